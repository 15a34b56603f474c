using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Tests.Evaluation;

public class ShelfTests
{
    private static RulebookFiles Four => InventedRulebook.Files.Twin("machine-bonus").Twin("solar-bonus").Twin("team-bonus");

    [Fact]
    public void Sets_WhenNothingIsExcluded_AreOneWithAll()
    {
        var shelf = Of(Four);

        Names(shelf).ShouldBe(["digital-bonus machine-bonus solar-bonus team-bonus"]);
        shelf.Pairs.ShouldBeEmpty();
    }

    [Fact]
    public void Sets_WithTwoExclusions_AreAllLargestGroups()
    {
        var shelf = Of(Four.Excludes("digital-bonus", "machine-bonus").Excludes("solar-bonus", "team-bonus", "same-person"));

        Names(shelf).ShouldBe(
            ["digital-bonus solar-bonus", "digital-bonus team-bonus", "machine-bonus solar-bonus", "machine-bonus team-bonus"], ignoreOrder: true);
    }

    [Theory]
    [InlineData("same-project", false, PairKind.Excluded, 2)]
    [InlineData("same-person", false, PairKind.Excluded, 2)]
    [InlineData("same-period", false, PairKind.Excluded, 2)]
    [InlineData("same-costs", false, PairKind.Excluded, 1)]
    [InlineData("same-project", true, PairKind.ExclusionToCheck, 1)]
    public void Exclusion_ByScopeAndEvidence_SeparatesOnlyWhatCannotBeDivided(string scope, bool isWeak, PairKind kind, int sets)
    {
        var shelf = Of(InventedRulebook.Files.Twin("machine-bonus").Excludes("machine-bonus", "digital-bonus", scope, isWeak));

        shelf.Pairs.ShouldHaveSingleItem().Kind.ShouldBe(kind);
        shelf.Sets.Length.ShouldBe(sets);
    }

    [Fact]
    public void Pair_StatedByTheSecond_SpeaksInItsWords()
    {
        var shelf = Of(InventedRulebook.Files.Twin("machine-bonus").Combines("machine-bonus", "digital-bonus"));

        shelf.Pairs.ShouldHaveSingleItem().Text(Language.German).ShouldBe("machine-bonus und digital-bonus");
        shelf.Pairs[0].Scope.ShouldBeNull();
    }

    [Fact]
    public void Order_WithAFirstThatDoesNotFit_IsStillNamed()
    {
        var files = InventedRulebook.Files.Twin("machine-bonus").Follows("machine-bonus", "digital-bonus", "asked-first")
            .Replace("programmes/digital-bonus/programme.json", "\"state\": \"open\"", "\"state\": \"closed\"");

        var shelf = Of(files);

        shelf.Fitting.ShouldHaveSingleItem().Programme.Id.ShouldBe("machine-bonus");
        shelf.Orders.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            order => order.First.Outcome.ShouldBe(Outcome.Closed),
            order => order.Kind.ShouldBe(PredecessorKind.AskedFirst),
            order => order.Text(Language.English).ShouldBe("machine-bonus and digital-bonus"));
    }

    [Fact]
    public void Waiting_InAChain_CountsThoseBehindOneAnother()
    {
        var files = Four.Follows("solar-bonus", "team-bonus", "asked-first").Follows("machine-bonus", "solar-bonus");

        var assessment = Assess(files);

        assessment.Programmes.Select(programme => (programme.Programme.Id, Shelf.Of(assessment).Waiting(programme)))
            .ShouldBe([("digital-bonus", 0), ("machine-bonus", 0), ("solar-bonus", 1), ("team-bonus", 2)]);
    }

    [Fact]
    public void Waiting_WhenTheLaterOneDoesNotFit_IsNone()
    {
        var files = InventedRulebook.Files.Twin("machine-bonus").Follows("machine-bonus", "digital-bonus", "asked-first")
            .Replace("programmes/machine-bonus/programme.json", "\"state\": \"open\"", "\"state\": \"closed\"");

        var assessment = Assess(files);

        Shelf.Of(assessment).Waiting(assessment.Find("digital-bonus")!).ShouldBe(0);
    }

    [Fact]
    public void Shelf_WhenNothingFits_IsEmpty()
    {
        var shelf = Of(Four, InventedAnswers.Fulfilled.With("project.orderPlaced", new FlagValue(true)));

        shelf.Fitting.ShouldBeEmpty();
        shelf.Sets.ShouldBeEmpty();
    }

    private static Shelf Of(RulebookFiles files, Answers? answers = null) => Shelf.Of(Assess(files, answers));

    private static Assessment Assess(RulebookFiles files, Answers? answers = null) =>
        Assessor.Assess(InventedRulebook.Load(files), answers ?? InventedAnswers.Fulfilled, InventedAnswers.Day);

    private static IEnumerable<string> Names(Shelf shelf) =>
        shelf.Sets.Select(set => string.Join(' ', set.Programmes.Select(programme => programme.Programme.Id)));
}
