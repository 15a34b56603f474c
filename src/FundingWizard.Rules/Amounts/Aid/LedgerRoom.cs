using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Derivation.Enterprises;

namespace FundingWizard.Rules.Amounts.Aid;

/// <summary>
/// The room left by a ledger of earlier aid: the ceiling of the regulation less what was used of it, and for agriculture and fisheries
/// no more than the general ceiling less all aid that shares it.
/// </summary>
internal static class LedgerRoom
{
    public static Amount Compute(AmountCall call, int years, Action<AmountCall, Bounds> compare)
    {
        if (call.Rows("earlier") is not { } rows)
            return WithoutLedger(call);
        var on = call.Has("on") ? call.Date("on") : call.Day;
        var ledger = new AidLedger(call.Input("earlier"), rows, on, years, Members(call));
        if (ledger.HasGaps)
            call.Missing("earlier");
        var regulations = call.Has("regulation") ? call.Options("regulation") : [AidRegulation.General];
        Bounds? all = null;
        foreach (var regulation in regulations)
        {
            if (regulations.Length > 1)
                call.Step("regulation", ("regulation", call.Option("regulation", regulation)));
            if (Room(call, ledger, regulation, years) is not { } room)
                return call.NotComputable();
            all = all is { } other ? new Bounds(Math.Min(other.Low, room.Low), Math.Max(other.High, room.High)) : room;
        }

        compare(call, all!.Value);
        return call.ExactOrRange(all.Value.Low, all.Value.High);
    }

    /// <summary>Tells who belongs to the single undertaking; null when the card names no list of enterprises.</summary>
    private static Func<int, bool?>? Members(AmountCall call)
    {
        if (!call.Has("enterprises"))
            return null;
        var list = call.Input("enterprises");
        if (call.Rows("enterprises") is not { } rows || call.Number("majority") is not { } majority)
            return _ => null;
        if (BrokenReference.Find(list, rows) is { } broken)
        {
            call.Missing("enterprises");
            call.Step("broken", ("row", new StepValue(broken + 1, null)));
            return _ => null;
        }

        var least = new SingleUndertaking(list, rows, Completion.Least, majority);
        var greatest = new SingleUndertaking(list, rows, Completion.Greatest, majority);
        return row => row >= rows.Rows.Length ? null : least.Contains(row) ? true : greatest.Contains(row) ? null : false;
    }

    private static Amount WithoutLedger(AmountCall call)
    {
        var ceiling = call.Number("ceiling")!.Value;
        if (call.Has("regulation") && Highest(call) is { } highest)
            ceiling = highest;
        call.Step("ceiling", ("ceiling", call.Money(ceiling)));
        return call.Result(AmountKind.UpTo, 0, ceiling);
    }

    private static decimal? Highest(AmountCall call) => call.Options("regulation").Max(regulation => call.Number(AidRegulation.Ceiling(regulation)));

    private static Bounds? Room(AmountCall call, AidLedger ledger, string regulation, int years)
    {
        Func<string, bool> own = other => other == regulation;
        Func<string, bool> pot = AidRegulation.IsShared(regulation) ? AidRegulation.IsShared : own;
        if (call.Number(AidRegulation.Ceiling(regulation)) is not { } ceiling || call.Number("ceiling") is not { } general)
            return null;
        ledger.Explain(call, pot);
        var room = Rest(call, "room", ceiling, ledger.Used(regulation == AidRegulation.General ? pot : own));
        if (regulation is AidRegulation.Agriculture or AidRegulation.Fisheries)
        {
            var shared = Rest(call, "shared-room", general, ledger.Used(pot));
            room = new Bounds(Math.Min(room.Low, shared.Low), Math.Min(room.High, shared.High));
        }

        if (ledger.Pending(pot) is { High: > 0 } pending)
            call.Step("with-pending", ("pending", call.Money(pending.High)), ("result", call.Money(Math.Max(0, room.Low - pending.High))));
        if (ledger.NextRelease(pot, years) is var (day, amount))
            call.Step("next-release", ("day", StepValue.Of(day)), ("amount", call.Money(amount)));
        return room;
    }

    private static Bounds Rest(AmountCall call, string step, decimal ceiling, Bounds used)
    {
        var rest = new Bounds(Math.Max(0, ceiling - used.High), Math.Max(0, ceiling - used.Low));
        if (used.IsExact)
            call.Step(step, ("ceiling", call.Money(ceiling)), ("used", call.Money(used.Low)), ("result", call.Money(rest.Low)));
        else
            call.Step("room-between", ("ceiling", call.Money(ceiling)), ("low", call.Money(rest.Low)), ("high", call.Money(rest.High)));
        return rest;
    }
}
