namespace FundingWizard.Rules.Amounts;

/// <summary>
/// What is left of an aid ceiling, and whether the other amounts of the card fit into it. Inputs <c>used</c> and <c>ceiling</c>
/// (money); claims are earlier amounts. Aid that is not known yet leaves "up to" the ceiling.
/// </summary>
internal static class RemainingRoom
{
    public static readonly Calculator Calculator = new("remaining-room", ["used", "ceiling"], _ => [], Compute, new Dictionary<string, string>
    {
        ["room"] = "ceiling used result",
        ["ceiling"] = "ceiling",
        ["claims-fit"] = "low high room",
        ["claims-exceed"] = "low high room",
        ["claims-may-exceed"] = "low high room",
    }, readsClaims: true);

    private static Amount Compute(AmountCall call)
    {
        if (call.Number("ceiling") is not { } ceiling)
            return call.NotComputable();

        var used = call.Number("used");
        var room = Math.Max(0, ceiling - (used ?? 0));
        if (used is { } known)
            call.Step("room", ("ceiling", call.Money(ceiling)), ("used", call.Money(known)), ("result", call.Money(room)));
        else
            call.Step("ceiling", ("ceiling", call.Money(ceiling)));
        Compare(call, room);
        return used is null ? call.Result(AmountKind.UpTo, 0, room) : call.ExactOrRange(room, room);
    }

    private static void Compare(AmountCall call, decimal room)
    {
        var claims = call.Claims.ToArray();
        if (claims.Length == 0 || claims.Any(claim => claim.Kind == AmountKind.NotComputable))
            return;

        var (low, high) = (claims.Sum(claim => claim.Low!.Value), claims.Sum(claim => claim.High!.Value));
        var verdict = high <= room ? "claims-fit" : low > room ? "claims-exceed" : "claims-may-exceed";
        call.Step(verdict, ("low", call.Money(low)), ("high", call.Money(high)), ("room", call.Money(room)));
    }
}
