using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Json;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Summary.Views;
using FundingWizard.Tests.Shared;

namespace FundingWizard.Summary.Tests;

public class SummaryDocumentsTests
{
    private const string EvilName = "# <b>*x*</b> | [a](b)";

    private static readonly SummaryDocuments Documents = RealRulebook.Documents;

    public static TheoryData<string, Language> Examples
    {
        get
        {
            var examples = new TheoryData<string, Language>();
            foreach (var name in new[] { "fulfilled", "mixed", "not-eligible" })
            {
                examples.Add(name, Language.German);
                examples.Add(name, Language.English);
            }

            return examples;
        }
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Pdf_SaysEverythingThatWasFound(string example, Language language)
    {
        var assessment = RealRulebook.Example(example);
        var check = Documents.View(assessment, language);

        var text = Squeezed(new PdfDocumentReader(Pdf(assessment, language)).Text);

        foreach (var statement in Statements(check))
            text.ShouldContain(Squeezed(statement), customMessage: statement);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Html_SaysTheSameAsThePdf(string example, Language language)
    {
        var check = Documents.View(RealRulebook.Example(example), language);

        var html = Squeezed(System.Net.WebUtility.HtmlDecode(Documents.Html(check, InventedCheck.Imprint)));

        foreach (var statement in Statements(check))
            html.ShouldContain(Squeezed(System.Net.WebUtility.HtmlDecode(statement)), customMessage: statement);
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Pdf_OfATypicalCheck_HasThreeToSixPagesAndEndsWithOneForTheBank(string example, Language language)
    {
        var pdf = new PdfDocumentReader(Pdf(OneProgramme(RealRulebook.Example(example)), language));

        pdf.Pages.Count.ShouldBeInRange(3, 6);
        var heading = pdf.Root.All("H2").Single(heading => heading.Text.Contains("Bank", StringComparison.OrdinalIgnoreCase) && heading.Glyphs.All(glyph => glyph.Page == pdf.Pages.Count - 1));
        pdf.Glyphs.Where(glyph => glyph.Page == pdf.Pages.Count - 1 && glyph.Mark is not null).Max(glyph => glyph.Y).ShouldBe(heading.Glyphs.Max(glyph => glyph.Y), "the page for the bank begins with its heading");
    }

    [Fact]
    public void Pdf_CarriesTheMachineReadableCheckTitleAndLanguage()
    {
        var assessment = RealRulebook.Example("mixed");

        var file = new PdfDocumentReader(Pdf(assessment, Language.English)).File;

        var specification = file.Dictionary(file.Array(file.Catalog["AF"]).ShouldHaveSingleItem());
        specification["AFRelationship"].ShouldBe(new PdfName("Data"));
        ((PdfString)specification["UF"]!).Text.ShouldBe(AssessmentJson.FileName);
        file.Stream(((PdfDictionary)specification["EF"]!)["F"]).Content.ShouldBe(AssessmentJson.Write(assessment, Language.English));
        ((PdfString)file.Catalog["Lang"]!).Text.ShouldBe("en-GB");
    }

    [Fact]
    public void Pdf_ForEqualInput_HasEqualBytes() =>
        Pdf(RealRulebook.Example("mixed"), Language.German).ShouldBe(Pdf(RealRulebook.Example("mixed"), Language.German));

    [Fact]
    public void Documents_ServeManyThreadsAtOnce()
    {
        var checks = new[] { "fulfilled", "mixed", "not-eligible" }.Select(name => Documents.View(RealRulebook.Example(name), Language.German)).ToArray();
        var expected = checks.Select(check => Documents.Html(check, InventedCheck.Imprint)).ToArray();

        var written = Enumerable.Range(0, 60).AsParallel().AsOrdered().Select(index => Documents.Html(checks[index % 3], InventedCheck.Imprint)).ToArray();

        written.ShouldBe(Enumerable.Range(0, 60).Select(index => expected[index % 3]));
    }

    [Fact]
    public void Documents_WithoutAnyAnswer_SayThatNoneWereGiven()
    {
        var assessment = OneProgramme(Assessor.Assess(RealRulebook.Value, Answers.None, new DateOnly(2026, 3, 1)));

        Documents.Html(Documents.View(assessment, Language.German), InventedCheck.Imprint).ShouldContain("keine Angaben gemacht");
        new PdfDocumentReader(Pdf(assessment, Language.German)).Pages.Count.ShouldBeInRange(3, 6);
    }

    [Fact]
    public void Pdf_NumbersPagesAndNamesServiceAndDay()
    {
        var pdf = new PdfDocumentReader(Pdf(RealRulebook.Example("fulfilled"), Language.German));

        for (var page = 0; page < pdf.Pages.Count; page++)
        {
            var furniture = Squeezed(pdf.Artifacts(page));
            furniture.ShouldContain($"Seite{page + 1}von{pdf.Pages.Count}");
            furniture.ShouldContain("Prüfdienst");
            furniture.ShouldContain("16.März2026");
        }
    }

    [Fact]
    public void Documents_WhenAnAnswerLooksLikeMarkup_PrintItAsItIs()
    {
        var assessment = InventedCheck.Assess(InventedAnswers.Fulfilled.With("applicant.name", new TextValue(EvilName)));

        var text = new PdfDocumentReader(InventedCheck.Documents.Pdf(assessment, Language.German, InventedCheck.Imprint)).Text;
        var html = InventedCheck.Documents.Html(InventedCheck.Documents.View(assessment, Language.German), InventedCheck.Imprint);

        // The invented rulebook asks for the name without using it.
        Squeezed(text).ShouldContain(Squeezed($"Name: {EvilName}"));
        html.ShouldContain("# &lt;b&gt;*x*&lt;/b&gt; | [a](b)");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Documents_ForAnyAnswers_AreWritten(int seed)
    {
        var answers = new RandomAnswers(RealRulebook.Value, seed).Partial();
        var assessment = Assessor.Assess(RealRulebook.Value, answers, new DateOnly(2025, 5, 1).AddDays(seed * 30));
        var language = seed % 2 == 0 ? Language.German : Language.English;

        new PdfDocumentReader(Pdf(assessment, language)).Text.ShouldContain(Documents.View(assessment, language).Rulebook.Fingerprint);
        Documents.Html(Documents.View(assessment, language), InventedCheck.Imprint).ShouldNotContain("{{");
    }

    private static byte[] Pdf(Assessment assessment, Language language) => Documents.Pdf(assessment, language, InventedCheck.Imprint);

    /// <summary>The length of a document grows with the programmes; these statements are about the one the examples are written for.</summary>
    private static Assessment OneProgramme(Assessment assessment) =>
        Assessor.Assess(assessment.Rulebook, [assessment.Rulebook.Find("nrw-bank-invest-zukunft")!], assessment.Answers, assessment.Day);

    /// <summary>Line breaks, hyphens and justification are matters of layout.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));

    private static IEnumerable<string> Statements(CheckView check) =>
    [
        check.Title,
        check.Day,
        check.Rulebook.Fingerprint,
        check.Rulebook.Version,
        .. check.Applicant.Select(answer => answer.Short),
        .. check.Answers.SelectMany(group => group.Answers).Select(answer => $"{answer.Label}: {answer.Value.Split('\n')[0]}"),
        .. check.Unused.Select(answer => $"{answer.Label}: {answer.Value}"),
        .. check.Sources.Where(source => source.IsCited).Select(source => source.Title),
        .. check.Programmes.Where(programme => !programme.IsBrief).SelectMany(Statements),
        .. check.Programmes.Where(programme => programme.IsBrief).SelectMany(BriefStatements),
        .. check.Together.Rules.SelectMany(rule => new[] { rule.Title, rule.Text, rule.Source }),
        .. check.Together.Sets,
        .. check.Together.Rooms,
    ];

    private static IEnumerable<string> BriefStatements(ProgrammeView programme) =>
        [programme.Name, programme.Outcome.Headline, .. programme.Reasons.Select(reason => reason.Text!)];

    private static IEnumerable<string> Statements(ProgrammeView programme) =>
    [
        programme.Name,
        programme.Outcome.Headline,
        programme.Outcome.Meaning,
        programme.Status.Text,
        programme.Status.RuleSet,
        programme.Status.Reviewed,
        .. programme.Reasons.SelectMany(reason => reason.Parts.Select(part => part.Text!).Prepend(reason.Text!)),
        .. programme.OpenPoints.Select(point => point.Title),
        .. programme.Missing.Select(missing => missing.Question),
        .. programme.TellingCriteria.SelectMany(row => new[] { row.Title, row.Answer, row.State, row.Source }),
        .. programme.Amounts.SelectMany(amount => amount.Steps.Append(amount.Value).Append(amount.Title)),
        .. programme.Undecided.Select(point => point.Title),
        .. programme.Undecided.Where(point => point.IsQuestion).Select(point => point.Text!),
        .. programme.Route.Select(step => step.Text!),
        .. programme.Documents.Select(document => document.Title),
        .. programme.Contacts.Select(contact => contact.Title),
        .. programme.Contacts.Select(contact => contact.Phone).OfType<string>(),
    ];
}
