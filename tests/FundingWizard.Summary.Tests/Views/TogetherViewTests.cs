using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Summary.Views;

namespace FundingWizard.Summary.Tests.Views;

public class TogetherViewTests
{
    private static RulebookFiles Two => InventedRulebook.Files.Twin("machine-bonus");

    [Fact]
    public void Together_WhenNoSourceSpeaksOfIt_IsEmpty()
    {
        Of(Two).Together.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void Rule_SaysWhoWhatWhyAndWhere()
    {
        var check = Of(Two.Excludes("machine-bonus", "digital-bonus"));

        var rule = check.Together.Rules.ShouldHaveSingleItem();
        rule.Title.ShouldBe("Digitalbonus (erfunden) und machine-bonus: nicht für dasselbe Vorhaben");
        rule.Text.ShouldBe("machine-bonus und digital-bonus");
        rule.Source.ShouldBe("[1]");
        check.Together.Sets.ShouldBe(["Digitalbonus (erfunden)", "machine-bonus"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("same-costs", false, "nicht für dieselben Kosten")]
    [InlineData("same-person", false, "nicht für dieselbe Person")]
    [InlineData("same-period", false, "nicht zur selben Zeit")]
    [InlineData("same-costs", true, "wahrscheinlich nicht zusammen, bitte klären")]
    public void Rule_NamesWhatMustNotBeShared(string scope, bool isWeak, string words)
    {
        Of(Two.Excludes("machine-bonus", "digital-bonus", scope, isWeak)).Together.Rules.ShouldHaveSingleItem().Title.ShouldEndWith(words);
    }

    [Theory]
    [InlineData("required", "Erst Digitalbonus (erfunden), sonst ist machine-bonus nicht möglich")]
    [InlineData("asked-first", "Erst bei Digitalbonus (erfunden) anfragen, dann bei machine-bonus")]
    public void Order_SaysWhatComesFirst(string kind, string title)
    {
        Of(Two.Follows("machine-bonus", "digital-bonus", kind)).Together.Rules.ShouldHaveSingleItem().Title.ShouldBe(title);
    }

    [Theory]
    [InlineData("required")]
    [InlineData("asked-first")]
    public void Programmes_OfOneOutcome_StandInTheOrderInWhichToAsk(string kind)
    {
        var files = Two.Twin("solar-bonus").Follows("digital-bonus", "solar-bonus", kind);

        Of(files).Programmes.Select(programme => programme.Id).ShouldBe(["solar-bonus", "digital-bonus", "machine-bonus"]);
    }

    [Fact]
    public void Programme_ToBeAskedFirstThatIsClosed_StaysBehindWhatFits()
    {
        var files = Two.Follows("digital-bonus", "machine-bonus", "asked-first")
            .Replace("programmes/machine-bonus/programme.json", "\"state\": \"open\"", "\"state\": \"closed\"");

        Of(files).Programmes.Select(programme => programme.Id).ShouldBe(["digital-bonus", "machine-bonus"]);
    }

    /// <summary>Two loans of 80,000 count against the costs less the employees: 100,000 - 12.</summary>
    [Theory]
    [InlineData(100_000, "Zusammen mindestens 160.000 Euro, frei sind nur 99.988 Euro. Das passt nicht")]
    [InlineData(2_000_000, "Zusammen höchstens 1.000.000 Euro, frei sind 1.999.988 Euro. Das passt.")]
    public void Rooms_AddUpWhatSeveralProgrammesTake(int costs, string sentence)
    {
        const string card = "programmes/digital-bonus/programme.json";
        const string evidence = "\"evidence\": { \"source\": [\"guideline\"], \"confidence\": \"high\" }";
        var files = InventedRulebook.Files
            .Replace(card, $"{evidence} }} ] }}\n  ],\n  \"exclusions\"", $"{evidence} }} ] }},\n    {{ \"id\": \"room\", \"calculator\": \"remaining-room\", \"unit\": \"EUR\", \"inputs\": {{ \"ceiling\": \"finance.costs\", \"used\": \"applicant.employees\", \"claim1\": \"loan\" }},\n      \"steps\": [ {{ \"from\": \"2025-01-01\", \"values\": {{}}, {evidence} }} ] }}\n  ],\n  \"exclusions\"")
            .Replace("programmes/digital-bonus/texts.de.json", "\"loan\": { \"title\": \"Höchster Kredit\" }", "\"loan\": { \"title\": \"Höchster Kredit\" }, \"room\": { \"title\": \"Rahmen\" }")
            .Replace("programmes/digital-bonus/texts.en.json", "\"amounts\": {", "\"amounts\": { \"room\": { \"title\": \"Room\" },");

        files = new[] { "steps.de.json", "steps.en.json", "units.de.json", "units.en.json" }
            .Aggregate(files, (all, path) => all.With(path, File.ReadAllBytes(Path.Combine(Repository.Root, "rules", path))));

        var rooms = Of(files.Twin("machine-bonus"), InventedAnswers.Fulfilled.With("finance.costs", new NumberValue(costs))).Together.Rooms;

        rooms.ShouldHaveSingleItem().Replace('\u00A0', ' ').ShouldContain(sentence);
    }

    [Fact]
    public void Programme_ForSomebodyElse_IsBriefAndComesLast()
    {
        var files = Two.Replace("programmes/digital-bonus/2026-01-01.json", "(\\\"company\\\", \\\"founder\\\")", "(\\\"founder\\\")");

        var programmes = Of(files).Programmes;

        programmes.Select(programme => (programme.Id, programme.IsBrief)).ShouldBe([("machine-bonus", false), ("digital-bonus", true)]);
    }

    [Fact]
    public void Programme_TurnedDownByWhatThePersonDid_IsNotBrief()
    {
        Of(Two, InventedAnswers.Fulfilled.With("project.orderPlaced", new FlagValue(true))).Programmes.ShouldAllBe(programme => !programme.IsBrief);
    }

    /// <summary>A card that never says more than "please check" and doubts the applicant: the doubt is all there is to read.</summary>
    [Theory]
    [InlineData("(\\\"founder\\\")", true)]
    [InlineData("(\\\"company\\\", \\\"founder\\\")", false)]
    public void Pointer_WhoseDoubtIsTheApplicant_IsBrief(string kinds, bool isBrief)
    {
        var programme = Of(InventedRulebook.Files.PointerFor(kinds)).Programmes.ShouldHaveSingleItem();

        (programme.Outcome.Outcome, programme.IsBrief).ShouldBe((Outcome.CheckNeeded, isBrief));
    }

    private static CheckView Of(RulebookFiles files, Answers? answers = null)
    {
        var rulebook = InventedRulebook.Load(files);
        return InventedCheck.Load(rulebook).View(Assessor.Assess(rulebook, answers ?? InventedAnswers.Fulfilled, InventedAnswers.Day), Language.German);
    }
}
