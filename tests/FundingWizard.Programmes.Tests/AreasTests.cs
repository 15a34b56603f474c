using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Programmes.Tests;

/// <summary>The official list of assisted areas could not be read: only where every source says no may a town be turned down for its place.</summary>
public class AreasTests
{
    private const int SureNo = 25;

    private static readonly Vocabulary Vocabulary = TheRulebook.Value.Vocabulary;

    /// <summary>What the town says when asked whether it found itself on the list.</summary>
    public static TheoryData<bool?> Found => [null, true, false];

    [Theory]
    [MemberData(nameof(Found))]
    public void Towns_AreTurnedDownForTheirPlace_OnlyWhereEverySourceSaysNo(bool? isOnTheList)
    {
        var town = ShelfSheet.Read("town-in-an-assisted-area-only").Assessment.Answers.With("land.assistedArea", isOnTheList is { } answer ? new FlagValue(answer) : null);

        var assessments = Codes().Select(code => Assess(town.With("site.municipality", new CodeValue(code)))).ToArray();

        var turnedDown = assessments.Where(assessment => assessment.Programmes[0].Outcome == Outcome.NotEligible).ToArray();
        turnedDown.Length.ShouldBe(SureNo);
        turnedDown.ShouldAllBe(assessment => assessment.Facts.Value(Vocabulary["site.assistedRouting"])!.Equals(new CodeValue("no")));
        assessments.ShouldAllBe(assessment => assessment.Programmes[0].Outcome == Outcome.CheckNeeded || turnedDown.Contains(assessment));
    }

    private static IEnumerable<string> Codes() => Vocabulary["site.municipality"].Options.Except(Vocabulary["site.municipality"].Specials);

    private static Assessment Assess(Answers answers) =>
        Assessor.Assess(TheRulebook.Value, TheRulebook.Value.Programmes.Where(programme => programme.Id == "rwp-infrastruktur"), answers, new DateOnly(2026, 11, 22));
}
