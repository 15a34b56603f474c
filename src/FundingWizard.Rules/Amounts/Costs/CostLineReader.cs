using System.Collections.Frozen;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>Reads the lines of one list of costs; what is the same for every line is looked up once.</summary>
internal sealed class CostLineReader(AmountCall call, CostKinds costKinds)
{
    private readonly Fact list = call.Input(CostLines.Costs);
    private readonly FieldOfList kinds = new(call.Input(CostLines.Costs), CostLines.KindField(call.Input(CostLines.Costs)));
    private readonly FrozenDictionary<string, LineTreatment> treatments = costKinds.ByKind(call.Input(CostLines.Costs), call.Numbers);

    /// <summary>What counts of a line, which is written down.</summary>
    public CostLine Read(Row row, int index)
    {
        var (kind, known) = (CostLines.KindOf(row), row.Number(CostLines.Money));
        if (kind is null || known is null)
            call.Missing(CostLines.Costs);
        var amount = known is { } money ? Bounds.Exactly(money) : AnyMoney();
        return kind is null ? WithoutKind(index, amount) : OfKind(treatments[kind], amount);
    }

    private Bounds AnyMoney()
    {
        var money = CostLines.MoneyField(list);
        return new Bounds(money.Minimum, money.Maximum);
    }

    private CostLine WithoutKind(int index, Bounds amount)
    {
        var percents = kinds.Field.Options.Select(kind => Percent(treatments[kind])).ToArray();
        var eligible = Share(amount, new Bounds(percents.Min(percent => percent.Low), percents.Max(percent => percent.High)));
        StepValue line = new(index + 1, null);
        if (amount.IsExact)
            call.Step("line-without-kind", ("line", line), (CostLines.Money, call.Money(amount.Low)), ("low", call.Money(eligible.Low)), ("high", call.Money(eligible.High)));
        else
            call.Step("line-empty", ("line", line));
        return new CostLine(null, amount, eligible);
    }

    private CostLine OfKind(LineTreatment treatment, Bounds amount)
    {
        var percent = Percent(treatment);
        var eligible = Share(amount, percent);
        var kind = (CostLines.Kind, StepValue.Of(kinds, treatment.Kind));
        if (!amount.IsExact)
            call.Step("line-without-amount", kind);
        else if (treatment.Percent == 0)
            call.Step("line-not-counted", kind, (CostLines.Money, call.Money(amount.Low)));
        else if (percent.IsExact)
            call.Step(treatment.IsOfPublic ? "line-of-public" : "line", kind, (CostLines.Money, call.Money(amount.Low)), ("percent", AmountCall.Percent(percent.Low)), ("result", call.Money(eligible.Low)));
        else
            call.Step("line-between", kind, (CostLines.Money, call.Money(amount.Low)), ("low", call.Money(eligible.Low)), ("high", call.Money(eligible.High)));
        return new CostLine(treatment.Part, amount, eligible);
    }

    /// <summary>The public share is read only where a kind needs it, so that nobody is asked for it in vain.</summary>
    private Bounds Percent(LineTreatment treatment)
    {
        var percent = new Bounds(treatment.Least, treatment.Percent);
        return treatment.IsOfPublic ? Share(percent, call.Between(CostLines.PublicShare)) : percent;
    }

    private static Bounds Share(Bounds of, Bounds percent)
    {
        var low = Share(of.Low, percent.Low);
        return of.IsExact && percent.IsExact ? Bounds.Exactly(low) : new Bounds(low, Share(of.High, percent.High));
    }

    /// <summary>Most kinds count wholly or not at all, and a division of decimals is dear.</summary>
    private static decimal Share(decimal of, decimal percent) => percent switch
    {
        0 => 0,
        100 => of,
        _ => of * percent / 100,
    };
}
