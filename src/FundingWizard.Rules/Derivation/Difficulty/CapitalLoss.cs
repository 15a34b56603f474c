using System.Collections.Immutable;

namespace FundingWizard.Rules.Derivation.Difficulty;

/// <summary>What losses have done to the capital.</summary>
internal enum Loss
{
    None,

    /// <summary>More than the part that may be lost is gone.</summary>
    Half,

    /// <summary>The wording gives no answer.</summary>
    Unclear,
}

/// <summary>The tests of Article 2 No 18 (a), (b) and (e) with gaps: every result some way to fill them gives.</summary>
internal static class CapitalLoss
{
    private const decimal Cent = 0.01m;

    public static ImmutableArray<Loss> Possible(DifficultyInputs inputs, FormKind form) => form switch
    {
        _ when inputs.LossLimit is null => [Loss.None, Loss.Half, Loss.Unclear],
        FormKind.Limited => Limited(inputs, inputs.LossLimit!.Value),
        FormKind.UnlimitedMembers => Unlimited(inputs, inputs.LossLimit!.Value),
        FormKind.Sole => [.. new[] { inputs.LossesRange.Low, inputs.LossesRange.High }.Select(losses => losses > 0 ? Loss.Unclear : Loss.None).Distinct()],
        _ => [Loss.None],
    };

    /// <summary>Both ratios bad in both years; null when a missing one decides. A negative ratio is that of negative equity.</summary>
    public static bool? HasBadRatios(DifficultyInputs inputs)
    {
        if (inputs.DebtLimit is not { } debtLimit || inputs.CoverLimit is not { } coverLimit)
            return null;
        var tests = new[] { inputs.Ratios(0), inputs.Ratios(1) }
            .SelectMany(year => new[] { year.Debt is { } debt ? debt > debtLimit || debt < 0 : (bool?)null, year.Cover is { } cover ? cover < coverLimit : null })
            .ToArray();
        return tests.Contains(false) ? false : tests.Contains(null) ? null : true;
    }

    /// <summary>What is lost of subscribed capital and premium: losses beyond the reserves.</summary>
    private static ImmutableArray<Loss> Limited(DifficultyInputs inputs, decimal limit)
    {
        var (capital, reserves, losses) = (inputs.CapitalRange, inputs.ReservesRange, inputs.LossesRange);
        var best = IsLost(losses.Low - reserves.High, capital.High, limit);
        var worst = IsLost(losses.High - reserves.Low, capital.Low, limit);
        return best == worst ? [best] : [best, worst];
    }

    private static Loss IsLost(decimal lost, decimal capital, decimal limit) => lost > 0 && lost > capital * limit / 100 ? Loss.Half : Loss.None;

    /// <summary>Not monotone, because no capital before the losses leaves the wording without an answer: gaps are tried around every border.</summary>
    private static ImmutableArray<Loss> Unlimited(DifficultyInputs inputs, decimal limit) =>
        [.. (from losses in Samples(inputs.LossesRange, inputs.EquityRange)
             from equity in Samples(inputs.EquityRange, (losses, losses))
             select Accounts(equity, losses, limit)).Distinct()];

    private static Loss Accounts(decimal equity, decimal losses, decimal limit) => (equity + losses) switch
    {
        <= 0 => Loss.Unclear,
        var before => losses > before * limit / 100 ? Loss.Half : Loss.None,
    };

    private static IEnumerable<decimal> Samples((decimal Low, decimal High) range, (decimal Low, decimal High) other) =>
        new[] { range.Low, 0, Cent, range.High }
            .Concat(new[] { other.Low, other.High }.SelectMany(border => new[] { border, -border }).SelectMany(border => new[] { border - Cent, border, border + Cent }))
            .Where(number => number >= range.Low && number <= range.High)
            .Distinct();
}
