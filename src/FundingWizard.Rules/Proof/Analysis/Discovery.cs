using FundingWizard.Rules.Loading;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>Something the analysis found.</summary>
/// <param name="Id">Name under which it can be accepted; the same as long as what it speaks of keeps its name.</param>
/// <param name="Programme">Programme whose folder may accept it; empty for what belongs to all programmes.</param>
/// <param name="Place">Where it is, and what is wrong there.</param>
internal sealed record Discovery(string Id, string Programme, Problem Place);

/// <summary>How questions about conditions were answered.</summary>
/// <param name="Exact">By looking at every combination, or by finding one.</param>
/// <param name="Sampled">Without finding one among the samples.</param>
internal sealed record Tally(int Exact, int Sampled)
{
    public static readonly Tally None = new(0, 0);

    public static Tally operator +(Tally left, Tally right) => new(left.Exact + right.Exact, left.Sampled + right.Sampled);
}
