using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>
/// Turns a list of costs into what of each line counts, with one line of the computation for each. Inputs <c>costs</c> (list: <c>kind</c>,
/// <c>amount</c>) and, where a number of the card says so, <c>publicShare</c> (percent: public area of the whole area).
/// </summary>
internal static class CostLines
{
    public const string Costs = "costs", PublicShare = "publicShare";

    /// <summary>Fields of a line, and names of their values in the sentences.</summary>
    public const string Kind = "kind", Money = "amount";

    private static readonly ListShape Shape = new(new ListField(Kind, ValueKind.Code), new ListField(Money, ValueKind.Number));

    public static readonly ImmutableArray<CalculatorInput> Inputs = [CalculatorInput.List(Costs, Shape), CalculatorInput.Number(PublicShare).Optional];

    /// <summary>The field with the kind of a line.</summary>
    public static Fact KindField(Fact costs) => costs.Fields.First(field => field.Id == Kind);

    /// <summary>The kind of a line, or null when it is unknown.</summary>
    public static string? KindOf(Row line) => line.Code(Kind);

    /// <summary>What is wrong with the inputs, as a sentence, or null: a negative amount would turn the bounds around.</summary>
    public static string? Problem(IReadOnlyDictionary<string, Fact> inputs)
    {
        if (MoneyField(inputs[Costs]).Minimum < 0)
            return $"The field \"{Money}\" of {inputs[Costs].Id} needs a minimum of 0 or more.";
        return inputs.TryGetValue(PublicShare, out var share) && share is { Minimum: < 0 } or { Maximum: > 100 }
            ? $"{share.Id} must lie between 0 and 100 to be the share of public area."
            : null;
    }

    /// <summary>What counts of the lines, each of which is written down; null when the list is unknown.</summary>
    public static CountedCosts? Read(AmountCall call, CostKinds kinds)
    {
        if (call.Sheet(Costs) is not { } sheet)
            return null;
        if (sheet.HasGaps)
            call.Missing(Costs);
        return new CostLineReader(call, kinds, sheet).Read();
    }

    /// <summary>The field with the money of a line.</summary>
    public static Fact MoneyField(Fact costs) => costs.Fields.First(field => field.Id == Money);
}
