using System.Collections.Immutable;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>
/// Turns a list of costs into what of each line counts, with one line of the computation for each. Inputs <c>costs</c> (list: <c>kind</c>,
/// <c>amount</c>) and, where a number of the card says so, <c>publicShare</c> (percent: public area of the whole area).
/// </summary>
internal static class CostLines
{
    public const string Costs = "costs", PublicShare = "publicShare";

    private const string Kind = "kind", Money = "amount";

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
    public static ImmutableArray<CostLine>? Read(AmountCall call, CostKinds kinds) =>
        call.Rows(Costs) is { } rows ? [.. rows.Rows.Select((row, index) => Read(call, kinds, row, index))] : null;

    private static CostLine Read(AmountCall call, CostKinds kinds, Row row, int index)
    {
        if (KindOf(row) is null || row.Number(Money) is null)
            call.Missing(Costs);
        var list = call.Input(Costs);
        var amount = row.Number(Money) is { } known ? Bounds.Exactly(known) : new Bounds(MoneyField(list).Minimum, MoneyField(list).Maximum);
        if (KindOf(row) is { } kind)
            return OfKind(call, kinds.Of(kind, call.Numbers), amount);
        var percents = kinds.All(list, call.Numbers).Select(treatment => Percent(call, treatment)).ToArray();
        var eligible = Share(amount, new Bounds(percents.Min(percent => percent.Low), percents.Max(percent => percent.High)));
        StepValue line = new(index + 1, null);
        if (amount.IsExact)
            call.Step("line-without-kind", ("line", line), (Money, call.Money(amount.Low)), ("low", call.Money(eligible.Low)), ("high", call.Money(eligible.High)));
        else
            call.Step("line-empty", ("line", line));
        return new CostLine(null, amount, eligible);
    }

    private static CostLine OfKind(AmountCall call, LineTreatment treatment, Bounds amount)
    {
        var percent = Percent(call, treatment);
        var eligible = Share(amount, percent);
        var kind = StepValue.Of(call.Input(Costs), KindField(call.Input(Costs)), treatment.Kind);
        if (!amount.IsExact)
            call.Step("line-without-amount", (Kind, kind));
        else if (treatment.Percent == 0)
            call.Step("line-not-counted", (Kind, kind), (Money, call.Money(amount.Low)));
        else if (percent.IsExact)
            call.Step(treatment.IsOfPublic ? "line-of-public" : "line", (Kind, kind), (Money, call.Money(amount.Low)), ("percent", AmountCall.Percent(percent.Low)), ("result", call.Money(eligible.Low)));
        else
            call.Step("line-between", (Kind, kind), (Money, call.Money(amount.Low)), ("low", call.Money(eligible.Low)), ("high", call.Money(eligible.High)));
        return new CostLine(treatment.Part, amount, eligible);
    }

    /// <summary>The public share is read only where a kind needs it, so that nobody is asked for it in vain.</summary>
    private static Bounds Percent(AmountCall call, LineTreatment treatment)
    {
        var percent = new Bounds(treatment.Least, treatment.Percent);
        return treatment.IsOfPublic ? Share(percent, call.Between(PublicShare)) : percent;
    }

    private static Bounds Share(Bounds of, Bounds percent) => new(of.Low * percent.Low / 100, of.High * percent.High / 100);

    private static Fact MoneyField(Fact costs) => costs.Fields.First(field => field.Id == Money);
}
