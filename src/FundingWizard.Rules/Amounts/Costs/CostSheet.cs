using System.Collections.Immutable;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>A list of costs as one check reads it: kinds and money of its lines.</summary>
internal sealed class CostSheet
{
    public CostSheet(Fact list, ImmutableArray<Row> rows)
    {
        List = list;
        var (kinds, money) = (CostLines.KindField(list), CostLines.MoneyField(list));
        var any = new Bounds(money.Minimum, money.Maximum);
        var lines = ImmutableArray.CreateBuilder<SheetLine>(rows.Length);
        foreach (var row in rows)
        {
            var (kind, amount) = (CostLines.KindOf(row), row.Number(CostLines.Money));
            var words = kind is null ? default : StepValue.Of(list, kind, kinds.Id);
            lines.Add(new SheetLine(words, kind is null ? -1 : kinds.Options.IndexOf(kind), amount is { } known ? Bounds.Exactly(known) : any));
            HasGaps |= kind is null || amount is null;
            Total += lines[^1].Amount;
        }

        Lines = lines.MoveToImmutable();
    }

    /// <summary>The list.</summary>
    public Fact List { get; }

    /// <summary>The lines in the order given.</summary>
    public ImmutableArray<SheetLine> Lines { get; }

    /// <summary>True when a line has no kind or no money.</summary>
    public bool HasGaps { get; }

    /// <summary>What the lines come to together.</summary>
    public Bounds Total { get; }
}

/// <summary>
/// A line of a list of costs. Most lines count alike for several grants, so a line is worked out and written down once for every share of it
/// that counts.
/// </summary>
/// <param name="kind">Its kind, as it stands in a computation.</param>
/// <param name="option">Place of the kind among the options; negative when it is unknown.</param>
/// <param name="amount">Its money.</param>
internal sealed class SheetLine(StepValue kind, int option, Bounds amount)
{
    private CountedLine? counted;

    public StepValue Kind => kind;

    public int Option => option;

    public Bounds Amount => amount;

    /// <summary>The line with a share of it that counts, or null when it has not been written down yet.</summary>
    public CountedLine? Find(CountedShare share)
    {
        var line = counted;
        while (line is not null && !line.Share.Equals(share))
            line = line.Other;
        return line;
    }

    /// <summary>Keeps what <see cref="Find"/> is to find.</summary>
    public CountedLine Keep(CountedShare share, Bounds eligible, ComputationStep step) => counted = new CountedLine(share, eligible, step, counted);
}
