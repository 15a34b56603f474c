using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Views;

namespace FundingWizard.Summary.Tests.Samples;

/// <summary>Checks of the invented rulebook, written out with the templates of the repository.</summary>
internal static class InventedCheck
{
    public const string Selection = """{ "applicant": ["applicant.kind", "applicant.town"], "project": ["project.purposes", "project.gain"], "loan": ["finance.costs"], "identity": ["applicant.kind", "applicant.town"] }""";

    public const string LetterSelection = """{ "site": ["project.plots", "applicant.town"], "project": ["applicant.kind", "project.gain"] }""";

    public static readonly Imprint Imprint = new("Prüfdienst", "Kammer", new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.FromHours(1)));

    public static readonly Rulebook Rulebook = InventedRulebook.Load();

    public static readonly SummaryDocuments Documents = Load(Rulebook);

    public static Assessment Assess(Answers answers, DateOnly? day = null) => Assessor.Assess(Rulebook, answers, day ?? InventedAnswers.Day);

    /// <summary>The one programme of a check.</summary>
    public static ProgrammeView Programme(Answers answers, DateOnly? day = null, Language language = Language.German) =>
        Documents.View(Assess(answers, day), language).Programmes.Single();

    /// <summary>The one programme of a check of a changed rulebook.</summary>
    public static ProgrammeView Programme(RulebookFiles files, Answers answers)
    {
        var rulebook = InventedRulebook.Load(files);
        return Load(rulebook).View(Assessor.Assess(rulebook, answers, InventedAnswers.Day), Language.German).Programmes.Single();
    }

    /// <summary>The bonus never says more than "please check", and only doubts who applies.</summary>
    /// <param name="files">The invented rulebook.</param>
    /// <param name="kinds">The applicants it is meant for, as they stand in the condition.</param>
    public static RulebookFiles PointerFor(this RulebookFiles files, string kinds)
    {
        const string atBest = "\"atBest\": { \"outcome\": \"check-needed\", \"evidence\": { \"source\": [\"guideline\"], \"confidence\": \"high\" } },";
        return files
            .Replace("programmes/digital-bonus/programme.json", "\"reviewDueOn\"", $"{atBest}\n  \"reviewDueOn\"")
            .Replace("programmes/digital-bonus/texts.de.json", "\"summary\"", "\"atBest\": \"Mehr wissen wir nicht.\", \"summary\"")
            .Replace("programmes/digital-bonus/texts.en.json", "\"summary\"", "\"atBest\": \"We know no more.\", \"summary\"")
            .Replace("programmes/digital-bonus/2026-01-01.json", "(\\\"company\\\", \\\"founder\\\")\", \"Properties\": { \"role\": \"hard\"", $"{kinds}\", \"Properties\": {{ \"role\": \"soft\"");
    }

    /// <summary>The documents of a rulebook, with the templates of the repository.</summary>
    public static SummaryDocuments Load(Rulebook rulebook)
    {
        using var templates = new TestTemplates().With("summary/facts.json", Selection).With("letter/facts.json", LetterSelection);
        var result = SummaryDocuments.Load(templates.Folder, rulebook.Vocabulary);
        result.Problems.ShouldBeEmpty();
        return result.Documents!;
    }
}
