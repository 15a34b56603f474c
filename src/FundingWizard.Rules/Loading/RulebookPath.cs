using System.Globalization;
using System.Text.RegularExpressions;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Loading;

/// <summary>What a file of the rulebook is, told by its place.</summary>
internal enum RulebookFileKind
{
    Facts,
    FactTexts,
    Topics,
    TopicTexts,
    Units,
    Steps,
    Tables,
    TableRows,
    Parameters,
    ParameterTexts,
    Card,
    RuleSet,
    ProgrammeTexts,
    Cases,
    Accepted,

    /// <summary>Rows of the facts table of a programme, and where each is kept.</summary>
    FactRows,

    /// <summary>Mutants no case can tell from the rules, each with its reason.</summary>
    Survivors,

    /// <summary>README and schema: for people and editors.</summary>
    Aside,

    /// <summary>A name no loader reads; reported, because it is most likely misspelt.</summary>
    Unexpected,
}

/// <summary>A path below <c>rules/</c>, understood.</summary>
/// <param name="Path">The path, with forward slashes.</param>
/// <param name="Kind">What the file is.</param>
/// <param name="Name">Subject, parameter file, or programme id; empty for the single files.</param>
/// <param name="Language">Language of a text file.</param>
/// <param name="From">First day of a rule set.</param>
internal sealed partial record RulebookPath(string Path, RulebookFileKind Kind, string Name, Language? Language, DateOnly? From)
{
    /// <summary>True for the files that belong to the fingerprint.</summary>
    public bool ChangesAssessments => Kind is RulebookFileKind.Facts or RulebookFileKind.Topics or RulebookFileKind.Tables or RulebookFileKind.TableRows
        or RulebookFileKind.Parameters or RulebookFileKind.Card or RulebookFileKind.RuleSet;

    /// <summary>The two-letter code of a language in file names.</summary>
    public static string Suffix(Language language) => language == Rules.Texts.Language.German ? "de" : "en";

    public static RulebookPath Of(string path)
    {
        var parts = path.Split('/');
        return parts switch
        {
            ["README.md"] or ["schema", _] => Plain(path, RulebookFileKind.Aside),
            ["topics.json"] => Plain(path, RulebookFileKind.Topics),
            ["accepted.json"] => Plain(path, RulebookFileKind.Accepted),
            ["tables.json"] => Plain(path, RulebookFileKind.Tables),
            [var file] => Texts(path, file),
            ["tables" or "geography", var file] when file.EndsWith(".csv", StringComparison.Ordinal) => Plain(path, RulebookFileKind.TableRows),
            ["facts", var file] => Subject(path, file, RulebookFileKind.Facts, RulebookFileKind.FactTexts),
            ["parameters", var file] => Subject(path, file, RulebookFileKind.Parameters, RulebookFileKind.ParameterTexts),
            ["programmes", var id, var file] => Programme(path, id, file),
            _ => Plain(path, RulebookFileKind.Unexpected),
        };
    }

    private static RulebookPath Programme(string path, string id, string file) => file switch
    {
        "programme.json" => new(path, RulebookFileKind.Card, id, null, null),
        "cases.json" => new(path, RulebookFileKind.Cases, id, null, null),
        "fact-rows.csv" => new(path, RulebookFileKind.FactRows, id, null, null),
        "survivors.json" => new(path, RulebookFileKind.Survivors, id, null, null),
        "accepted.json" => new(path, RulebookFileKind.Accepted, id, null, null),
        "texts.de.json" => new(path, RulebookFileKind.ProgrammeTexts, id, Rules.Texts.Language.German, null),
        "texts.en.json" => new(path, RulebookFileKind.ProgrammeTexts, id, Rules.Texts.Language.English, null),
        _ when DateOnly.TryParseExact(System.IO.Path.GetFileNameWithoutExtension(file), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var from)
            && file.EndsWith(".json", StringComparison.Ordinal) => new(path, RulebookFileKind.RuleSet, id, null, from),
        _ => Plain(path, RulebookFileKind.Unexpected),
    };

    private static RulebookPath Texts(string path, string file) => TextFile().Match(file) switch
    {
        { Success: true } match => new(path, KindOfTexts(match.Groups["name"].Value), match.Groups["name"].Value, LanguageOf(match), null),
        _ => Plain(path, RulebookFileKind.Unexpected),
    };

    private static RulebookFileKind KindOfTexts(string name) => name switch
    {
        "topics" => RulebookFileKind.TopicTexts,
        "units" => RulebookFileKind.Units,
        "steps" => RulebookFileKind.Steps,
        _ => RulebookFileKind.Unexpected,
    };

    private static RulebookPath Subject(string path, string file, RulebookFileKind data, RulebookFileKind texts)
    {
        if (TextFile().Match(file) is { Success: true } match)
            return new(path, texts, match.Groups["name"].Value, LanguageOf(match), null);
        return DataFile().Match(file) is { Success: true } plain
            ? new(path, data, plain.Groups["name"].Value, null, null)
            : Plain(path, RulebookFileKind.Unexpected);
    }

    private static Language LanguageOf(Match match) =>
        match.Groups["language"].Value == "de" ? Rules.Texts.Language.German : Rules.Texts.Language.English;

    private static RulebookPath Plain(string path, RulebookFileKind kind) => new(path, kind, "", null, null);

    [GeneratedRegex(@"^(?<name>[a-z][a-z0-9-]*)\.(?<language>de|en)\.json$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TextFile();

    [GeneratedRegex(@"^(?<name>[a-z][a-z0-9-]*)\.json$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DataFile();
}
