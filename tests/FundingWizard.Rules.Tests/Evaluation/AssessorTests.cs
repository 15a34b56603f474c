using System.Text;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Evaluation;

public class AssessorTests
{
    private static readonly Rulebook Rulebook = InventedRulebook.Load();

    public static TheoryData<string, string, FactValue?, Outcome> Changes => new()
    {
        { "as it is", "applicant.name", new TextValue("x"), Outcome.Fulfilled },
        { "hard not met", "project.orderPlaced", new FlagValue(true), Outcome.NotEligible },
        { "hard unknown", "project.orderPlaced", null, Outcome.Open },
        { "hard limit reached", "applicant.employees", new NumberValue(250), Outcome.NotEligible },
        { "hard limit just kept", "applicant.employees", new NumberValue(249.99m), Outcome.Fulfilled },
        { "soft not met", "finance.costs", new NumberValue(800_000.01m), Outcome.CheckNeeded },
        { "soft at the limit", "finance.costs", new NumberValue(800_000), Outcome.Fulfilled },
        { "soft unknown", "finance.costs", null, Outcome.CheckNeeded },
        { "info not met", "applicant.foundedOn", new DateValue(new DateOnly(1950, 1, 1)), Outcome.Fulfilled },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Outcome_FollowsTheRoleOfWhatFails(string situation, string fact, FactValue? value, Outcome expected) =>
        Programme(InventedAnswers.Fulfilled.With(fact, value), InventedAnswers.Day).Outcome.ShouldBe(expected, situation);

    [Fact]
    public void Outcome_WithoutAnyAnswer_IsOpenAndNeverANo() =>
        Programme(Answers.None, InventedAnswers.Day).Outcome.ShouldBe(Outcome.Open);

    [Fact]
    public void Outcome_WhenEverythingIsDontKnow_IsOpenAndNeverANo()
    {
        var answers = new Answers(Rulebook.Vocabulary.Facts.Where(fact => fact.IsAsked).Select(fact => KeyValuePair.Create(fact.Id, (FactValue?)null)));

        Programme(answers, InventedAnswers.Day).Outcome.ShouldBe(Outcome.Open);
    }

    [Theory]
    [InlineData("2024-12-31", Outcome.Closed, null)]
    [InlineData("2025-01-01", Outcome.Fulfilled, null)]
    [InlineData("2025-12-31", Outcome.Fulfilled, null)]
    [InlineData("2027-05-31", Outcome.CheckNeeded, null)]
    [InlineData("2027-06-01", Outcome.Closed, Outcome.CheckNeeded)]
    public void Outcome_FollowsWindowRuleSetAndLawOfTheDay(string day, Outcome expected, Outcome? otherwise)
    {
        var programme = Programme(InventedAnswers.Fulfilled, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        (programme.Outcome, programme.Otherwise).ShouldBe((expected, otherwise));
    }

    [Fact]
    public void Outcome_WhenARuleSetBeginsTomorrow_ChangesTomorrowAndNotToday()
    {
        var tomorrow = InventedAnswers.Day.AddDays(1);
        var stricter = System.Text.Encoding.UTF8.GetString(InventedRulebook.Files["programmes/digital-bonus/2026-01-01.json"]!)
            .Replace("applicant.employees < law.staffLimit", "applicant.employees < law.staffLimit && applicant.employees >= 20", StringComparison.Ordinal);
        var rulebook = InventedRulebook.Load(InventedRulebook.Files.With($"programmes/digital-bonus/{tomorrow:yyyy-MM-dd}.json", System.Text.Encoding.UTF8.GetBytes(stricter)));

        Outcome[] outcomes = [.. new[] { InventedAnswers.Day, tomorrow }.Select(day => Assessor.Assess(rulebook, InventedAnswers.Fulfilled, day).Programmes[0].Outcome)];

        outcomes.ShouldBe([Outcome.Fulfilled, Outcome.NotEligible]);
    }

    /// <summary>Days before the first value of the law are a gap that the analysis reports; until it is closed nothing is guessed.</summary>
    [Fact]
    public void Outcome_OnADayWithoutAnyLaw_TakesNoNeighbouringValue()
    {
        var rulebook = InventedRulebook.Load(InventedRulebook.Files.Replace("parameters/size.json", "\"from\": \"2024-01-01\"", "\"from\": \"2026-03-02\""));

        var programme = Assessor.Assess(rulebook, InventedAnswers.Fulfilled, InventedAnswers.Day).Programmes[0];

        programme.Outcome.ShouldBe(Outcome.CheckNeeded);
        programme.Findings.Single(finding => finding.Criterion.Id == "size").Verdict.ShouldBe(Verdict.Open);
    }

    [Fact]
    public void Outcome_WhenTheLawIsNotYetKnown_CountsAHardCriterionAsSoft()
    {
        var programme = Programme(InventedAnswers.Fulfilled, new DateOnly(2027, 1, 1));

        programme.Outcome.ShouldBe(Outcome.CheckNeeded);
        programme.Findings.Single(finding => finding.Criterion.Id == "size").Verdict.ShouldBe(Verdict.Open);
    }

    [Fact]
    public void Outcome_WhenTheLawIsUnknownButTheAnswerIsMissingToo_AsksNothingAboutIt()
    {
        var assessment = Assessor.Assess(Rulebook, InventedAnswers.Fulfilled, new DateOnly(2027, 1, 1));

        Rules.Questionnaire.Questions.Plan(assessment).AllSettled.ShouldBeTrue();
    }

    [Fact]
    public void Outcome_WithABoundOnTheCard_IsNeverFulfilled()
    {
        const string bound = "\"atBest\": { \"outcome\": \"check-needed\", \"evidence\": { \"source\": [\"guideline\"], \"confidence\": \"high\" } }, \"exclusions\"";
        var files = InventedRulebook.Files
            .Replace("programmes/digital-bonus/programme.json", "\"exclusions\"", bound)
            .Replace("programmes/digital-bonus/texts.de.json", "\"ruleStatus\"", "\"atBest\": \"Grund\", \"ruleStatus\"")
            .Replace("programmes/digital-bonus/texts.en.json", "\"ruleStatus\"", "\"atBest\": \"Reason\", \"ruleStatus\"");

        var assessment = Assessor.Assess(InventedRulebook.Load(files), InventedAnswers.Fulfilled, InventedAnswers.Day);

        assessment.Programmes[0].Outcome.ShouldBe(Outcome.CheckNeeded);
    }

    [Fact]
    public void Unused_AnswersBehindAClosedGate_AreKeptApart()
    {
        var assessment = Assessor.Assess(Rulebook, InventedAnswers.Fulfilled.With("project.gain", new NumberValue(10)), InventedAnswers.Day);

        assessment.Unused.Select(answer => answer.Key).ShouldBe(["project.gain"]);
        assessment.Facts.IsKnown(Rulebook.Vocabulary["project.gain"]).ShouldBeFalse();
    }

    [Fact]
    public void Amounts_AreAbsentWhenNotEligibleAndPresentWhenOpen()
    {
        Programme(InventedAnswers.Fulfilled.With("project.orderPlaced", new FlagValue(true)), InventedAnswers.Day).Amounts.ShouldBeEmpty();
        Programme(InventedAnswers.Fulfilled.With("project.orderPlaced", null), InventedAnswers.Day).Amounts.Single().Kind.ShouldBe(AmountKind.Exact);
    }

    [Theory]
    [InlineData("2027-06-01", "\"unit\": \"EUR\"", 0)]
    [InlineData("2027-06-01", "\"unit\": \"EUR\", \"information\": true", 1)]
    [InlineData("2024-12-31", "\"unit\": \"EUR\", \"information\": true", 0)]
    public void Amounts_WhenClosed_AreThoseForInformation(string day, string declared, int count)
    {
        var files = InventedRulebook.Files.Replace("programmes/digital-bonus/programme.json", "\"unit\": \"EUR\"", declared);

        var assessment = Assessor.Assess(InventedRulebook.Load(files), InventedAnswers.Fulfilled, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        assessment.Programmes.Single().Amounts.Length.ShouldBe(count);
    }

    [Theory]
    [InlineData("2025-12-31", false)]
    [InlineData("2026-01-01", true)]
    [InlineData("2026-03-31", true)]
    [InlineData("2026-04-01", false)]
    public void Hints_AreShownBetweenTheirDays(string day, bool shown)
    {
        var programme = Programme(InventedAnswers.Fulfilled, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        programme.Hints.Any(hint => hint.Id == "new-rules").ShouldBe(shown);
    }

    [Fact]
    public void Documents_AreNeededPerhapsNeededOrLeftOut()
    {
        Need(InventedAnswers.Fulfilled).ShouldBeNull();
        Need(InventedAnswers.Fulfilled.With("project.purposes", null)).ShouldBe(Verdict.Open);
        Need(InventedAnswers.Fulfilled.With("project.purposes", new CodesValue(["security", "efficiency"]))).ShouldBe(Verdict.Met);

        static Verdict? Need(Answers answers) => Programme(answers, InventedAnswers.Day).Documents.FirstOrDefault(each => each.Document.Id == "gain-proof")?.Need;
    }

    [Fact]
    public void Fingerprint_ChangesWithRulesAndNotWithTextsOrCases()
    {
        var files = InventedRulebook.Files;
        string Of(Rules.Loading.RulebookFiles changed) => InventedRulebook.Load(changed).Fingerprint;

        Of(files.Replace("programmes/digital-bonus/texts.de.json", "Kein Zweck passt.", "Es passt kein Zweck.")).ShouldBe(Rulebook.Fingerprint);
        Of(files.Replace("programmes/digital-bonus/cases.json", "secures its network", "secures the network")).ShouldBe(Rulebook.Fingerprint);
        Of(files.With("README.md", "x"u8.ToArray())).ShouldBe(Rulebook.Fingerprint);
        Of(files.With("topics.json", [.. Encoding.UTF8.GetBytes("\r\n"), .. files["topics.json"]!])).ShouldNotBe(Rulebook.Fingerprint);
        Of(files.Replace("programmes/digital-bonus/2026-01-01.json", "project.gain >= 25", "project.gain >= 26")).ShouldNotBe(Rulebook.Fingerprint);
        Of(files.Replace("parameters/size.json", "\"value\": 300", "\"value\": 301")).ShouldNotBe(Rulebook.Fingerprint);
    }

    [Fact]
    public void Fingerprint_IsTheSameForBothKindsOfLineEnds()
    {
        var files = InventedRulebook.Files;
        var windows = new Rules.Loading.RulebookFiles(files.Paths.Select(path => KeyValuePair.Create(path, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[path]!).Replace("\n", "\r\n", StringComparison.Ordinal)))));

        InventedRulebook.Load(windows).Fingerprint.ShouldBe(Rulebook.Fingerprint);
    }

    private static ProgrammeAssessment Programme(Answers answers, DateOnly day) => Assessor.Assess(Rulebook, answers, day).Programmes[0];
}
