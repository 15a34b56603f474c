using System.Collections.Immutable;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts;

/// <summary>
/// A monthly scholarship over the months it is paid, for one person or a team. Every input is optional: <c>level</c> (choice: what the
/// monthly amount depends on), <c>persons</c> (how many apply), <c>children</c> (of all of them together), <c>supplement</c> (yes-no: every person
/// gets more), <c>months</c> (wanted), <c>extension</c> (yes-no: more months), or <c>team</c> (list, instead of level, persons and children: one
/// row a person with <c>level</c> and, if declared, <c>children</c>). Numbers: <c>monthly</c>, or <c>option.monthly</c> for every level;
/// <c>months</c> (at most, inclusive); <c>persons</c> (at most, with persons or team); <c>child</c> (money a month for each child),
/// <c>supplement</c> (money a month for each person) and <c>extension</c> (months) where the input of that name is used.
/// Without <c>months</c> the provider fixes the duration, so the result is "up to".
/// </summary>
internal static class Scholarship
{
    internal const string Level = "level", Persons = "persons", Children = "children", Supplement = "supplement", Months = "months", Extension = "extension", Team = "team";

    private static readonly ListShape Member = new(
        new ListField(Level, ValueKind.Code),
        new ListField(Children, ValueKind.Number, IsOptional: true),
        new ListField("name", ValueKind.None, IsOptional: true));

    public static readonly Calculator Calculator = new(
        "scholarship",
        [
            CalculatorInput.Choice(Level).Optional,
            CalculatorInput.Number(Persons).Optional,
            CalculatorInput.Number(Children).Optional,
            CalculatorInput.YesNo(Supplement).Optional,
            CalculatorInput.Number(Months).Optional,
            CalculatorInput.YesNo(Extension).Optional,
            CalculatorInput.List(Team, Member).Optional,
        ],
        Numbers,
        Compute,
        new Dictionary<string, string>
        {
            ["monthly"] = "monthly",
            ["level"] = "level monthly",
            ["member"] = "member level monthly",
            ["persons"] = "persons result",
            ["too-many"] = "asked persons",
            ["supplement"] = "supplement persons result",
            ["children"] = "child children result",
            ["months-capped"] = "asked months",
            ["extension"] = "extension months",
            ["total"] = "monthly months result",
            ["total-between"] = "low high months",
        },
        units: ["months", "people", "children"],
        problem: inputs => inputs.ContainsKey(Team) && new[] { Level, Persons, Children }.Any(inputs.ContainsKey)
            ? $"\"{Team}\" says level, persons and children row by row; leave those three inputs out."
            : null);

    private static IEnumerable<string> Numbers(IReadOnlyDictionary<string, Fact> inputs)
    {
        var level = inputs.GetValueOrDefault(Level) ?? inputs.GetValueOrDefault(Team)?.Fields.First(field => field.Id == Level);
        string[] monthly = level is null ? ["monthly"] : [.. level.Options.Select(Monthly)];
        var hasTeam = inputs.TryGetValue(Team, out var team);
        return
        [
            .. monthly,
            Months,
            .. hasTeam || inputs.ContainsKey(Persons) ? [Persons] : Array.Empty<string>(),
            .. inputs.ContainsKey(Children) || hasTeam && team!.Fields.Any(field => field.Id == Children) ? ["child"] : Array.Empty<string>(),
            .. new[] { Supplement, Extension }.Where(inputs.ContainsKey),
        ];
    }

    internal static string Monthly(string level) => $"{level}.monthly";

    private static Amount Compute(AmountCall call)
    {
        var monthly = call.Has(Team) ? ScholarshipTeam.Monthly(call) : ScholarshipPersons.Monthly(call);
        var months = Duration(call);
        var total = new Bounds(monthly.Low * months.Low, monthly.High * months.High);
        if (monthly.IsExact && months.IsExact)
            call.Step("total", ("monthly", call.Money(monthly.Low)), (Months, Unit(months.Low, "months")), ("result", call.Money(total.Low)));
        else
            call.Step("total-between", ("low", call.Money(monthly.Low)), ("high", call.Money(monthly.High)), (Months, Unit(months.High, "months")));
        return call.Has(Months) && call.Number(Months) is not null ? call.ExactOrRange(total.Low, total.High) : call.Result(AmountKind.UpTo, 0, total.High);
    }

    /// <summary>The months paid; without a wish the most there are.</summary>
    private static Bounds Duration(AmountCall call)
    {
        var longest = Bounds.Exactly(call[Months]);
        if (call.Has(Extension))
        {
            var extended = call.Flag(Extension);
            longest = new Bounds(call[Months] + (extended == true ? call[Extension] : 0), call[Months] + (extended == false ? 0 : call[Extension]));
            if (extended == true)
                call.Step("extension", ("extension", Unit(call[Extension], "months")), (Months, Unit(longest.High, "months")));
        }

        if (!call.Has(Months) || call.Number(Months) is not { } asked)
            return longest;
        if (asked > longest.High)
            call.Step("months-capped", ("asked", Unit(asked, "months")), (Months, Unit(longest.High, "months")));
        return new Bounds(Math.Min(asked, longest.Low), Math.Min(asked, longest.High));
    }

    internal static StepValue Unit(decimal number, string unit) => new(number, unit);
}
