using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Derivation;

public class SimpleFunctionsTests
{
    private static readonly Rulebook Rulebook = InventedRulebook.Load();

    [Theory]
    [InlineData("2021-03-01", "2026-03-01", 5)]
    [InlineData("2021-03-02", "2026-03-01", 4)]
    [InlineData("2024-02-29", "2025-02-28", 1)]
    [InlineData("2026-03-01", "2026-03-01", 0)]
    [InlineData("2026-03-02", "2026-03-01", -1)]
    public void Age_CountsCompletedYears(string from, string day, int years) =>
        Derived("applicant.age", day, ("applicant.foundedOn", new DateValue(DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture)))).ShouldBe(new NumberValue(years));

    [Theory]
    [InlineData("01", "nw")]
    [InlineData("outside", "other")]
    public void Land_FollowsTheTownOrItsSpecialCode(string town, string land) =>
        Derived("applicant.land", "2026-03-01", ("applicant.town", new CodeValue(town))).ShouldBe(new CodeValue(land));

    [Fact]
    public void Land_WhenNobodyAnswered_IsUnanswered()
    {
        var facts = FactSets.Create(Rulebook, Answers.None, new DateOnly(2026, 3, 1));

        facts.State(Rulebook.Vocabulary["applicant.land"]).ShouldBe(FactState.Unanswered);
    }

    [Fact]
    public void Land_WhenThePersonDoesNotKnow_CannotBeSettled()
    {
        var facts = FactSets.Create(Rulebook, Answers.None.With("applicant.town", null), new DateOnly(2026, 3, 1));

        facts.State(Rulebook.Vocabulary["applicant.land"]).ShouldBe(FactState.DontKnow);
    }

    [Fact]
    public void Sum_WhenEveryRowIsKnown_AddsTheField() =>
        Derived("project.area", "2026-03-01", ("project.plots", Plots(10, 2.5m))).ShouldBe(new NumberValue(12.5m));

    [Fact]
    public void Sum_WhenThereAreNoRows_IsZero() =>
        Derived("project.area", "2026-03-01", ("project.plots", Plots())).ShouldBe(new NumberValue(0));

    [Fact]
    public void Sum_WhenOneRowIsOpen_IsUnknown() =>
        Derived("project.area", "2026-03-01", ("project.plots", Plots(10, null))).ShouldBeNull();

    [Fact]
    public void Sum_WhenOptionsAreNamed_AddsTheirRowsOnly() =>
        Derived("project.hallArea", "2026-03-01", ("project.plots", Uses(("hall", 10), ("yard", 2.5m), ("hall", 1), ("yard", null)))).ShouldBe(new NumberValue(11));

    [Theory]
    [InlineData("hall", null)]
    [InlineData(null, 3)]
    [InlineData(null, null)]
    public void Sum_WhenARowMayCountAndIsOpen_IsUnknown(string? use, int? area) =>
        Derived("project.hallArea", "2026-03-01", ("project.plots", Uses(("hall", 10), (use, area)))).ShouldBeNull();

    [Fact]
    public void Sum_WhenARowOfUnknownUseIsEmpty_IsKnown() =>
        Derived("project.hallArea", "2026-03-01", ("project.plots", Uses(("hall", 10), (null, 0)))).ShouldBe(new NumberValue(10));

    [Fact]
    public void Law_BeforeItsFirstDayAndAfterItsEnd_IsUnknown()
    {
        var limit = Rulebook.Vocabulary["law.staffLimit"];

        FactSets.Create(Rulebook, Answers.None, new DateOnly(2023, 12, 31)).State(limit).ShouldBe(FactState.LawUnknown);
        FactSets.Create(Rulebook, Answers.None, new DateOnly(2024, 1, 1)).Value(limit).ShouldBe(new NumberValue(250));
        FactSets.Create(Rulebook, Answers.None, new DateOnly(2026, 6, 30)).Value(limit).ShouldBe(new NumberValue(250));
        FactSets.Create(Rulebook, Answers.None, new DateOnly(2026, 7, 1)).Value(limit).ShouldBe(new NumberValue(300));
        FactSets.Create(Rulebook, Answers.None, new DateOnly(2027, 1, 1)).State(limit).ShouldBe(FactState.LawUnknown);
    }

    private static FactValue? Derived(string fact, string day, params (string Id, FactValue Value)[] answers)
    {
        var given = new Answers(answers.Select(answer => KeyValuePair.Create(answer.Id, (FactValue?)answer.Value)));
        var facts = FactSets.Create(Rulebook, given, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));
        return facts.Value(Rulebook.Vocabulary[fact]);
    }

    private static RowsValue Plots(params decimal?[] areas) => Uses([.. areas.Select(area => ((string?)null, area))]);

    private static RowsValue Uses(params (string? Use, decimal? Area)[] plots) => new([.. plots.Select(plot => new Row(
        Fields(("use", plot.Use is { } use ? new CodeValue(use) : null), ("area", plot.Area is { } area ? new NumberValue(area) : null))))]);

    private static ImmutableSortedDictionary<string, FactValue> Fields(params (string Id, FactValue? Value)[] fields) => fields
        .Where(field => field.Value is not null)
        .ToImmutableSortedDictionary(field => field.Id, field => field.Value!);
}
