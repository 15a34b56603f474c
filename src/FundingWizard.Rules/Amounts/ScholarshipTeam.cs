using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts;

/// <summary>What a team of different levels gets each month, together. Of a team above the limit nobody says who gets it: both ends count.</summary>
internal static class ScholarshipTeam
{
    public static Bounds Monthly(AmountCall call)
    {
        var most = (int)call[Scholarship.Persons];
        if (call.Rows(Scholarship.Team) is not { } team)
            return Unknown(call, most);
        var members = team.Rows.Select((row, index) => Member(call, row, index)).ToArray();
        if (members.Length > most)
            call.Step("too-many", ("asked", Scholarship.Unit(members.Length, "people")), ("persons", Scholarship.Unit(most, "people")));
        var low = members.Select(member => member.Low).Order().Take(most).Sum();
        var high = members.Select(member => member.High).OrderDescending().Take(most).Sum();
        return new Bounds(low, high) + ScholarshipPersons.Supplement(call, Bounds.Exactly(Math.Min(members.Length, most)));
    }

    private static Bounds Unknown(AmountCall call, int most)
    {
        var levels = Level(call).Options.Select(level => call[Scholarship.Monthly(level)]).ToArray();
        var children = Children(call) is { } field ? field.Maximum * call["child"] : 0;
        return new Bounds(levels.Min(), (levels.Max() + children) * most) + ScholarshipPersons.Supplement(call, new Bounds(1, most));
    }

    private static Bounds Member(AmountCall call, Row row, int index)
    {
        var field = Level(call);
        string[] levels = row.Code(Scholarship.Level) is { } known ? [known] : [.. field.Options];
        if (row.Code(Scholarship.Level) is null)
            call.Missing(Scholarship.Team);
        foreach (var level in levels)
        {
            call.Step("member", ("member", StepValue.Of(row, index)), ("level", StepValue.Of(call.Input(Scholarship.Team), level, field.Id)),
                ("monthly", call.Money(call[Scholarship.Monthly(level)])));
        }

        var monthly = new Bounds(levels.Min(level => call[Scholarship.Monthly(level)]), levels.Max(level => call[Scholarship.Monthly(level)]));
        return Children(call) is { } children ? monthly + Allowance(call, row, children) : monthly;
    }

    private static Bounds Allowance(AmountCall call, Row row, Fact children)
    {
        if (row.Number(Scholarship.Children) is { } known)
            return ScholarshipPersons.Children(call, Bounds.Exactly(known));
        call.Missing(Scholarship.Team);
        return ScholarshipPersons.Children(call, new Bounds(children.Minimum, children.Maximum));
    }

    private static Fact Level(AmountCall call) => call.Input(Scholarship.Team).Fields.First(field => field.Id == Scholarship.Level);

    private static Fact? Children(AmountCall call) => call.Input(Scholarship.Team).Fields.FirstOrDefault(field => field.Id == Scholarship.Children);
}
