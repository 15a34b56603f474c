namespace FundingWizard.Benchmarks.Land;

/// <summary>The values a number can still have, both ends included.</summary>
internal readonly record struct HandRange(decimal Low, decimal High)
{
    private const decimal MostMoney = 10_000_000_000;

    public bool IsExact => Low == High;

    public static HandRange Exactly(decimal value) => new(value, value);

    public static HandRange Money(decimal? known) => known is { } value ? Exactly(value) : new(0, MostMoney);

    public static HandRange Share(decimal? known) => known is { } value ? Exactly(value) : new(0, 100);

    public HandRange Percent(HandRange percent) => new(Low * percent.Low / 100, High * percent.High / 100);

    public static HandRange operator +(HandRange left, HandRange right) => new(left.Low + right.Low, left.High + right.High);
}
