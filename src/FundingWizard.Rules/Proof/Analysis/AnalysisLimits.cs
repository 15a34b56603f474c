namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>How hard the analysis tries before it takes samples.</summary>
/// <param name="Steps">Combinations of values tried for one question.</param>
/// <param name="Samples">Combinations drawn at random when that was not enough.</param>
internal sealed record AnalysisLimits(int Steps, int Samples)
{
    /// <summary>Fixed, so that the same rulebook always gives the same findings.</summary>
    public const int Seed = 20_260;

    /// <summary>What the command uses.</summary>
    public static readonly AnalysisLimits Usual = new(200_000, 20_000);
}
