using FundingWizard.Rules.Computations;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>Counts the lines of one list of costs for one amount; what is the same for every line is looked up once.</summary>
internal sealed class CostLineReader(AmountCall call, CostKinds costKinds, CostSheet sheet)
{
    private readonly KindOfCost[] kinds = costKinds.ByOption(sheet.List, call.Numbers);
    private Bounds? publicShare, anyPercent;

    /// <summary>The public share is read only where a kind needs it, so that nobody is asked for it in vain.</summary>
    private Bounds PublicShare => publicShare ??= call.Between(CostLines.PublicShare);

    /// <summary>What counts of a line of any kind.</summary>
    private Bounds AnyPercent => anyPercent ??= WidestPercent();

    /// <summary>What counts of the lines, each of which is written down.</summary>
    public CountedCosts Read()
    {
        var costs = costKinds.Nothing(sheet.Total);
        for (var index = 0; index < sheet.Lines.Length; index++)
        {
            var line = sheet.Lines[index];
            if (line.Option < 0)
            {
                costs.AddOfUnknownPart(WithoutKind(line, index));
                continue;
            }

            ref readonly var kind = ref kinds[line.Option];
            var share = kind.Share.IsOfPublic ? OfPublic(kind.Share) : kind.Share;
            var counted = line.Find(share) ?? Count(line, share);
            call.Step(counted.Step);
            if (counted.Counts)
                costs.Add(kind.Part, counted);
        }

        return costs;
    }

    private CountedLine Count(SheetLine line, CountedShare share)
    {
        var eligible = Share(line.Amount, share.Percent);
        return line.Keep(share, eligible, Words(line, share, eligible));
    }

    private Bounds WithoutKind(SheetLine line, int index)
    {
        var (amount, eligible) = (line.Amount, Share(line.Amount, AnyPercent));
        StepValue place = new(index + 1, null);
        call.Step(amount.IsExact
            ? call.Line(CostSentences.WithoutKind, ("line", place), (CostLines.Money, StepValue.Euro(amount.Low)), ("low", StepValue.Euro(eligible.Low)), ("high", StepValue.Euro(eligible.High)))
            : call.Line(CostSentences.Empty, ("line", place)));
        return eligible;
    }

    private ComputationStep Words(SheetLine line, CountedShare share, Bounds eligible)
    {
        var kind = (CostLines.Kind, line.Kind);
        if (!line.Amount.IsExact)
            return call.Line(CostSentences.WithoutAmount, kind);
        var amount = (CostLines.Money, StepValue.Euro(line.Amount.Low));
        if (share is { IsOfPublic: false, Percent.High: 0 })
            return call.Line(CostSentences.NotCounted, kind, amount);
        return share.Percent.IsExact
            ? call.Line(share.IsOfPublic ? CostSentences.OfPublic : CostSentences.Counted, kind, amount, ("percent", AmountCall.Percent(share.Percent.Low)), ("result", StepValue.Euro(eligible.Low)))
            : call.Line(CostSentences.Between, kind, amount, ("low", StepValue.Euro(eligible.Low)), ("high", StepValue.Euro(eligible.High)));
    }

    private CountedShare OfPublic(CountedShare share) => share with { Percent = Share(share.Percent, PublicShare) };

    private Bounds WidestPercent()
    {
        Bounds[] percents = [.. kinds.Select(kind => (kind.Share.IsOfPublic ? OfPublic(kind.Share) : kind.Share).Percent)];
        return new Bounds(percents.Min(percent => percent.Low), percents.Max(percent => percent.High));
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
