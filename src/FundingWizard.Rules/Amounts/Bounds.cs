namespace FundingWizard.Rules.Amounts;

/// <summary>The values a number can still have, both ends included.</summary>
internal readonly record struct Bounds(decimal Low, decimal High)
{
    /// <summary>A known number.</summary>
    public static Bounds Exactly(decimal value) => new(value, value);

    /// <summary>True for a known number.</summary>
    public bool IsExact => Low == High;

    public static Bounds operator +(Bounds left, Bounds right) => new(left.Low + right.Low, left.High + right.High);

    public static Bounds operator *(Bounds bounds, decimal factor) => new(bounds.Low * factor, bounds.High * factor);

    /// <summary>The values that one or the other can still have, and all between.</summary>
    public Bounds Or(Bounds other) => new(Math.Min(Low, other.Low), Math.Max(High, other.High));

    /// <summary>From nothing up to these values: something that may not count at all.</summary>
    public Bounds OrNothing() => this with { Low = Math.Min(0, Low) };
}
