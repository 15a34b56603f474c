using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Summary.Views;
using FundingWizard.Tests.Shared;

namespace FundingWizard.Summary.Tests.Views;

public class ProgrammeViewTests
{
    private static readonly Answers Fulfilled = InventedAnswers.Fulfilled;
    private static readonly Answers Ordered = Fulfilled.With("project.orderPlaced", new FlagValue(true));
    private static readonly Answers LowGain = Fulfilled.With("project.purposes", new CodesValue(["efficiency"])).With("project.gain", new NumberValue(20));

    /// <summary>Name of the example, answers, day, outcome.</summary>
    public static TheoryData<string, Outcome> Examples => new()
    {
        { "fulfilled", Outcome.Fulfilled },
        { "open", Outcome.Open },
        { "open-one", Outcome.Open },
        { "check-needed", Outcome.CheckNeeded },
        { "not-eligible", Outcome.NotEligible },
        { "closed", Outcome.Closed },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void Outcome_IsSaidInWordsThatPromiseNothing(string example, Outcome outcome)
    {
        var (answers, day) = Example(example);

        var lines = Enum.GetValues<Language>().Select(language => InventedCheck.Programme(answers, day, language).Outcome).SelectMany(view => new[]
        {
            $"{view.Outcome} {view.Tone} {view.Icon}", view.Headline, view.Meaning, view.Otherwise, view.AtBest,
        });

        InventedCheck.Programme(answers, day).Outcome.Outcome.ShouldBe(outcome);
        string.Join('\n', lines.OfType<string>()).ShouldMatchSnapshot(example);
    }

    [Fact]
    public void Reasons_SayWhatIsWrongWhyAndWhatCanStillBeDone()
    {
        var reason = InventedCheck.Programme(Ordered).Reasons.ShouldHaveSingleItem();

        (reason.Title, reason.State, reason.Text).ShouldBe(("Noch nichts bestellt", "nicht erfüllt", "Wer schon bestellt hat, kommt zu spät. Prüfen Sie einen Rücktritt."));
        reason.Answers.Select(answer => $"{answer.Label}: {answer.Value}").ShouldBe(["Auftrag erteilt: ja"]);
    }

    [Fact]
    public void Reasons_OfAGroup_NameThePartsThatConcernTheProject()
    {
        var reason = InventedCheck.Programme(LowGain).Reasons.ShouldHaveSingleItem();

        (reason.Id, reason.State).ShouldBe(("purpose", "bitte prüfen"));
        reason.Parts.Select(part => $"{part.Id} {part.State}").ShouldBe(["purpose-efficiency nicht erfüllt"]);
    }

    [Fact]
    public void Changes_NameTheNearestValueAndTheOptionsThatHelp() =>
        Changes(LowGain).ShouldBe(["Zwecke: zusätzlich „Sicherheit“ -> Voraussetzungen nach Ihren Angaben erfüllt", "Einsparung: 25\u00a0% -> Voraussetzungen nach Ihren Angaben erfüllt"], ignoreOrder: true);

    [Fact]
    public void Changes_WhenOnlyTwoTogetherHelp_StandInOneLine()
    {
        var changes = Changes(Fulfilled.With("finance.costs", new NumberValue(900_000)).With("project.purposes", new CodesValue(["none"])));

        changes.ShouldContain("Zwecke: zusätzlich „Sicherheit“ + Kosten: 400.001 Euro -> Voraussetzungen nach Ihren Angaben erfüllt");
    }

    [Fact]
    public void Fixed_NamesWhatNobodyCanChange()
    {
        var programme = InventedCheck.Programme(Ordered.With("applicant.town", new CodeValue("outside")));

        programme.Fixed.Select(answer => $"{answer.Label}: {answer.Value}").ShouldBe(["Ort: außerhalb"]);
    }

    [Fact]
    public void Criteria_ShowAnswerStateSourceAndEvidence()
    {
        var lines = InventedCheck.Programme(LowGain).TellingCriteria.Select(row =>
            $"{row.Depth} {row.Title} | {row.Answer} | {row.Limit ?? "-"} | {row.State} ({row.Weight}, {row.Tone}, {row.Icon}) | {row.Source} | {row.Evidence ?? "-"} | {row.Advice ?? "-"}");

        string.Join('\n', lines).ShouldMatchSnapshot();
    }

    [Fact]
    public void Criteria_ThatOnlyInform_NeverLookLikeAnObstacle()
    {
        var young = InventedCheck.Programme(Fulfilled.With("applicant.foundedOn", new DateValue(new DateOnly(2000, 1, 1)))).Criteria.Single(row => row.Id == "young");

        (young.State, young.Tone, young.Icon).ShouldBe(("nicht erfüllt", Tone.Info, "info"));
    }

    [Fact]
    public void Amounts_ShowValueComputationAndWhatIsMissing()
    {
        var amounts = new[] { Fulfilled, Fulfilled.With("finance.costs", new NumberValue(700_000)), Fulfilled.Without(["finance.costs"]) }
            .Select(answers => InventedCheck.Programme(answers).Amounts.ShouldHaveSingleItem())
            .Select(amount => $"{amount.Title}: {amount.Value} {amount.Source} [{string.Join(' ', amount.Steps)}] missing: {string.Join(", ", amount.Missing)}");

        string.Join('\n', amounts).ShouldMatchSnapshot();
    }

    [Fact]
    public void AmountCondition_IsSaidWhileEligibilityIsInQuestion()
    {
        InventedCheck.Programme(Fulfilled).AmountCondition.ShouldBeNull();
        InventedCheck.Programme(LowGain).AmountCondition.ShouldNotBeNull();
        InventedCheck.Programme(Ordered).Amounts.ShouldBeEmpty();
    }

    [Fact]
    public void Missing_NamesTheQuestionAndWhyItIsOpen()
    {
        var programme = InventedCheck.Programme(Fulfilled.Without(["applicant.kind"]).With("applicant.town", null));

        programme.Missing.Select(missing => $"{missing.Topic} {missing.Question} {missing.State}").ShouldBe([
            "applicant Wer stellt den Antrag? noch nicht beantwortet",
            "applicant In welchem Ort? weiß ich nicht",
        ]);
        programme.OpenPoints.Select(point => point.Id).ShouldBe(["kind", "in-land"]);
    }

    [Fact]
    public void Points_CarryTheirTexts()
    {
        var programme = InventedCheck.Programme(LowGain);

        string.Join('\n', [
            .. programme.Hints.Select(hint => $"hint {hint.Title} general: {hint.IsGeneral}"),
            .. programme.Undecided.Select(point => $"undecided {point.Title} {point.Text} {point.Decision} question: {point.IsQuestion}"),
            .. programme.Route.Select(step => $"route {step.Title}"),
            .. programme.Documents.Select(document => $"document {document.Title} {document.Need} {document.IsForApplication} {document.IsCertain}"),
            .. programme.Contacts.Select(contact => $"contact {contact.Title} {contact.Phone} {contact.PhoneUri}"),
            .. programme.Related.Select(related => $"related {related.Title} {related.Url}"),
            $"status {programme.Status.Text} {programme.Status.RuleSet}, {programme.Status.Reviewed}, {programme.Status.ShortFingerprint.Length}",
        ]).ShouldMatchSnapshot();
    }

    [Fact]
    public void Documents_WhenAnAnswerIsMissing_AreNeededPerhaps() =>
        InventedCheck.Programme(Fulfilled.Without(["project.purposes"])).Documents.Single(document => document.Id == "gain-proof").Need.ShouldBe("vielleicht");

    [Fact]
    public void BankTalk_IsPreparedForLoansThatTakeApplications()
    {
        InventedCheck.Programme(Ordered).HasBankTalk.ShouldBeTrue();
        InventedCheck.Programme(InventedRulebook.Files.PointerFor("(\\\"company\\\")"), Fulfilled).HasBankTalk.ShouldBeTrue("it computes a loan");
        InventedCheck.Programme(WithoutAmounts(InventedRulebook.Files.PointerFor("(\\\"company\\\")")), Fulfilled).HasBankTalk.ShouldBeFalse();
        InventedCheck.Programme(Fulfilled, new DateOnly(2027, 7, 1)).HasBankTalk.ShouldBeFalse();
        InventedCheck.Programme(InventedRulebook.Files.Replace("programmes/digital-bonus/programme.json", "\"kind\": \"loan\"", "\"kind\": \"grant\""), Fulfilled).HasBankTalk.ShouldBeFalse();
    }

    private static RulebookFiles WithoutAmounts(RulebookFiles files) => files
        .Replace("programmes/digital-bonus/programme.json", """
            "amounts": [
                { "id": "loan", "calculator": "capped-share", "unit": "EUR", "inputs": { "costs": "finance.costs" },
                  "steps": [ { "from": "2025-01-01", "values": { "share": 80, "cap": 500000 }, "evidence": { "source": ["guideline"], "confidence": "high" } } ] }
              ]
            """, "\"amounts\": []")
        .Replace("programmes/digital-bonus/cases.json", ", \"amounts\": { \"loan\": { \"kind\": \"exact\", \"low\": 80000, \"high\": 80000 } }", "")
        .Replace("programmes/digital-bonus/texts.de.json", "\"loan\": { \"title\": \"Höchster Kredit\" }", "")
        .Replace("programmes/digital-bonus/texts.en.json", "\"loan\": { \"title\": \"Largest loan\" }", "");

    private static (Answers Answers, DateOnly Day) Example(string name) => name switch
    {
        "fulfilled" => (Fulfilled, InventedAnswers.Day),
        "open" => (Fulfilled.Without(["applicant.kind", "applicant.town"]), InventedAnswers.Day),
        "open-one" => (Fulfilled.Without(["applicant.kind"]), InventedAnswers.Day),
        "check-needed" => (LowGain, InventedAnswers.Day),
        "not-eligible" => (Ordered, InventedAnswers.Day),
        _ => (Fulfilled, new DateOnly(2026, 12, 1).AddMonths(8)),
    };

    private static IEnumerable<string> Changes(Answers answers) =>
        InventedCheck.Programme(answers).Changes.Select(change => $"{string.Join(" + ", change.Changes)} -> {change.Outcome}");
}
