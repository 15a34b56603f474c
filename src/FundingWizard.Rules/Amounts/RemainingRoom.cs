using FundingWizard.Rules.Amounts.Aid;
using FundingWizard.Rules.Derivation.Enterprises;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts;

/// <summary>
/// What is left of an aid ceiling, and whether the other amounts of the card fit into it; claims are earlier amounts. Input
/// <c>ceiling</c> (money), and one of the two: <c>used</c> (money), the sum the person states, or <c>earlier</c> (list, see
/// <see cref="EarlierAid"/>), from which it is computed to the day. With the list: <c>years</c> (that count), and if wanted <c>on</c> (day
/// of the new aid; else the day of the check), <c>regulation</c> (of the new aid; else the general one) and the ceilings of the
/// others, <c>agricultureCeiling</c>, <c>fisheriesCeiling</c>, <c>servicesCeiling</c>; and <c>enterprises</c> (list, see <see cref="EnterpriseRow"/>)
/// with <c>majority</c> (percent of votes, exclusive), from which follows whose aid counts. Aid that is not known leaves "up to" the ceiling.
/// </summary>
internal static class RemainingRoom
{
    private const string Used = "used", Earlier = "earlier", Years = "years", On = "on", Regulation = "regulation", Enterprises = "enterprises", Majority = "majority";

    public static readonly Calculator Calculator = new(
        "remaining-room",
        [
            CalculatorInput.Number("ceiling"),
            CalculatorInput.Number(Used).Optional,
            CalculatorInput.List(Earlier, EarlierAid.Shape).Optional,
            CalculatorInput.Number(Years).Optional,
            CalculatorInput.List(Enterprises, EnterpriseRow.Shape).Optional,
            CalculatorInput.Number(Majority).Optional,
            CalculatorInput.Date(On).Optional,
            CalculatorInput.Choice(Regulation, AidRegulation.All).Optional,
            CalculatorInput.Number("agricultureCeiling").Optional,
            CalculatorInput.Number("fisheriesCeiling").Optional,
            CalculatorInput.Number("servicesCeiling").Optional,
        ],
        _ => [],
        Compute,
        new Dictionary<string, string>
        {
            ["counted"] = "aid day low high",
            ["counted-open"] = "aid day low high",
            ["open"] = "aid day low high",
            ["pending"] = "aid day low high",
            ["older"] = "aid day low high",
            ["later"] = "aid day low high",
            ["other-undertaking"] = "aid day low high",
            ["other-regulation"] = "aid day low high",
            ["regulation"] = "regulation",
            ["broken"] = "row",
            ["room"] = "ceiling used result",
            ["room-between"] = "ceiling low high",
            ["shared-room"] = "ceiling used result",
            ["ceiling"] = "ceiling",
            ["next-release"] = "day amount",
            ["with-pending"] = "pending result",
            ["claims-fit"] = "low high room",
            ["claims-exceed"] = "low high room",
            ["claims-may-exceed"] = "low high room",
        },
        readsClaims: true,
        problem: Problem);

    private static string? Problem(IReadOnlyDictionary<string, Fact> inputs)
    {
        if (inputs.ContainsKey(Used) == inputs.ContainsKey(Earlier))
            return $"remaining-room reads either \"{Used}\" or \"{Earlier}\", exactly one of the two.";
        if (inputs.ContainsKey(Earlier) != inputs.ContainsKey(Years))
            return $"\"{Years}\" belongs to \"{Earlier}\": how many years of earlier aid count.";
        if (inputs.ContainsKey(Enterprises) != inputs.ContainsKey(Majority))
            return $"\"{Majority}\" belongs to \"{Enterprises}\": above which share of votes an enterprise is controlled.";
        if (inputs.ContainsKey(Enterprises) && (!inputs.TryGetValue(Earlier, out var aid) || aid.Fields.All(field => field.Id != "enterprise")))
            return $"\"{Enterprises}\" needs \"{Earlier}\" with the field \"enterprise\": who received the aid.";
        if (!inputs.TryGetValue(Regulation, out var regulation))
            return null;
        var missing = regulation.Options.Select(AidRegulation.Ceiling).FirstOrDefault(ceiling => !inputs.ContainsKey(ceiling));
        return missing is null ? null : $"The options of {regulation.Id} need the input \"{missing}\".";
    }

    private static Amount Compute(AmountCall call)
    {
        if (call.Number("ceiling") is not { } ceiling)
            return call.NotComputable();
        if (call.Has(Earlier) && call.Number(Years) is { } years)
            return LedgerRoom.Compute(call, (int)years, Compare);

        var used = call.Has(Used) ? call.Number(Used) : null;
        var room = Math.Max(0, ceiling - (used ?? 0));
        if (used is { } known)
            call.Step("room", ("ceiling", call.Money(ceiling)), ("used", call.Money(known)), ("result", call.Money(room)));
        else
            call.Step("ceiling", ("ceiling", call.Money(ceiling)));
        Compare(call, Bounds.Exactly(room));
        return used is null ? call.Result(AmountKind.UpTo, 0, room) : call.ExactOrRange(room, room);
    }

    private static void Compare(AmountCall call, Bounds room)
    {
        var claims = call.Claims.ToArray();
        if (claims.Length == 0 || claims.Any(claim => claim.Kind == AmountKind.NotComputable))
            return;

        var (low, high) = (claims.Sum(claim => claim.Low!.Value), claims.Sum(claim => claim.High!.Value));
        var verdict = high <= room.Low ? "claims-fit" : low > room.High ? "claims-exceed" : "claims-may-exceed";
        call.Step(verdict, ("low", call.Money(low)), ("high", call.Money(high)), ("room", call.Money(room.High)));
    }
}
