using System.Collections.Immutable;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation.Start;

/// <summary>
/// Two rules on when a project may start, each <c>respected</c>, <c>violated</c> or <c>check</c>.
/// <c>incentive-effect</c> (Article 6(2) of Regulation (EU) 651/2014): the written application comes before the start of works; both on one day,
/// or an order one may withdraw from, is for the authority. Inputs: events (list, <see cref="StartEvents.Shape"/>), day of the application, and if
/// wanted exempt (yes-no: kinds of aid that need no incentive effect).
/// <c>national-start</c> (budget law of the Länder): the start is not before the grant decision, unless an early start was approved.
/// Inputs: events, day of the decision, early start approved (yes-no).
/// </summary>
internal static class IncentiveEffect
{
    private static readonly ImmutableArray<string> Options = ["respected", "check", "violated"];

    private static readonly Dictionary<string, string> Keys = new()
    {
        ["exempt"] = "",
        ["before"] = "what day limit",
        ["same-day"] = "what day limit",
        ["after"] = "what day limit",
        ["withdrawal"] = "what day",
        ["harmless"] = "what",
        ["missing"] = "row",
        ["result"] = "answer",
        ["open"] = "",
    };

    public static readonly DerivedFunction Function = new("incentive-effect", call => Compute(call, Application), Problem, steps: Keys);

    public static readonly DerivedFunction National = new("national-start", call => Compute(call, Decision), Problem, steps: Keys);

    private static CodeValue? Compute(DerivationCall call, Func<string, DateOnly?, DateOnly?, IEnumerable<Timing>> rule)
    {
        var isExempt = call.Inputs.Length > 2 ? call.Flag(2) : false;
        var possible = isExempt == true ? [Timing.Respected] : Events(call, rule);
        if (isExempt is null)
            possible = [.. possible.Union([Timing.Respected])];
        Explain(call, isExempt == true, possible, rule);
        return possible is [var only] ? new CodeValue(Options[(int)only]) : null;
    }

    private static ImmutableArray<Timing> Events(DerivationCall call, Func<string, DateOnly?, DateOnly?, IEnumerable<Timing>> rule) => call.Value(0) is RowsValue rows
        ? StartEvents.Worst(rows, call.Inputs[0], (what, on) => rule(what, on, call.Date(1)))
        : [.. StartEvents.All.SelectMany(what => rule(what, null, null)).Distinct()];

    private static IEnumerable<Timing> Application(string what, DateOnly? on, DateOnly? application)
    {
        var isOrder = what == StartEvents.Withdrawal;
        if (!isOrder && !StartEvents.Begins.Contains(what))
            return [Timing.Respected];
        if (on is null || application is null)
            return isOrder ? [Timing.Respected, Timing.Check] : [Timing.Respected, Timing.Check, Timing.Violated];
        if (on > application)
            return [Timing.Respected];
        return [isOrder || on == application ? Timing.Check : Timing.Violated];
    }

    private static IEnumerable<Timing> Decision(string what, DateOnly? on, DateOnly? decision)
    {
        if (!StartEvents.Begins.Contains(what))
            return [Timing.Respected];
        return on is null || decision is null ? [Timing.Respected, Timing.Violated] : [on >= decision ? Timing.Respected : Timing.Violated];
    }

    private static void Explain(DerivationCall call, bool isExempt, ImmutableArray<Timing> possible, Func<string, DateOnly?, DateOnly?, IEnumerable<Timing>> rule)
    {
        if (call.Notes is not { } notes)
            return;
        if (isExempt)
            notes.Add("exempt");
        else if (call.Value(0) is RowsValue rows)
            StartSteps.Explain(call, notes, rows, rule);
        if (possible is [var only])
            notes.Add("result", ("answer", StepValue.Of(call.Fact, Options[(int)only])));
        else
            notes.Add("open");
    }

    private static string? Problem(Fact fact, ImmutableArray<Fact> inputs)
    {
        var name = fact.Derived!.By;
        if (!fact.Options.Order(StringComparer.Ordinal).SequenceEqual(Options.Order(StringComparer.Ordinal), StringComparer.Ordinal))
            return $"{name} gives respected, check or violated; declare exactly these options.";
        if (inputs is not ([_, { Type: FactType.Date }] or [_, { Type: FactType.Date }, { Type: FactType.YesNo }]))
            return $"{name} reads a list of events, a date, and perhaps yes-no, in this order.";
        return StartEvents.Shape.Problem(inputs[0]);
    }
}
