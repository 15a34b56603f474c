using System.Globalization;

namespace FundingWizard.Benchmarks;

/// <summary>A published figure and the most it may be.</summary>
internal sealed record Ratio(string Name, double Measured, double Allowed)
{
    public bool IsKept => Measured <= Allowed;

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsKept ? "kept  " : "BROKEN")} {Name}: {Measured:0.00} (at most {Allowed:0.00})");
}
