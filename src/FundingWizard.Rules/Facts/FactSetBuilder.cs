using System.Diagnostics;

namespace FundingWizard.Rules.Facts;

/// <summary>Fills the slots of one <see cref="FactSet"/>. Values must fit their facts; untrusted input is checked before.</summary>
/// <param name="vocabulary">The facts to hold.</param>
public sealed class FactSetBuilder(Vocabulary vocabulary)
{
    private readonly Slot[] slots = new Slot[vocabulary.Facts.Length];
    private FactValue?[] others = [];

    /// <summary>The facts to hold.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Sets a fact to a value, or to "don't know" when the value is null.</summary>
    public FactSetBuilder Set(Fact fact, FactValue? value)
    {
        slots[fact.Slot] = value is null ? new Slot { State = FactState.DontKnow } : Known(fact, value);
        return this;
    }

    /// <summary>Sets the state of a fact without a value.</summary>
    public FactSetBuilder SetUnknown(Fact fact, FactState state)
    {
        slots[fact.Slot] = new Slot { State = state };
        return this;
    }

    /// <summary>The facts set so far; functions of derived facts read them while later ones are still missing.</summary>
    public FactSet Build() => new(vocabulary, slots, others);

    private Slot Known(Fact fact, FactValue value) => value switch
    {
        FlagValue flag => Bits(flag.Flag ? 1 : 0),
        CodeValue code => Bits(vocabulary.Code(code.Code)),
        CodesValue codes => Bits(codes.Codes.Aggregate(0L, (bits, code) => bits | Vocabulary.Bit(fact, code))),
        NumberValue number => new Slot { State = FactState.Known, Number = number.Number },
        DateValue date => Bits(date.Date.DayNumber),
        TextValue or RowsValue => Other(fact, value),
        _ => throw new UnreachableException(),
    };

    private Slot Other(Fact fact, FactValue value)
    {
        if (others.Length == 0)
            others = new FactValue?[slots.Length];
        others[fact.Slot] = value;
        return new Slot { State = FactState.Known };
    }

    private static Slot Bits(long bits) => new() { State = FactState.Known, Bits = bits };
}
