using System.Text.RegularExpressions;

namespace FundingWizard.Rules.Texts;

/// <summary>Sentences with <c>{name}</c> where a value belongs.</summary>
public static partial class Placeholders
{
    /// <summary>The names in a sentence.</summary>
    public static IEnumerable<string> In(string sentence) => Name().Matches(sentence).Select(match => match.Groups["name"].Value);

    /// <summary>The sentence with its values.</summary>
    /// <param name="sentence">A sentence with names in braces.</param>
    /// <param name="value">The text of a name.</param>
    public static string Fill(string sentence, Func<string, string> value) =>
        Name().Replace(sentence, match => value(match.Groups["name"].Value));

    [GeneratedRegex(@"\{(?<name>[a-zA-Z]+)\}", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Name();
}
