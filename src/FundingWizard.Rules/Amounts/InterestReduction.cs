using FundingWizard.Rules.Computations;

namespace FundingWizard.Rules.Amounts;

/// <summary>
/// What a lower interest rate is worth over the life of an instalment loan that is paid back in equal quarterly instalments after
/// the grace years: an undiscounted upper bound. Inputs <c>principal</c> (money), <c>term</c> and <c>grace</c> (whole years);
/// numbers <c>points</c> (percentage points, at most), <c>cap</c> on the principal, and <c>termMaximum</c> and <c>graceMaximum</c>, the
/// longest years on offer, which stand in for unknown ones.
/// </summary>
internal static class InterestReduction
{
    private const int QuartersPerYear = 4;
    private const string YearUnit = "years", PointUnit = "points";

    public static readonly Calculator Calculator = new("interest-reduction", [CalculatorInput.Number("principal"), CalculatorInput.Number("term"), CalculatorInput.Number("grace")], _ => ["points", "cap", "termMaximum", "graceMaximum"], Compute, new Dictionary<string, string>
    {
        ["grace-too-long"] = "term grace",
        ["years"] = "term grace years",
        ["benefit"] = "principal points years result",
    }, units: [YearUnit, PointUnit]);

    private static Amount Compute(AmountCall call)
    {
        var term = call.Number("term") ?? call["termMaximum"];
        var grace = call.Number("grace") ?? Math.Min(call["graceMaximum"], term - 1);
        if (call.Number("principal") is not { } asked)
            return call.NotComputable();
        if (grace >= term)
        {
            call.Step("grace-too-long", ("term", Years(term)), ("grace", Years(grace)));
            return call.NotComputable();
        }

        var principal = Math.Min(asked, call["cap"]);
        var years = LoanYears(term, grace);
        var benefit = principal * call["points"] / 100 * years;
        call.Step("years", ("term", Years(term)), ("grace", Years(grace)), ("years", Years(years)));
        call.Step("benefit", ("principal", call.Money(principal)), ("points", new StepValue(call["points"], PointUnit)),
            ("years", Years(years)), ("result", call.Money(benefit)));
        return call.Result(AmountKind.UpTo, 0, benefit);
    }

    /// <summary>Years for which the whole principal would be outstanding: full during the grace years, then falling by quarter.</summary>
    private static decimal LoanYears(decimal term, decimal grace)
    {
        var repayments = (term - grace) * QuartersPerYear;
        return ((grace * QuartersPerYear) + ((repayments + 1) / 2)) / QuartersPerYear;
    }

    private static StepValue Years(decimal years) => new(years, YearUnit);
}
