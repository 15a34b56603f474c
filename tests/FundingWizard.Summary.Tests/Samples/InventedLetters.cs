using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Views;

namespace FundingWizard.Summary.Tests.Samples;

/// <summary>
/// The invented rulebook with offices: for its bonus the one of the north or of the south, by the town; for the twin of it always
/// that of the capital.
/// </summary>
internal static class InventedLetters
{
    public const string North = "office-north";
    public const string South = "office-south";
    public const string Capital = "office-capital";

    public static readonly DateOnly Date = new(2026, 2, 3);

    private const string Evidence = "\"evidence\": { \"source\": [\"guideline\"], \"confidence\": \"high\" }";
    private const string Desk = $$"""{ "id": "desk", "phone": "0211 000", {{Evidence}} }""";

    public static readonly Rulebook Rulebook = InventedRulebook.Load(Files);

    public static readonly SummaryDocuments Documents = InventedCheck.Load(Rulebook);

    /// <summary>The files, to be changed further.</summary>
    public static RulebookFiles Files => InventedRulebook.Files
        .WithPlots()
        .Replace("programmes/digital-bonus/programme.json", Desk, $"{Contact("north", "01")}, {Contact("south", "02")}")
        .Replace("programmes/digital-bonus/texts.de.json", Title("Auskunft"), $"{Name("north", "Amt Nord, Dezernat 3")}, {Name("south", "Amt Süd, Dezernat 3")}")
        .Replace("programmes/digital-bonus/texts.en.json", Title("Desk"), $"{Name("north", "Office North, section 3")}, {Name("south", "Office South, section 3")}")
        .Twin("machine-bonus")
        .Replace("programmes/machine-bonus/programme.json", $"{Contact("north", "01")}, {Contact("south", "02")}", $$"""{ "id": "capital", "office": "{{Capital}}", "address": "Am Markt 1", {{Evidence}} }""")
        .Replace("programmes/machine-bonus/texts.de.json", $"{Name("north", "Amt Nord, Dezernat 3")}, {Name("south", "Amt Süd, Dezernat 3")}", Name("capital", "Amt der Hauptstadt"))
        .Replace("programmes/machine-bonus/texts.en.json", $"{Name("north", "Office North, section 3")}, {Name("south", "Office South, section 3")}", Name("capital", "Office of the capital"));

    public static Assessment Assess(Answers answers, DateOnly? day = null) => Assessor.Assess(Rulebook, answers, day ?? InventedAnswers.Day);

    public static LettersView Of(Answers answers, DateOnly? day = null, Language language = Language.German) =>
        Documents.Letters.View(Assess(answers, day), language, Date);

    /// <summary>The letters of a changed rulebook.</summary>
    public static LettersView Of(RulebookFiles files, Answers answers)
    {
        var rulebook = InventedRulebook.Load(files);
        return InventedCheck.Load(rulebook).Letters.View(Assessor.Assess(rulebook, answers, InventedAnswers.Day), Language.German, Date);
    }

    /// <summary>A list of plots that begins with the town, and something that asks for it.</summary>
    private static RulebookFiles WithPlots(this RulebookFiles files) => files
        .Replace("facts/project.json", "\"fields\": [", "\"fields\": [ { \"id\": \"town\", \"type\": \"entry\", \"table\": \"towns\" },")
        .Replace("facts/project.de.json", "\"fields\": {", "\"fields\": { \"town\": { \"label\": \"Ort\" },")
        .Replace("facts/project.en.json", "\"fields\": {", "\"fields\": { \"town\": { \"label\": \"Town\" },")
        .Replace("programmes/digital-bonus/programme.json", "finance.costs > 1000000", "finance.costs > 1000000 || project.area > 1000");

    private static string Contact(string side, string town) =>
        $$"""{ "id": "{{side}}", "office": "office-{{side}}", "phone": "0211 000", "when": "applicant.town == \"{{town}}\"", {{Evidence}} }""";

    private static string Title(string title) => Name("desk", title);

    private static string Name(string id, string title) => $$"""
        "{{id}}": { "title": "{{title}}" }
        """;
}
