using System.Collections.Immutable;
using FundingWizard.Rules.Computations;

namespace FundingWizard.Rules.Amounts.Aid;

/// <summary>
/// The gross grant equivalent of a loan by the reference-rate method (Communication 2008/C 14/02): the yearly interest advantage,
/// discounted to the day of the grant, yearly in arrears. Inputs <c>principal</c> (money), <c>actual</c>, <c>reference</c> and
/// <c>discount</c> (percent a year), <c>term</c> (whole years), and if wanted <c>grace</c> (years without repayment, else none) and
/// <c>bullet</c> (yes-no: paid back at the end in one sum, else in equal yearly instalments). A value the bank prints prevails over it.
/// </summary>
internal static class LoanGrantEquivalent
{
    private const string YearUnit = "years", PointUnit = "points";

    public static readonly Calculator Calculator = new(
        "loan-grant-equivalent",
        [
            CalculatorInput.Number("principal"), CalculatorInput.Number("actual"), CalculatorInput.Number("reference"), CalculatorInput.Number("discount"),
            CalculatorInput.Number("term"), CalculatorInput.Number("grace").Optional, CalculatorInput.YesNo("bullet").Optional,
        ],
        _ => [],
        Compute,
        new Dictionary<string, string>
        {
            ["advantage"] = "reference actual points",
            ["instalments"] = "principal term grace discount result",
            ["bullet"] = "principal term discount result",
            ["between"] = "low high",
            ["grace-too-long"] = "term grace",
        },
        units: [YearUnit, PointUnit]);

    private static Amount Compute(AmountCall call)
    {
        var (principal, actual, reference, discount) = (call.Number("principal"), call.Number("actual"), call.Number("reference"), call.Number("discount"));
        var plans = Plans(call);
        if (principal is not { } loan || actual is not { } paid || reference is not { } market || discount is not { } rate)
            return call.NotComputable();
        if (plans.IsEmpty)
        {
            call.Step("grace-too-long", ("term", Years(call.Between("term").Low)), ("grace", Years(call.Between("grace").Low)));
            return call.NotComputable();
        }

        call.Step("advantage", ("reference", StepValue.Percent(market)), ("actual", StepValue.Percent(paid)), ("points", new(market - paid, PointUnit)));
        var values = plans.Select(plan => (plan, value: plan.Equivalent(loan, market - paid, rate))).ToArray();
        var (low, high) = (values.Min(each => each.value), values.Max(each => each.value));
        if (values is [var (only, value)])
            Explain(call, only, loan, rate, value);
        else
            call.Step("between", ("low", call.Money(low)), ("high", call.Money(high)));
        return call.ExactOrRange(low, high);
    }

    private static ImmutableArray<Plan> Plans(AmountCall call)
    {
        var (terms, graces) = (Whole(call.Between("term")), call.Has("grace") ? Whole(call.Between("grace")) : [0]);
        bool[] bullets = !call.Has("bullet") ? [false] : call.Flag("bullet") is { } known ? [known] : [false, true];
        return [.. from term in terms
                   where term > 0
                   from grace in graces
                   from bullet in bullets
                   where bullet || grace < term
                   select new Plan(term, grace, bullet)];
    }

    private static IEnumerable<int> Whole(Bounds years) => Enumerable.Range((int)years.Low, (int)(years.High - years.Low) + 1);

    private static void Explain(AmountCall call, Plan plan, decimal loan, decimal rate, decimal value)
    {
        if (plan.IsBullet)
            call.Step("bullet", ("principal", call.Money(loan)), ("term", Years(plan.Term)), ("discount", StepValue.Percent(rate)), ("result", call.Money(value)));
        else
            call.Step("instalments", ("principal", call.Money(loan)), ("term", Years(plan.Term)), ("grace", Years(plan.Grace)), ("discount", StepValue.Percent(rate)), ("result", call.Money(value)));
    }

    private static StepValue Years(decimal years) => new(years, YearUnit);

    /// <summary>How a loan is paid back; years.</summary>
    private readonly record struct Plan(int Term, int Grace, bool IsBullet)
    {
        /// <summary>The discounted advantage of so many percentage points on what is still owed; never below zero.</summary>
        public decimal Equivalent(decimal principal, decimal points, decimal discount)
        {
            var (owed, sum, factor) = (principal, 0m, 1m);
            for (var year = 1; year <= Term; year++)
            {
                factor *= 1 + (discount / 100);
                sum += owed * points / 100 / factor;
                if (!IsBullet && year > Grace)
                    owed -= principal / (Term - Grace);
            }

            return Math.Max(0, sum);
        }
    }
}
