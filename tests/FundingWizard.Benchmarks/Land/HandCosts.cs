using System.Collections.Frozen;

namespace FundingWizard.Benchmarks.Land;

/// <summary>What counts of one line of costs; without a part while its kind is unknown.</summary>
internal readonly record struct HandCounted(HandPart? Part, HandRange Amount, HandRange Eligible);

/// <summary>Turns lines of costs into what counts of each, with one line of the computation for each.</summary>
/// <param name="calculator">Name in front of every sentence.</param>
/// <param name="treatments">How much of every kind counts.</param>
internal sealed class HandCosts(string calculator, FrozenDictionary<string, HandTreatment> treatments)
{
    private readonly string line = $"{calculator}.line", ofPublic = $"{calculator}.line-of-public", notCounted = $"{calculator}.line-not-counted";

    private readonly string between = $"{calculator}.line-between", withoutAmount = $"{calculator}.line-without-amount";

    private readonly string withoutKind = $"{calculator}.line-without-kind", empty = $"{calculator}.line-empty";

    public HandCounted[] Read(HandCost[] costs, decimal? publicShare, HandNotes notes)
    {
        var counted = new HandCounted[costs.Length];
        for (var index = 0; index < counted.Length; index++)
        {
            var amount = HandRange.Money(costs[index].Amount);
            counted[index] = costs[index].Kind is { } kind ? OfKind(kind, amount, publicShare, notes) : WithoutKind(index, amount, notes);
        }

        return counted;
    }

    private HandCounted OfKind(string kind, HandRange amount, decimal? publicShare, HandNotes notes)
    {
        var treatment = treatments[kind];
        var percent = new HandRange(treatment.Least, treatment.Percent);
        if (treatment.IsOfPublic)
            percent = percent.Percent(HandRange.Share(publicShare));
        var eligible = amount.Percent(percent);
        if (!amount.IsExact)
            notes.AddOf(kind, withoutAmount);
        else if (treatment.Percent == 0)
            notes.AddOf(kind, notCounted, HandNotes.Money("amount", amount.Low));
        else if (percent.IsExact)
            notes.AddOf(kind, treatment.IsOfPublic ? ofPublic : line, HandNotes.Money("amount", amount.Low), HandNotes.Plain("percent", percent.Low), HandNotes.Money("result", eligible.Low));
        else
            notes.AddOf(kind, between, HandNotes.Money("amount", amount.Low), HandNotes.Money("low", eligible.Low), HandNotes.Money("high", eligible.High));
        return new HandCounted(treatment.Part, amount, eligible);
    }

    /// <summary>It may be a kind that does not count at all, and one that counts in full.</summary>
    private HandCounted WithoutKind(int index, HandRange amount, HandNotes notes)
    {
        var eligible = new HandRange(0, amount.High);
        var place = HandNotes.Plain("line", index + 1);
        if (amount.IsExact)
            notes.Add(withoutKind, place, HandNotes.Money("amount", amount.Low), HandNotes.Money("low", eligible.Low), HandNotes.Money("high", eligible.High));
        else
            notes.Add(empty, place);
        return new HandCounted(null, amount, eligible);
    }
}
