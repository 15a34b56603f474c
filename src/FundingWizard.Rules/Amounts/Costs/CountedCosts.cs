namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>What counts of a list of costs.</summary>
/// <param name="parts">Names of the parts of the costs.</param>
/// <param name="total">What the lines come to together, whether it counts or not.</param>
internal sealed class CountedCosts(string[] parts, Bounds total)
{
    /// <summary>By part: what surely counts, and what counts of lines of which that is not clear.</summary>
    private readonly (decimal Clear, Bounds Unclear)[] counted = new (decimal, Bounds)[parts.Length];

    /// <summary>What the lines come to together, whether it counts or not.</summary>
    public Bounds Total => total;

    /// <summary>What counts of lines whose kind, and so their part, is unknown.</summary>
    public Bounds OfUnknownPart { get; private set; }

    /// <summary>What counts of a part.</summary>
    public Bounds this[string part] => Counted(Array.IndexOf(parts, part));

    /// <summary>What counts of all lines.</summary>
    public Bounds All()
    {
        var all = OfUnknownPart;
        for (var part = 0; part < counted.Length; part++)
            all += Counted(part);
        return all;
    }

    /// <summary>Adds a line to the part at a place.</summary>
    public void Add(int part, CountedLine line)
    {
        if (line.IsExact)
            counted[part].Clear += line.Eligible.Low;
        else
            counted[part].Unclear += line.Eligible;
    }

    /// <summary>Adds a line of unknown kind.</summary>
    public void AddOfUnknownPart(Bounds eligible) => OfUnknownPart += eligible;

    private Bounds Counted(int part) => counted[part].Unclear + Bounds.Exactly(counted[part].Clear);
}
