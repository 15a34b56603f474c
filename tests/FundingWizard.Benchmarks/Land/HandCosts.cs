using System.Collections.Frozen;

namespace FundingWizard.Benchmarks.Land;

/// <summary>What counts of one line of costs; without a part while its kind is unknown.</summary>
internal readonly record struct HandCounted(HandPart? Part, HandRange Amount, HandRange Eligible);

/// <summary>Turns lines of costs into what counts of each, with one line of the computation for each.</summary>
/// <param name="treatments">How much of every kind counts.</param>
internal sealed class HandCosts(FrozenDictionary<string, HandTreatment> treatments)
{
    private const string Line = "costs.line", OfPublic = "costs.line-of-public", NotCounted = "costs.line-not-counted", Between = "costs.line-between";

    private const string WithoutAmount = "costs.line-without-amount", NoKind = "costs.line-without-kind", Empty = "costs.line-empty";

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
            notes.AddOf(kind, WithoutAmount);
        else if (treatment.Percent == 0)
            notes.AddOf(kind, NotCounted, HandNotes.Money("amount", amount.Low));
        else if (percent.IsExact)
            notes.AddOf(kind, treatment.IsOfPublic ? OfPublic : Line, HandNotes.Money("amount", amount.Low), HandNotes.Plain("percent", percent.Low), HandNotes.Money("result", eligible.Low));
        else
            notes.AddOf(kind, Between, HandNotes.Money("amount", amount.Low), HandNotes.Money("low", eligible.Low), HandNotes.Money("high", eligible.High));
        return new HandCounted(treatment.Part, amount, eligible);
    }

    /// <summary>It may be a kind that does not count at all, and one that counts in full.</summary>
    private HandCounted WithoutKind(int index, HandRange amount, HandNotes notes)
    {
        var eligible = new HandRange(0, amount.High);
        var place = HandNotes.Plain("line", index + 1);
        if (amount.IsExact)
            notes.Add(NoKind, place, HandNotes.Money("amount", amount.Low), HandNotes.Money("low", eligible.Low), HandNotes.Money("high", eligible.High));
        else
            notes.Add(Empty, place);
        return new HandCounted(null, amount, eligible);
    }
}
