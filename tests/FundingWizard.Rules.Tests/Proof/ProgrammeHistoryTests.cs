using System.Globalization;
using FundingWizard.Rules.Proof.Difference;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Tests.Proof;

public class ProgrammeHistoryTests
{
    private static readonly Rulebook Rulebook = InventedRulebook.Load();

    /// <summary>Day and everything that changes on it.</summary>
    public static TheoryData<string, string> Days => new()
    {
        { "2024-12-31", "" },
        { "2025-01-01", "rule-set 2025-01-01 Added, amount loan Changed, window window Added" },
        { "2025-01-02", "" },
        {
            "2026-01-01",
            "rule-set 2026-01-01 Added, criterion in-land Added, criterion not-started Added, criterion size Added, criterion purpose Added, criterion purpose-security Added, "
            + "criterion purpose-efficiency Added, criterion half-is-small Added, criterion young Added, hint new-rules Added"
        },
        { "2026-04-01", "hint new-rules Removed" },
        { "2026-07-01", "criterion size Changed" },
        { "2027-01-01", "criterion size Changed" },
        { "2027-06-01", "window window Changed" },
    };

    [Theory]
    [MemberData(nameof(Days))]
    public void On_EachDay_NamesWhatIsOtherThanOnTheDayBefore(string day, string expected)
    {
        var found = ProgrammeHistory.On(Rulebook, Rulebook.Programmes[0], Language.German, Day(day));

        string.Join(", ", found.Changes.Select(change => $"{change.Subject} {change.Id} {change.Kind}")).ShouldBe(expected);
        found.Changes.ShouldAllBe(change => change.From == Day(day));
    }

    [Fact]
    public void On_WhenANumberOfTheLawChanges_SaysBothSentences()
    {
        var change = ProgrammeHistory.On(Rulebook, Rulebook.Programmes[0], Language.English, Day("2026-07-01")).Changes.ShouldHaveSingleItem();

        var (aspect, text) = change.Aspects.ShouldHaveSingleItem();
        aspect.ShouldBe(Aspects.Says);
        text.Before!.ShouldContain("250");
        text.After!.ShouldContain("300");
    }

    [Fact]
    public void Of_AProgramme_ListsExactlyTheDaysOnWhichSomethingChanges()
    {
        var days = ProgrammeHistory.Of(Rulebook, Rulebook.Programmes[0], Language.German).Select(found => found.Day);

        days.ShouldBe(Days.Where(row => ((string)row[1]).Length > 0).Select(row => Day((string)row[0])).OrderDescending());
    }

    [Fact]
    public void On_TheFirstOfAllDays_IsNothing() =>
        ProgrammeHistory.On(Rulebook, Rulebook.Programmes[0], Language.German, DateOnly.MinValue).Changes.ShouldBeEmpty();

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
