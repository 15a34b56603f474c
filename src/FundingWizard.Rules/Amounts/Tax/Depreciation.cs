using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Tax;

/// <summary>
/// Depreciation year by year; the amount is that of the first year. The numbers are those of the day of acquisition, not of the check.
/// <c>declining-balance</c>: inputs <c>cost</c> (money), <c>life</c> (whole years), <c>acquired</c> (date); numbers <c>multiple</c> (of the straight-line
/// rate) and <c>highest</c> (percent of the book value); 0 where the law offers none. The first year counts by months.
/// <c>staged-depreciation</c>: inputs <c>cost</c> and <c>acquired</c>; numbers <c>year1</c> to <c>year6</c> (percent of the cost, together 100,
/// or all 0 where the law offers none), not by months.
/// </summary>
internal static class Depreciation
{
    private const int MonthsPerYear = 12;
    private const string YearUnit = "years";

    private static readonly string[] Stages = ["year1", "year2", "year3", "year4", "year5", "year6"];

    public static readonly Calculator Declining = new(
        "declining-balance",
        [CalculatorInput.Number("cost"), CalculatorInput.Number("life"), CalculatorInput.Date("acquired")],
        _ => ["multiple", "highest"],
        ComputeDeclining,
        new Dictionary<string, string>
        {
            ["not-offered"] = "acquired",
            ["rate"] = "life multiple highest rate",
            ["first-year"] = "months year",
            ["year"] = "year amount rest",
        },
        units: [YearUnit, "months"]);

    public static readonly Calculator Staged = new(
        "staged-depreciation",
        [CalculatorInput.Number("cost"), CalculatorInput.Date("acquired")],
        _ => Stages,
        ComputeStaged,
        new Dictionary<string, string>
        {
            ["not-offered"] = "acquired",
            ["year"] = "year rate amount",
        },
        numberProblems: NotWrittenOff);

    private static IEnumerable<(string? Number, string Sentence)> NotWrittenOff(IReadOnlyDictionary<string, Fact> inputs, IReadOnlyDictionary<string, decimal> values)
    {
        var sum = Stages.Sum(stage => values.GetValueOrDefault(stage));
        return sum is 0 or 100 ? [] : [(Stages[0], FormattableString.Invariant($"The six years add up to {sum} percent; an asset is written off with 100."))];
    }

    private static Amount ComputeDeclining(AmountCall call)
    {
        var (cost, life, acquired) = (call.Number("cost"), call.Number("life"), call.Date("acquired"));
        if (cost is not { } price || life is not { } years || acquired is not { } day || years < 1)
            return call.NotComputable();
        if (call.On(day) is not { } numbers || numbers["multiple"] == 0)
            return NotOffered(call, day);

        var rate = Math.Min(numbers["multiple"] * 100 / years, numbers["highest"]);
        var months = MonthsPerYear + 1 - day.Month;
        call.Step("rate", ("life", new(years, YearUnit)), ("multiple", new(numbers["multiple"], null)), ("highest", AmountCall.Percent(numbers["highest"])), ("rate", AmountCall.Percent(rate)));
        if (months < MonthsPerYear)
            call.Step("first-year", ("months", new(months, "months")), ("year", Year(day.Year)));
        var first = price * rate / 100 * months / MonthsPerYear;
        Plan(call, price, first, rate, day.Year, (int)years);
        return call.ExactOrRange(first, first);
    }

    private static void Plan(AmountCall call, decimal price, decimal first, decimal rate, int start, int years)
    {
        var rest = price;
        for (var index = 0; index < years; index++)
        {
            var amount = index == 0 ? first : rest * rate / 100;
            rest -= amount;
            call.Step("year", ("year", Year(start + index)), ("amount", call.Money(amount)), ("rest", call.Money(rest)));
        }
    }

    private static Amount ComputeStaged(AmountCall call)
    {
        var (cost, acquired) = (call.Number("cost"), call.Date("acquired"));
        if (cost is not { } price || acquired is not { } day)
            return call.NotComputable();
        if (call.On(day) is not { } numbers || numbers[Stages[0]] == 0)
            return NotOffered(call, day);
        for (var index = 0; index < Stages.Length; index++)
        {
            var rate = numbers[Stages[index]];
            call.Step("year", ("year", Year(day.Year + index)), ("rate", AmountCall.Percent(rate)), ("amount", call.Money(price * rate / 100)));
        }

        var first = price * numbers[Stages[0]] / 100;
        return call.ExactOrRange(first, first);
    }

    private static Amount NotOffered(AmountCall call, DateOnly day)
    {
        call.Step("not-offered", ("acquired", StepValue.Of(day)));
        return call.NotComputable();
    }

    /// <summary>Words, because a year has no thousands separator.</summary>
    private static StepValue Year(int year) => StepValue.Of(year.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
