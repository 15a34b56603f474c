using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>
/// A grant as a share of what counts of a list of costs. Inputs <c>costs</c> and, where a kind needs it, <c>publicShare</c> (see
/// <see cref="CostLines"/>), and if wanted <c>applicant</c> (choice) when the share depends on who applies. Numbers: for every kind how much
/// counts (see <see cref="CostKinds"/>); <c>share</c> (percent; with <c>applicant</c> also <c>option.share</c>, and <c>share</c> for every option
/// without its own); and if wanted <c>leastShare</c> (percent that is surely paid; 0 makes the share "up to"), <c>minimum</c> (money, inclusive:
/// a smaller grant is not paid at all) and <c>minimumDisputed</c> (money, inclusive: others name this higher minimum, so that below it the grant
/// may be nothing). Without costs nothing is computed. Where the share is "up to" and it is unclear what counts, the reading <c>sure-costs</c> is the
/// most there can be when only that counts which surely does, and <c>all-costs</c> when everything counts that may.
/// </summary>
internal static class EligibleCostsGrant
{
    private const string Applicant = "applicant", Share = "share", LeastShare = "leastShare", Minimum = "minimum", MinimumDisputed = "minimumDisputed";

    private const string SureCosts = "sure-costs", AllCosts = "all-costs";

    /// <summary>Where the share does not depend on who applies.</summary>
    private static readonly ImmutableArray<string?> Anybody = [null];

    private static readonly CostKinds Kinds = new(string.Empty);

    public static readonly Calculator Calculator = new(
        "eligible-costs-grant",
        [.. CostLines.Inputs, CalculatorInput.Choice(Applicant).Optional],
        inputs => inputs.ContainsKey(Applicant) ? [] : [Share],
        Compute,
        new Dictionary<string, string>
        {
            ["eligible"] = "result",
            ["eligible-between"] = "low high",
            ["applicant"] = Applicant,
            ["share"] = "eligible share result",
            ["share-between"] = "share low high",
            ["least-share"] = "leastShare result",
            ["up-to"] = "",
            ["below-minimum"] = "result minimum",
            ["perhaps-below-minimum"] = "minimum",
            ["minimum-disputed"] = "minimum disputed",
            ["rest"] = "total result rest",
        },
        optionalNumbers: inputs => [LeastShare, Minimum, MinimumDisputed, .. Shares(inputs)],
        problem: Problem,
        numberProblems: NumberProblems,
        costKinds: Kinds,
        readings: numbers => numbers.TryGetValue(LeastShare, out var least) && least == 0 ? [SureCosts, AllCosts] : []);

    private static string ShareOf(string option) => $"{option}.{Share}";

    private static IEnumerable<string> Shares(IReadOnlyDictionary<string, Fact> inputs) =>
        inputs.TryGetValue(Applicant, out var applicant) ? applicant.Options.Select(ShareOf).Prepend(Share) : [];

    private static string? Problem(IReadOnlyDictionary<string, Fact> inputs) => CostLines.Problem(inputs)
        ?? (CostLines.KindField(inputs[CostLines.Costs]).Options.FirstOrDefault(kind => kind is Share or Minimum) is { } taken ? $"\"{taken}\" cannot be a kind of cost: a number has that name." : null);

    private static IEnumerable<(string? Number, string Sentence)> NumberProblems(IReadOnlyDictionary<string, Fact> inputs, IReadOnlyDictionary<string, decimal> numbers)
    {
        foreach (var (name, number) in numbers.Where(number => number.Key is not (Minimum or MinimumDisputed) && number.Value is < 0 or > 100))
            yield return (name, "A percentage lies between 0 and 100.");
        foreach (var option in Shares(inputs).Skip(1).Where(option => !numbers.ContainsKey(option) && !numbers.ContainsKey(Share)))
            yield return (null, $"The number \"{option}\" is missing; give it, or \"{Share}\" for everybody without a share of their own.");
        if (numbers.TryGetValue(LeastShare, out var least) && numbers.Any(number => (number.Key == Share || number.Key.EndsWith($".{Share}", StringComparison.Ordinal)) && number.Value <= least))
            yield return (LeastShare, "The least share must be smaller than every share.");
        if (numbers.TryGetValue(MinimumDisputed, out var disputed) && (!numbers.TryGetValue(Minimum, out var minimum) || minimum >= disputed))
            yield return (MinimumDisputed, $"The disputed minimum must be greater than \"{Minimum}\", which must be given too.");
    }

