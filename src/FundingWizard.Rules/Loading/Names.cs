using System.Text.RegularExpressions;
using FundingWizard.Rules.Expressions.Checking;

namespace FundingWizard.Rules.Loading;

/// <summary>How ids are written.</summary>
internal static partial class Names
{
    public const string KebabRule = "write small letters, digits and single hyphens, beginning with a letter (kebab-case)";

    public const string FimRule = "write a capital F and 8 or 11 digits, as in F60000339, or leave it out";

    /// <summary>Programmes, criteria, options, topics, documents: <c>kebab-case</c>.</summary>
    public static bool IsKebab(string name) => Kebab().IsMatch(name);

    /// <summary>Options may also begin with a digit, since keys of official tables do.</summary>
    public static bool IsOption(string name) => Option().IsMatch(name);

    /// <summary>Fields, dated values and source ids: <c>camelCase</c>.</summary>
    public static bool IsCamel(string name) => Camel().IsMatch(name);

    /// <summary>Fields of the FIM catalogue: <c>F</c> and eight digits, in the newer form eleven.</summary>
    public static bool IsFim(string name) => Fim().IsMatch(name);

    /// <summary>The known name nearest to a misspelt one, as the end of a sentence; empty when nothing is near.</summary>
    public static string Nearest(string name, IEnumerable<string> known) =>
        NearestName.Of(name, known) is { } nearest ? $"; nearest name: {nearest}" : "";

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Kebab();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Option();

    [GeneratedRegex("^[a-z][A-Za-z0-9]{0,39}$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Camel();

    [GeneratedRegex(@"^F([0-9]{8}|[0-9]{11})\z", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Fim();
}
