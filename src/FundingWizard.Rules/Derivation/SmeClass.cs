using System.Collections.Immutable;
using FundingWizard.Rules.Derivation.Enterprises;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary>
/// <c>sme-class</c>: micro, small, medium or large under Recommendation 2003/361/EC, with the two-year rule. Large means "not an SME".
/// Inputs in order: headcount, turnover, balance sheet, history (<c>same</c>, <c>changed</c>, <c>ownership-changed</c>,
/// <c>no-earlier-years</c>), earlier years (list, newest first), affiliation (<c>autonomous</c> or anything else), public share of 25 % or
/// more (yes-no), then the ceilings of micro, small and medium: headcount (exclusive), turnover and balance sheet (inclusive) each.
/// Then, if wanted, the list of owners and holdings (<see cref="EnterpriseRow.Shape"/>) and the numbers of <see cref="EnterpriseLimits"/>:
/// share of a partner, votes of a linked enterprise, share of public bodies, investment of business angels, budget and inhabitants
/// of a local authority. Without the list, an enterprise that has partners is at least as large as its own figures say.
/// </summary>
internal static class SmeClass
{
    private static readonly ImmutableArray<string> Options = ["micro", "small", "medium", "large"];

    public static readonly DerivedFunction Function = new("sme-class", Compute, Problem, (call, place) => IsRelevant(new SmeInputs(call), place), SmeSteps.Keys);

    private static CodeValue? Compute(DerivationCall call)
    {
        var inputs = new SmeInputs(call);
        var status = Status(inputs);
        SmeSteps.Result(inputs, Options[(int)status.Low], Options[(int)status.High]);
        return status.IsExact ? new CodeValue(Options[(int)status.Low]) : null;
    }

    private static bool IsRelevant(SmeInputs inputs, int place)
    {
        if (inputs.IsPublic == true && !inputs.ReadsEnterprises)
            return place == SmeInputs.PublicShare;
        return place switch
        {
            SmeInputs.EarlierYears => inputs.HistoryCode == "changed",
            SmeInputs.Enterprises => inputs.ReadsEnterprises,
            _ => true,
        };
    }

    /// <summary>The classes the enterprise can have, given what is known.</summary>
    private static SizeRange Status(SmeInputs inputs)
    {
        if (inputs.IsPublic == true && !inputs.ReadsEnterprises)
        {
            SmeSteps.PublicOwner(inputs);
            return SizeRange.Large;
        }

        if (inputs.Ceilings is not { } ceilings)
            return SizeRange.Any;
        if (inputs is { ReadsEnterprises: true, Rows.Rows.IsEmpty: false })
            return WithEnterprises(inputs, ceilings);
        SmeSteps.Own(inputs);
        return inputs is { IsPublic: true, Rows: not null } ? SizeRange.Large : WithoutEnterprises(inputs, ceilings);
    }

    /// <summary>Nothing is known of others: they can only make it larger.</summary>
    private static SizeRange WithoutEnterprises(SmeInputs inputs, ImmutableArray<Ceiling> ceilings)
    {
        var status = History(inputs, year => OwnOrLarger(inputs, inputs.Own(year).Classes(ceilings)));
        return inputs.IsPublic == false ? status : status.Or(SizeRange.Large);
    }

    private static SizeRange WithEnterprises(SmeInputs inputs, ImmutableArray<Ceiling> ceilings)
    {
        if (inputs.Limits is not { } limits)
            return SizeRange.Any;
        if (BrokenReference.Find(inputs.List, inputs.Rows!) is { } broken)
        {
            SmeSteps.Broken(inputs, broken);
            return WithoutEnterprises(inputs, ceilings);
        }

        var group = new GroupClasses(inputs, limits, ceilings);
        var status = group.PublicOwner == true ? SizeRange.Large : History(inputs, group.Classes);
        if (group.PublicOwner is null)
            status = status.Or(SizeRange.Large);
        var mayStandAlone = inputs.IsAutonomous != false && inputs.IsPublic != true;
        return mayStandAlone ? status.Or(History(inputs, year => inputs.Own(year).Classes(ceilings))) : status;
    }

    /// <summary>The classes after the two-year rule, as the history says.</summary>
    private static SizeRange History(SmeInputs inputs, Func<int, SizeRange> classes) => inputs.HistoryCode switch
    {
        "same" or "ownership-changed" or "no-earlier-years" => classes(0),
        "changed" => TwoYearRule.Statuses([.. inputs.Earlier.Select(classes), classes(0)]),
        _ => classes(0).Or(TwoYearRule.Statuses([SizeRange.Any, SizeRange.Any, classes(0)])),
    };

    /// <summary>Partner and linked enterprises can only add to the figures.</summary>
    private static SizeRange OwnOrLarger(SmeInputs inputs, SizeRange own) => inputs.IsAutonomous == true ? own : own.Or(SizeRange.Large);

    private static string? Problem(Fact fact, ImmutableArray<Fact> inputs)
    {
        if (!fact.Options.SequenceEqual(Options, StringComparer.Ordinal))
            return $"sme-class gives one of {string.Join(", ", Options)}; declare exactly these options.";
        if (inputs.Length is not (SmeInputs.Without or SmeInputs.With))
            return $"sme-class reads {SmeInputs.Without} facts: headcount, turnover, balance sheet, history, earlier years, affiliation, public share, and nine ceilings; or {SmeInputs.With}: then the list of enterprises and six limits.";
        var numbers = inputs.Take(3).Concat(inputs.Skip(SmeInputs.FirstCeiling).Take(9)).Concat(inputs.Skip(SmeInputs.FirstLimit)).All(input => input.Kind == ValueKind.Number);
        var others = inputs[SmeInputs.History].Type == FactType.Choice && inputs[SmeInputs.EarlierYears].Type == FactType.List
            && inputs[SmeInputs.Affiliation].Type == FactType.Choice && inputs[SmeInputs.PublicShare].Type == FactType.YesNo;
        if (!numbers || !others)
            return "sme-class reads number, number, number, choice, list, choice, yes-no and nine numbers, in this order, then perhaps a list and six numbers.";
        return inputs.Length == SmeInputs.With ? EnterpriseRow.Shape.Problem(inputs[SmeInputs.Enterprises]) : null;
    }
}
