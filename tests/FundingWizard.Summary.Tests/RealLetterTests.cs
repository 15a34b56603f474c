using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Tests.Shared;

namespace FundingWizard.Summary.Tests;

/// <summary>Letters of the rulebook of the repository.</summary>
public class RealLetterTests
{
    private static readonly DateOnly Date = new(2026, 11, 22);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 12)];

    public static TheoryData<Language> EveryLanguage => [.. Enum.GetValues<Language>()];

    [Fact]
    public void Letters_OfASiteInTheCoalAreaBelowDuesseldorf_GoToTwoDistrictGovernments()
    {
        var letters = RealRulebook.Documents.Letters.View(RealRulebook.Example("land"), Language.German, Date);

        letters.Waiting.ShouldBeEmpty();
        letters.Find("district-government-duesseldorf")!.Programmes.Select(programme => programme.Id).ShouldContain("rwp-infrastruktur");
        letters.Find("district-government-koeln")!.Programmes.ShouldHaveSingleItem().Id.ShouldBe("revier-wirtschaftsflaechen");
        letters.Letters.Select(letter => letter.Site.Towns).Distinct(StringComparer.Ordinal).ShouldBe(["Mönchengladbach"]);
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Letters_OfASite_AreReadablePdfs(Language language)
    {
        var documents = RealRulebook.Documents.Letters;

        foreach (var letter in documents.View(RealRulebook.Example("land"), language, Date).Letters)
        {
            var pdf = new PdfDocumentReader(documents.Pdf(letter, InventedCheck.Imprint));
            pdf.Root.All("H3").Count().ShouldBe(letter.Programmes.Length, letter.Office);
            pdf.Pages.Count.ShouldBeLessThan(4 * letter.Programmes.Length + 3, letter.Office);
        }
    }

    [Theory]
    [InlineData("town-in-the-revier-without-a-focus-site", "jtf-flaechenentwicklung")]
    [InlineData("town-in-the-revier-without-a-focus-site", "stark-kohleregionen")]
    [InlineData("company-that-develops-land", "stark-kohleregionen")]
    [InlineData("company-that-develops-land", "nrwbank-infrastruktur")]
    public void Letters_OfAPersonOfTheShelf_LeaveOutWhatIsForOthers(string person, string programme)
    {
        var assessment = RealRulebook.Person(person);

        var letters = RealRulebook.Documents.Letters.View(assessment, Language.German, Date);

        assessment.Find(programme)!.Outcome.ShouldBe(Outcome.CheckNeeded);
        letters.Letters.SelectMany(letter => letter.Programmes).ShouldNotContain(each => each.Id == programme);
    }

    [Fact]
    public void Letters_OfACompany_AreNone() => RealRulebook.Documents.Letters.Any(RealRulebook.Person("company-founded-three-years-ago")).ShouldBeFalse();

    [Fact]
    public void Letters_OfATownThatPlans_GoToTheFederalOfficeToo() =>
        RealRulebook.Documents.Letters.View(RealRulebook.Person("town-that-only-plans"), Language.German, Date).Find("bafa")!
            .Programmes.ShouldHaveSingleItem().Id.ShouldBe("stark-kohleregionen");

    [Fact]
    public void Letters_OfAListWithoutTowns_AskForTheListAgain()
    {
        var answers = RealRulebook.Example("land").Answers
            .With("site.municipality", new CodeValue("several"))
            .With("site.towns", new RowsValue([new Row(InventedRows.Row(("hectares", new NumberValue(4))))]));

        var letters = RealRulebook.Documents.Letters.View(Assessor.Assess(RealRulebook.Value, answers, Date), Language.German, Date);

        letters.Waiting.ShouldContain("RWP Infrastruktur");
        letters.FirstQuestions.ShouldContain(question => question.FactId == "site.towns");
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Letters_ForAnyAnswers_AreWritten(int seed)
    {
        var answers = new RandomAnswers(RealRulebook.Value, seed).Partial();
        var assessment = Assessor.Assess(RealRulebook.Value, answers, new DateOnly(2025, 5, 1).AddDays(seed * 30));

        var letters = RealRulebook.Documents.Letters.View(assessment, seed % 2 == 0 ? Language.German : Language.English, Date);

        foreach (var letter in letters.Letters)
            RealRulebook.Documents.Letters.Html(letter, InventedCheck.Imprint).ShouldNotContain("{{");
        RealRulebook.Documents.Letters.Any(assessment).ShouldBe(!letters.Letters.IsEmpty);
        letters.FirstQuestions.IsEmpty.ShouldBe(letters.Waiting.IsEmpty);
    }
}
