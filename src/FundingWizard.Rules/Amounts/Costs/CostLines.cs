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

    /// <summary>About how many lines a computation has beside those of the costs.</summary>
    private const int LinesBeside = 12;

    private static readonly ListShape Shape = new(new ListField(Kind, ValueKind.Code), new ListField(Money, ValueKind.Number));

    public static readonly ImmutableArray<CalculatorInput> Inputs = [CalculatorInput.List(Costs, Shape), CalculatorInput.Number(PublicShare).Optional];

    /// <summary>The sentences about lines, which every calculator with costs writes.</summary>
    public static readonly ImmutableDictionary<string, string> Steps = new Dictionary<string, string>
    {
        ["line"] = "kind amount percent result",
        ["line-of-public"] = "kind amount percent result",
        ["line-not-counted"] = "kind amount",
        ["line-between"] = "kind amount low high",
        ["line-without-amount"] = "kind",
        ["line-without-kind"] = "line amount low high",
        ["line-empty"] = "line",
    }.ToImmutableDictionary();

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

    /// <summary>The lines, or null when the list is unknown.</summary>
    public static ImmutableArray<CostLine>? Read(AmountCall call, CostKinds kinds)
    {
        if (call.Rows(Costs) is not { Rows: var rows })
            return null;
        call.ExpectSteps(rows.Length + LinesBeside);
        var reader = new CostLineReader(call, kinds);
        var lines = ImmutableArray.CreateBuilder<CostLine>(rows.Length);
        for (var index = 0; index < rows.Length; index++)
            lines.Add(reader.Read(rows[index], index));
        return lines.MoveToImmutable();
    }

    /// <summary>What the lines come to together.</summary>
    public static Bounds Total(ImmutableArray<CostLine> lines)
    {
        var total = Bounds.Exactly(0);
        foreach (var line in lines)
            total += line.Amount;
        return total;
    }

    /// <summary>The field with the money of a line.</summary>
    public static Fact MoneyField(Fact costs) => costs.Fields.First(field => field.Id == Money);
}
