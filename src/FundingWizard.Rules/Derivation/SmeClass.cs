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

    public static readonly DerivedFunction Function = new("sme-class", Compute, Problem, call => Relevant(new SmeInputs(call)), SmeSteps.Keys);

    private static ImmutableArray<SizeClass> AnyClass => [.. Enum.GetValues<SizeClass>()];

    private static CodeValue? Compute(DerivationCall call)
    {
        var inputs = new SmeInputs(call);
        var status = Status(inputs);
        SmeSteps.Result(inputs, [.. status.Select(size => Options[(int)size])]);
        return status.Length == 1 ? new CodeValue(Options[(int)status[0]]) : null;
    }

    private static ImmutableArray<Fact> Relevant(SmeInputs inputs)
    {
        var all = inputs.Call.Inputs;
        if (inputs.IsPublic == true && !inputs.ReadsEnterprises)
            return [all[SmeInputs.PublicShare]];
        var without = new List<Fact>();
        if (inputs.HistoryCode != "changed")
            without.Add(all[SmeInputs.EarlierYears]);
        if (all.Length == SmeInputs.With && !inputs.ReadsEnterprises)
            without.Add(inputs.List);
        return all.RemoveRange(without);
    }

    /// <summary>Every class the enterprise can have, given what is known.</summary>
    private static ImmutableArray<SizeClass> Status(SmeInputs inputs)
    {
        if (inputs.IsPublic == true && !inputs.ReadsEnterprises)
        {
            SmeSteps.PublicOwner(inputs);
            return [SizeClass.Large];
        }

        if (inputs.Ceilings is not { } ceilings)
            return AnyClass;
        if (inputs is { ReadsEnterprises: true, Rows.Rows.IsEmpty: false })
            return WithEnterprises(inputs, ceilings);
        SmeSteps.Own(inputs);
        return inputs is { IsPublic: true, Rows: not null } ? [SizeClass.Large] : WithoutEnterprises(inputs, ceilings);
    }

    /// <summary>Nothing is known of others: they can only make it larger.</summary>
    private static ImmutableArray<SizeClass> WithoutEnterprises(SmeInputs inputs, ImmutableArray<Ceiling> ceilings)
    {
        var status = History(inputs, year => OwnOrLarger(inputs, inputs.Own(year).Classes(ceilings)));
        return inputs.IsPublic == false ? status : [.. status.Union([SizeClass.Large])];
    }

    private static ImmutableArray<SizeClass> WithEnterprises(SmeInputs inputs, ImmutableArray<Ceiling> ceilings)
    {
        if (inputs.Limits is not { } limits)
            return AnyClass;
        if (BrokenReference.Find(inputs.List, inputs.Rows!) is { } broken)
        {
            SmeSteps.Broken(inputs, broken);
            return WithoutEnterprises(inputs, ceilings);
        }

        var group = new GroupClasses(inputs, limits, ceilings);
        var status = group.PublicOwner == true ? [SizeClass.Large] : History(inputs, group.Classes);
        if (group.PublicOwner is null)
            status = [.. status.Union([SizeClass.Large])];
        var mayStandAlone = inputs.IsAutonomous != false && inputs.IsPublic != true;
        return mayStandAlone ? [.. status.Union(History(inputs, year => inputs.Own(year).Classes(ceilings)))] : status;
    }

    /// <summary>The classes after the two-year rule, as the history says.</summary>
    private static ImmutableArray<SizeClass> History(SmeInputs inputs, Func<int, ImmutableArray<SizeClass>> classes) => inputs.HistoryCode switch
    {
        "same" or "ownership-changed" or "no-earlier-years" => classes(0),
        "changed" => TwoYearRule.Statuses([.. inputs.Earlier.Select(classes), classes(0)]),
        _ => [.. classes(0).Union(TwoYearRule.Statuses([AnyClass, AnyClass, classes(0)]))],
    };

    /// <summary>Partner and linked enterprises can only add to the figures.</summary>
    private static ImmutableArray<SizeClass> OwnOrLarger(SmeInputs inputs, ImmutableArray<SizeClass> own) =>
        inputs.IsAutonomous == true ? own : [.. AnyClass.Where(size => size >= own.Min())];

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
