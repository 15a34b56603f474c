using System.Collections.Immutable;
using FundingWizard.Rules.Amounts.Costs;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts;

/// <summary>What the amounts of one check share: the notepad, and the lists of costs, each read once however many grants are computed from it.</summary>
internal sealed class Workbook
{
    private readonly List<CostSheet> sheets = [];

    /// <summary>The notepad of the amount that is being computed.</summary>
    public StepNotes Notes { get; } = new();

    /// <summary>A list of costs with the lines a person gave.</summary>
    public CostSheet Sheet(Fact list, ImmutableArray<Row> rows)
    {
        foreach (var known in sheets)
        {
            if (known.List == list)
                return known;
        }

        var sheet = new CostSheet(list, rows);
        sheets.Add(sheet);
        return sheet;
    }
}
