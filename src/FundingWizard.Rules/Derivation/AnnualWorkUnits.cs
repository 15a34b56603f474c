using System.Collections.Immutable;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary>
/// <c>annual-work-units</c>: headcount under Annex Art. 5 of Recommendation 2003/361/EC, never rounded. Input: a list with <c>role</c>
/// (<c>employee</c>, <c>owner</c>, <c>apprentice</c>, <c>parental-leave</c>; the last two do not count), <c>persons</c>, <c>share</c> (percent of full time) and
/// <c>months</c> (of the year). Unknown as soon as a row that may count leaves a number open.
/// </summary>
internal static class AnnualWorkUnits
{
    private const decimal MonthsPerYear = 12;

    private static readonly ListShape Shape = new(
        new ListField("role", ValueKind.Code, false, "employee", "owner", "apprentice", "parental-leave"),
        new ListField("persons", ValueKind.Number),
        new ListField("share", ValueKind.Number),
        new ListField("months", ValueKind.Number),
        new ListField("name", ValueKind.None, IsOptional: true));

    public static readonly DerivedFunction Function = new("annual-work-units", Compute, Problem, steps: new Dictionary<string, string>
    {
        ["group"] = "group persons share months result",
        ["not-counted"] = "group persons",
        ["missing"] = "group",
        ["sum"] = "result",
    });

    private static NumberValue? Compute(DerivationCall call)
    {
        if (call.Value(0) is not RowsValue list)
            return null;
        var units = list.Rows.Select((row, index) => Units(call, row, StepValue.Of(row, index))).ToArray();
        if (units.Contains(null))
            return null;
        var sum = units.Sum(each => each!.Value);
        call.Notes?.Add("sum", ("result", new(sum, "awu")));
        return new NumberValue(sum);
    }

    private static decimal? Units(DerivationCall call, Row row, StepValue group)
    {
        var (role, persons, share, months) = (row.Code("role"), row.Number("persons"), row.Number("share"), row.Number("months"));
        if (role is "apprentice" or "parental-leave" || new[] { persons, share, months }.Contains(0))
        {
            call.Notes?.Add("not-counted", ("group", group), ("persons", new(persons ?? 0, "people")));
            return 0;
        }

        var units = persons * share / 100 * months / MonthsPerYear;
        if (role is null || units is not { } known)
        {
            call.Notes?.Add("missing", ("group", group));
            return null;
        }

        call.Notes?.Add("group", ("group", group), ("persons", new(persons!.Value, "people")), ("share", StepValue.Percent(share!.Value)), ("months", new(months!.Value, "months")), ("result", new(known, "awu")));
        return known;
    }

    private static string? Problem(Fact fact, ImmutableArray<Fact> inputs) => true switch
    {
        _ when fact.Kind != ValueKind.Number => "annual-work-units gives a number; declare the type decimal.",
        _ when inputs is not [var list] => "annual-work-units reads exactly one list.",
        _ => Shape.Problem(inputs[0]),
    };
}
