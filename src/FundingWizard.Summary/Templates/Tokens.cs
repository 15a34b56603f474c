using System.Globalization;
using System.Text.RegularExpressions;

namespace FundingWizard.Summary.Templates;

/// <summary>
/// Stand-ins for values. A template sees only these, Markdown has no meaning for their characters, and they are replaced inside text
/// after it is parsed: so no value can become a heading, a link or a tag.
/// </summary>
internal sealed partial class Tokens
{
    private const char Open = '\uE000';
    private const char Close = '\uE001';

    private readonly List<string> values = ["\n"];

    /// <summary>The stand-in for a new line, where Markdown has none: in the cells of a table.</summary>
    public static string NewLine { get; } = $"{Open}0{Close}";

    /// <summary>True for the characters a template may not contain itself.</summary>
    public static bool IsReserved(char character) => character is Open or Close;

    /// <summary>The stand-in for a value; nothing for nothing, so that <c>#if</c> can ask for it.</summary>
    public string Add(string? value)
    {
        if (string.IsNullOrWhiteSpace(value))
            return "";
        values.Add(value);
        return string.Create(CultureInfo.InvariantCulture, $"{Open}{values.Count - 1}{Close}");
    }

    /// <summary>The text with its values.</summary>
    public string Replace(string text) =>
        text.Contains(Open, StringComparison.Ordinal) ? Token().Replace(text, match => values[int.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture)]) : text;

    [GeneratedRegex("\uE000(?<number>[0-9]+)\uE001", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Token();
}
