using System.Runtime.CompilerServices;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>
/// The numbers with which a card says how much of each kind of cost counts. For every kind exactly one: <c>kind</c> (percent of the line) or
/// <c>kind.ofPublic</c> (that percent times the public share of the area). Beside <c>kind</c> may stand <c>kind.least</c>: it is unclear how
/// much counts, but at least that percent. A calculator with parts has their names in front: <c>base.kind</c>.
/// </summary>
/// <param name="parts">Names of the parts; one empty name for a calculator without parts.</param>
internal sealed class CostKinds(params string[] parts)
{
    private const string OfPublic = ".ofPublic", Least = ".least";

    /// <summary>By the numbers of a card, and no longer than these live.</summary>
    private readonly ConditionalWeakTable<IReadOnlyDictionary<string, decimal>, KindOfCost[]> known = [];

    /// <summary>Names of all numbers that can be given for a list of costs.</summary>
    public IEnumerable<string> Names(Fact costs) =>
        from kind in CostLines.KindField(costs).Options
        from part in parts
        from suffix in new[] { string.Empty, OfPublic, Least }
        select Name(part, kind) + suffix;

    /// <summary>What the card says about every kind, in the order of the options; worked out once, since numbers never change.</summary>
    public KindOfCost[] ByOption(Fact costs, IReadOnlyDictionary<string, decimal> numbers)
    {
        if (!known.TryGetValue(numbers, out var treatments))
            known.AddOrUpdate(numbers, treatments = [.. CostLines.KindField(costs).Options.Select(kind => KindOf(Of(kind, numbers)))]);
        return treatments;
    }

    /// <summary>Nothing counted yet.</summary>
    public CountedCosts Nothing(Bounds total) => new(parts, total);

    private KindOfCost KindOf(LineTreatment treatment) =>
        new(Array.IndexOf(parts, treatment.Part), CountedShare.Of(treatment));

    /// <summary>What the card says about a kind; the loader has checked that it says exactly one thing.</summary>
    public LineTreatment Of(string kind, IReadOnlyDictionary<string, decimal> numbers) => Given(kind, numbers).First();

    /// <summary>What is wrong with the numbers, and at which of them; null for something missing.</summary>
    public IEnumerable<(string? Number, string Sentence)> Problems(IReadOnlyDictionary<string, Fact> inputs, IReadOnlyDictionary<string, decimal> numbers)
    {
        foreach (var kind in CostLines.KindField(inputs[CostLines.Costs]).Options)
        {
            LineTreatment[] given = [.. Given(kind, numbers)];
            if (given.Length == 0)
                yield return (null, $"The number for \"{kind}\" is missing; give one of: {string.Join(", ", parts.Select(part => Name(part, kind)))}, or the same with {OfPublic}.");
            foreach (var more in given.Skip(1))
                yield return (Name(more), $"\"{kind}\" already has the number \"{Name(given[0])}\"; keep one of the two.");
            foreach (var treatment in given.Take(1).Where(treatment => treatment.IsOfPublic && !inputs.ContainsKey(CostLines.PublicShare)))
                yield return (Name(treatment), $"{OfPublic} needs the input \"{CostLines.PublicShare}\".");
            foreach (var least in parts.Select(part => Name(part, kind)).Where(name => numbers.ContainsKey(name + Least)))
            {
                if (!numbers.TryGetValue(least, out var percent) || numbers[least + Least] >= percent)
                    yield return (least + Least, $"{Least} says what counts at least; it needs the number \"{least}\", and that must be greater.");
            }
        }
    }

    private IEnumerable<LineTreatment> Given(string kind, IReadOnlyDictionary<string, decimal> numbers)
    {
        foreach (var part in parts)
        {
            var name = Name(part, kind);
            if (numbers.TryGetValue(name, out var percent))
                yield return new LineTreatment(kind, part, percent, numbers.TryGetValue(name + Least, out var least) ? least : percent, IsOfPublic: false);
            if (numbers.TryGetValue(name + OfPublic, out var ofPublic))
                yield return new LineTreatment(kind, part, ofPublic, ofPublic, IsOfPublic: true);
        }
    }

    private static string Name(LineTreatment treatment) => Name(treatment.Part, treatment.Kind) + (treatment.IsOfPublic ? OfPublic : string.Empty);

    private static string Name(string part, string kind) => part.Length == 0 ? kind : $"{part}.{kind}";
}

/// <summary>What a card says about a kind of cost, ready for counting.</summary>
/// <param name="Part">Place of the part it belongs to.</param>
/// <param name="Share">How much of it counts; percent of the public share where it is of that.</param>
internal readonly record struct KindOfCost(int Part, CountedShare Share);
