using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Programmes;
using FundingWizard.Tests.Shared;

namespace FundingWizard.Programmes.Tests;

/// <summary>People as an adviser meets them, and what each programme of the shelf must say to them; written by hand in <c>Shelf/</c>.</summary>
public class ShelfTests
{
    public static TheoryData<string> People => [.. Directory.GetFiles(ShelfSheet.Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(People))]
    public void Person_IsToldByEveryProgrammeWhatACarefulAdviserWouldSay(string person)
    {
        var sheet = ShelfSheet.Read(person);

        var differences = sheet.Differences();

        differences.ShouldBeEmpty();
    }

    /// <summary>What is written is everything that is said about two programmes.</summary>
    [Fact]
    public void Person_WithAMixedProject_IsToldWhatGoesTogether()
    {
        var sheet = ShelfSheet.Read("company-with-a-mixed-project");

        var shelf = Shelf.Of(sheet.Assessment);

        shelf.Pairs.Select(pair => $"{pair.First.Programme.Id} {Words(pair)} {pair.Second.Programme.Id}").ShouldBe(sheet.Pairs, ignoreOrder: true);
        shelf.Orders.Select(order => $"{order.First.Programme.Id} before {order.Then.Programme.Id}").ShouldBeEmpty();
        shelf.Sets.Length.ShouldBe(1);
    }

    /// <summary>Where nobody outside the provider knows whether applications are possible, no answers may promise anything.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Programmes_WhoseWindowIsUnknown_AreNeverFulfilled(int seed)
    {
        var day = new DateOnly(2026, 11, 22).AddDays(seed);
        var answers = new RandomAnswers(TheRulebook.Value, seed).Complete(FundingWizard.Rules.Facts.Answers.None);

        var unknown = Assessor.Assess(TheRulebook.Value, answers, day).Programmes.Where(each => each.Window?.State == WindowState.Unknown).ToArray();

        unknown.ShouldNotBeEmpty();
        unknown.ShouldAllBe(each => each.Outcome != Outcome.Fulfilled);
    }

    private static string Words(PairRule pair) => pair switch
    {
        { Kind: PairKind.Combinable } => "with",
        { Kind: PairKind.ExclusionToCheck } => "perhaps not with",
        { Scope: ExclusionScope.SameCosts } => "not for the same costs as",
        _ => "not with",
    };
}
