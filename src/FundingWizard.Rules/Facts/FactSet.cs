using System.Collections.Immutable;
using System.Diagnostics;
using System.Numerics;
using System.Runtime.InteropServices;

namespace FundingWizard.Rules.Facts;

/// <summary>Whether a fact has a value, and if not, why.</summary>
public enum FactState : byte
{
    /// <summary>Nobody has answered yet, or the inputs of a derived fact are missing.</summary>
    Unanswered,

    /// <summary>The person said "don't know"; for a derived fact: nothing that could still be answered would settle it.</summary>
    DontKnow,

    /// <summary>A dated value whose law is not yet known for the day.</summary>
    LawUnknown,

    /// <summary>There is a value.</summary>
    Known,
}

/// <summary>
/// The values of all facts for one check and one day, in typed slots. Expressions read the slots directly,
/// so that evaluation neither looks up names nor allocates.
/// </summary>
public sealed class FactSet
{
    private readonly FactState[] states;
    private readonly Slot[] slots;
    private readonly List<(int Slot, FactValue Value)> others;

    internal FactSet(Vocabulary vocabulary, FactState[] states, Slot[] slots, List<(int Slot, FactValue Value)> others)
    {
        Vocabulary = vocabulary;
        this.states = states;
        this.slots = slots;
        this.others = others;
    }

    /// <summary>The facts the slots belong to.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>State of a fact.</summary>
    public FactState State(Fact fact) => states[fact.Slot];

    /// <summary>True when the fact has a value.</summary>
    public bool IsKnown(Fact fact) => IsKnown(fact.Slot);

    /// <summary>The value of a fact, or null when it has none.</summary>
    public FactValue? Value(Fact fact)
    {
        ref readonly var slot = ref slots[fact.Slot];
        return !IsKnown(fact) ? null : fact.Type switch
        {
            FactType.YesNo => new FlagValue(slot.Bits != 0),
            FactType.Choice or FactType.Entry => new CodeValue(Vocabulary.CodeName((int)slot.Bits)),
            FactType.Choices => Codes(fact, slot.Bits),
            FactType.Integer or FactType.Decimal or FactType.Money or FactType.Percent => new NumberValue(slot.Number),
            FactType.Date => new DateValue(DateOnly.FromDayNumber((int)slot.Bits)),
            FactType.Text or FactType.List => Other(fact),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The number of a fact, or null when it has none.</summary>
    internal decimal? Number(Fact fact) => IsKnown(fact) && fact.Kind == ValueKind.Number ? slots[fact.Slot].Number : null;

    /// <summary>Yes or no, or null when the fact says neither.</summary>
    internal bool? Flag(Fact fact) => IsKnown(fact) && fact.Kind == ValueKind.Flag ? slots[fact.Slot].Bits != 0 : null;

    /// <summary>The code of a fact, or null when it has none.</summary>
    internal string? Code(Fact fact) => IsKnown(fact) && fact.Kind == ValueKind.Code ? Vocabulary.CodeName((int)slots[fact.Slot].Bits) : null;

    /// <summary>The day of a fact, or null when it has none.</summary>
    internal DateOnly? Date(Fact fact) => IsKnown(fact) && fact.Kind == ValueKind.Date ? DateOnly.FromDayNumber((int)slots[fact.Slot].Bits) : null;

    internal ref readonly Slot this[int slot] => ref slots[slot];

    internal bool IsKnown(int slot) => states[slot] == FactState.Known;

    /// <summary>The few values that do not fit a slot stand in a list; the last one counts.</summary>
    private FactValue? Other(Fact fact)
    {
        for (var index = others.Count - 1; index >= 0; index--)
        {
            if (others[index].Slot == fact.Slot)
                return others[index].Value;
        }

        return null;
    }

    private static CodesValue Codes(Fact fact, long bits)
    {
        var codes = ImmutableArray.CreateBuilder<string>(BitOperations.PopCount((ulong)bits));
        for (var index = 0; bits >> index != 0; index++)
        {
            if ((bits & (1L << index)) != 0)
                codes.Add(fact.Options[index]);
        }

        return new(codes.MoveToImmutable());
    }
}

/// <summary>
/// One value: a number, or bits that hold a flag (0, 1), a code number, a set of option bits or a day number. Both lie in the same
/// bytes, because a fact is only ever one of them, and the states lie apart: small slots keep a whole check in the cache.
/// </summary>
[StructLayout(LayoutKind.Explicit)]
internal struct Slot
{
    [FieldOffset(0)]
    public decimal Number;

    [FieldOffset(0)]
    public long Bits;
}
