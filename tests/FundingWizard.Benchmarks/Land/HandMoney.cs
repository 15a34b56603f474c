using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using static FundingWizard.Benchmarks.Assessing.HandAnswers;

namespace FundingWizard.Benchmarks.Land;

/// <summary>One line of costs; null for what is not known.</summary>
internal readonly record struct HandCost(string? Kind, decimal? Amount);

/// <summary>Costs and proceeds of a site, in euro; null for what is not known.</summary>
internal sealed record HandMoney(
    HandCost[]? Costs, decimal? Total, decimal? PublicShare, decimal? Sale, decimal? LandCost, decimal? Income, decimal? NetIncome)
{
    public static HandMoney Of(Answers answers)
    {
        var costs = Rows(answers, "expenses.lines") is { } rows ? Lines(rows) : null;
        return new HandMoney(
            costs,
            Sum(costs),
            Number(answers, "expenses.publicShare"),
            Number(answers, "proceeds.sale"),
            Number(answers, "proceeds.landCost"),
            Number(answers, "proceeds.income"),
            Number(answers, "proceeds.netIncome"));
    }

    private static HandCost[] Lines(ImmutableArray<Row> rows)
    {
        var lines = new HandCost[rows.Length];
        for (var index = 0; index < lines.Length; index++)
            lines[index] = new HandCost(rows[index].Code("kind"), rows[index].Number("amount"));
        return lines;
    }

    private static decimal? Sum(HandCost[]? costs)
    {
        if (costs is null)
            return null;
        var sum = 0m;
        foreach (var cost in costs)
        {
            if (cost.Amount is not { } amount)
                return null;
            sum += amount;
        }

        return sum;
    }
}
