namespace FundingWizard.Rules.Proof.Covering;

/// <summary>On which side of a limit cases lie, told by their distances from it.</summary>
/// <param name="Distances">Value minus limit of every case that knows both.</param>
/// <param name="Step">Farthest distance that still counts as beside the limit.</param>
internal sealed record Sides(IReadOnlyCollection<decimal> Distances, decimal Step)
{
    /// <summary>Some case lies exactly on the limit.</summary>
    public bool HasLimit => Distances.Contains(0);

    /// <summary>Some case lies less than or exactly one step below.</summary>
    public bool HasBelow => Distances.Any(distance => distance < 0 && distance >= -Step);

    /// <summary>Some case lies less than or exactly one step above.</summary>
    public bool HasAbove => Distances.Any(distance => distance > 0 && distance <= Step);

    /// <summary>Some case lies elsewhere.</summary>
    public bool HasOther => Distances.Any(distance => distance != 0);
}
