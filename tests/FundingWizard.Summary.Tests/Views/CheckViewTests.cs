using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Summary.Views;
using FundingWizard.Tests.Shared;

namespace FundingWizard.Summary.Tests.Views;

public class CheckViewTests
{
    private static readonly Answers Full = InventedAnswers.Fulfilled
        .With("applicant.name", new TextValue("Müller & Söhne"))
        .With("applicant.foundedOn", new DateValue(new DateOnly(2020, 2, 29)))
        .With("project.purposes", new CodesValue(["security", "efficiency"]))
        .With("project.gain", null);

    [Fact]
    public void Answers_StandByTopicThenWhatFollowsFromThem()
    {
        var lines = View(Full).Answers.SelectMany(group => group.Answers.Select(answer => $"{group.Topic ?? "-"}: {answer.Label} = {answer.Value} ({answer.IsKnown})"));

        string.Join('\n', lines).ShouldMatchSnapshot();
    }

    [Fact]
    public void Applicant_ProjectAndLoan_ShowTheFactsThatTheTemplatesChoose()
    {
        var view = View(Full.Without(["finance.costs", "applicant.town"]));

        Text(view.Applicant).ShouldBe("Antragstellende = Unternehmen; Ort = noch nicht beantwortet");
        Text(view.Project).ShouldBe("Zwecke = Sicherheit; Effizienz");
        Text(view.Loan).ShouldBe("Kosten = noch nicht beantwortet");
    }

    /// <summary>Where nothing else can fit, only what a refusal rests on is worth a line.</summary>
    [Theory]
    [InlineData(null, true)]
    [InlineData("project.orderPlaced", false)]
    public void Derived_FactsStandOnlyWhereAProgrammeStillReadsThem(string? refusal, bool isThere)
    {
        var view = View(refusal is null ? Full : Full.With(refusal, new FlagValue(true)));

        view.Answers.Any(group => group.Topic is null && group.Answers.Any(answer => answer.FactId == "applicant.land")).ShouldBe(isThere);
    }

    [Fact]
    public void Derived_FactThatARefusalRestsOn_Stands()
    {
        var view = View(Full.With("applicant.town", new CodeValue("outside")));

        view.Answers.Single(group => group.Topic is null).Answers.ShouldContain(answer => answer.FactId == "applicant.land");
    }

    [Fact]
    public void Unused_AnswersAreNamedAndDoNotStandAmongTheOthers()
    {
        var view = View(InventedAnswers.Fulfilled.With("project.gain", new NumberValue(30)));

        Text(view.Unused).ShouldBe("Einsparung = 30\u00a0%");
        view.Answers.SelectMany(group => group.Answers).ShouldNotContain(answer => answer.FactId == "project.gain");
    }

    [Fact]
    public void Sources_AreNumberedInTheOrderAReaderMeetsThem()
    {
        var sources = View(Full).Sources.Select(source =>
            $"[{source.Number}] {source.Publisher}: {source.Title} | {source.Date ?? "-"} | {source.Url ?? "-"} | {source.Kind} | {source.ReadOn} | {source.IsCited}");

        string.Join('\n', sources).ShouldMatchSnapshot();
    }

    [Fact]
    public void Rulebook_NamesTheStateOfKnowledge()
    {
        var view = View(Full);

        view.Rulebook.Fingerprint.ShouldBe(InventedCheck.Rulebook.Fingerprint);
        view.Rulebook.Fingerprint.ShouldStartWith(view.Rulebook.ShortFingerprint);
        view.Rulebook.Version.ShouldMatch(@"^\d+\.\d+\.\d+$");
        view.Day.ShouldBe("1. März 2026");
    }

    [Fact]
    public void View_InEnglish_HasItsOwnWords() =>
        InventedCheck.Documents.View(InventedCheck.Assess(Full), Language.English).Day.ShouldBe("1 March 2026");

    private static CheckView View(Answers answers) => InventedCheck.Documents.View(InventedCheck.Assess(answers), Language.German);

    private static string Text(IEnumerable<AnswerView> answers) => string.Join("; ", answers.Select(answer => $"{answer.Label} = {answer.Short}"));
}