    private static Amount Compute(AmountCall call)
    {
        ImmutableArray<string?> applicants = call.Has(Applicant) ? [.. call.Options(Applicant)] : Anybody;
        if (CostLines.Read(call, Kinds) is not { } costs)
            return call.NotComputable();
        var eligible = costs.All();
        if (eligible.IsExact)
            call.Step("eligible", ("result", call.Money(eligible.Low)));
        else
            call.Step("eligible-between", ("low", call.Money(eligible.Low)), ("high", call.Money(eligible.High)));
        Bounds? share = null, between = null;
        foreach (var applicant in applicants)
        {
            var own = ShareFor(call, applicant);
            var possible = Grant(call, applicant, own, eligible);
            share = share?.Or(Bounds.Exactly(own)) ?? Bounds.Exactly(own);
            between = between?.Or(possible) ?? possible;
        }

        var grant = Paid(call, between!.Value);
        if (grant.IsExact && costs.Total.IsExact)
            call.Step("rest", ("total", call.Money(costs.Total.Low)), ("result", call.Money(grant.Low)), ("rest", call.Money(costs.Total.Low - grant.Low)));
        return call.IfGiven(LeastShare) == 0 && grant.High > 0
            ? call.Result(AmountKind.UpTo, 0, grant.High, eligible.IsExact ? [] : [Reading(SureCosts, eligible.Low, share!.Value), Reading(AllCosts, eligible.High, share.Value)])
            : call.ExactOrRange(grant.Low, grant.High);
    }

    private static decimal ShareFor(AmountCall call, string? applicant) =>
        (applicant is null ? null : call.IfGiven(ShareOf(applicant))) ?? call[Share];

    private static AmountReading Reading(string id, decimal eligible, Bounds share) =>
        new(id, AmountCall.Round(eligible * share.Low / 100), AmountCall.Round(eligible * share.High / 100));

    private static Bounds Grant(AmountCall call, string? applicant, decimal share, Bounds eligible)
    {
        var grant = eligible * (share / 100);
        if (applicant is not null)
            call.Step("applicant", (Applicant, call.Option(Applicant, applicant)));
        if (grant.IsExact)
            call.Step("share", ("eligible", call.Money(eligible.Low)), ("share", AmountCall.Percent(share)), ("result", call.Money(grant.Low)));
        else
            call.Step("share-between", ("share", AmountCall.Percent(share)), ("low", call.Money(grant.Low)), ("high", call.Money(grant.High)));
        if (call.IfGiven(LeastShare) is not { } least)
            return grant;
        var surely = eligible.Low * least / 100;
        if (least == 0)
            call.Step("up-to");
        else
            call.Step("least-share", ("leastShare", AmountCall.Percent(least)), ("result", call.Money(surely)));
        return grant with { Low = surely };
    }

    /// <summary>What is left of the grant once minimum amounts are heeded; what cannot be paid is nothing, never less.</summary>
    private static Bounds Paid(AmountCall call, Bounds grant)
    {
        if (call.IfGiven(Minimum) is not { } minimum)
            return grant;
        if (grant.High < minimum)
        {
            call.Step("below-minimum", ("result", call.Money(grant.High)), ("minimum", call.Money(minimum)));
            return Bounds.Exactly(0);
        }

        var disputed = call.IfGiven(MinimumDisputed) ?? minimum;
        if (grant.Low < minimum)
            call.Step("perhaps-below-minimum", ("minimum", call.Money(minimum)));
        if (grant.Low < disputed && disputed > minimum)
            call.Step("minimum-disputed", ("minimum", call.Money(minimum)), ("disputed", call.Money(disputed)));
        return grant.Low < disputed ? grant with { Low = 0 } : grant;
    }
}
