using FundingWizard.Rules.Computations;

namespace FundingWizard.Rules.Amounts.Aid;

/// <summary>
/// The gross grant equivalent of a loan or guarantee by the safe harbour of Regulation (EU) 2023/2831, Art. 4(3)(b) and 4(6): the part
/// of the de-minimis ceiling that its amount and term have of the largest ones. Inputs <c>principal</c> (money), <c>term</c> (years),
/// <c>cover</c> (percent: collateral of a loan, share of the loan a guarantee covers), and the numbers of the law <c>ceiling</c>,
/// <c>coverLimit</c> (at least for a loan, at most for a guarantee), <c>shortTerm</c> and <c>longTerm</c> (years, inclusive),
/// <c>shortAmount</c> and <c>longAmount</c> (money, inclusive). Outside the harbour it is not computable: use the reference-rate method.
/// </summary>
internal static class SafeHarbour
{
    private const string YearUnit = "years";

    private static readonly string[] Inputs = ["principal", "term", "cover", "ceiling", "coverLimit", "shortTerm", "longTerm", "shortAmount", "longAmount"];

    public static readonly Calculator Loan = Create("safe-harbour-loan", (cover, limit) => cover >= limit);

    public static readonly Calculator Guarantee = Create("safe-harbour-guarantee", (cover, limit) => cover <= limit);

    private static Calculator Create(string name, Func<decimal, decimal, bool> isCovered) => new(
        name,
        [.. Inputs.Select(CalculatorInput.Number)],
        _ => [],
        call => Compute(call, isCovered),
        new Dictionary<string, string>
        {
            ["cover"] = "cover coverLimit",
            ["too-large"] = "shortAmount shortTerm longAmount longTerm",
            ["proportion"] = "principal amount term longest ceiling result",
        },
        units: [YearUnit]);

    private static Amount Compute(AmountCall call, Func<decimal, decimal, bool> isCovered)
    {
        var known = Inputs.ToDictionary(name => name, call.Number, StringComparer.Ordinal);
        if (known.ContainsValue(null))
            return call.NotComputable();
        var (principal, term, cover, limit) = (known["principal"]!.Value, known["term"]!.Value, known["cover"]!.Value, known["coverLimit"]!.Value);
        if (!isCovered(cover, limit))
        {
            call.Step("cover", ("cover", StepValue.Percent(cover)), ("coverLimit", StepValue.Percent(limit)));
            return call.NotComputable();
        }

        var (amount, longest) = term <= known["shortTerm"] ? (known["shortAmount"]!.Value, known["shortTerm"]!.Value) : (known["longAmount"]!.Value, known["longTerm"]!.Value);
        if (principal > amount || term > longest)
        {
            call.Step("too-large", ("shortAmount", call.Money(known["shortAmount"]!.Value)), ("shortTerm", Years(known["shortTerm"]!.Value)),
                ("longAmount", call.Money(known["longAmount"]!.Value)), ("longTerm", Years(known["longTerm"]!.Value)));
            return call.NotComputable();
        }

        var value = known["ceiling"]!.Value * principal / amount * term / longest;
        call.Step("proportion", ("principal", call.Money(principal)), ("amount", call.Money(amount)), ("term", Years(term)),
            ("longest", Years(longest)), ("ceiling", call.Money(known["ceiling"]!.Value)), ("result", call.Money(value)));
        return call.ExactOrRange(value, value);
    }

    private static StepValue Years(decimal years) => new(years, YearUnit);
}
