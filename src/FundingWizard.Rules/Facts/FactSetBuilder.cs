using System.Diagnostics;

namespace FundingWizard.Rules.Facts;

/// <summary>Fills the slots of one <see cref="FactSet"/>. Values must fit their facts; untrusted input is checked before.</summary>
public sealed class FactSetBuilder
{
    private readonly Vocabulary vocabulary;
    private readonly FactState[] states;
    private readonly Slot[] slots;
    private readonly List<(int Slot, FactValue Value)> others;

    /// <summary>Begins with no fact set.</summary>
    /// <param name="vocabulary">The facts to hold.</param>
    public FactSetBuilder(Vocabulary vocabulary)
        : this(vocabulary, new FactState[vocabulary.Facts.Length], new Slot[vocabulary.Facts.Length], [])
    {
    }

    private FactSetBuilder(Vocabulary vocabulary, FactState[] states, Slot[] slots, List<(int Slot, FactValue Value)> others) =>
        (this.vocabulary, this.states, this.slots, this.others) = (vocabulary, states, slots, others);

    /// <summary>The facts to hold.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Sets a fact to a value, or to "don't know" when the value is null.</summary>
    public FactSetBuilder Set(Fact fact, FactValue? value)
    {
        if (value is null)
            return SetUnknown(fact, FactState.DontKnow);
        states[fact.Slot] = FactState.Known;
        slots[fact.Slot] = Known(fact, value);
        return this;
    }

    /// <summary>Sets the state of a fact without a value.</summary>
    public FactSetBuilder SetUnknown(Fact fact, FactState state)
    {
        states[fact.Slot] = state;
        slots[fact.Slot] = default;
        return this;
    }

    /// <summary>Another builder that begins with the facts set so far.</summary>
    internal FactSetBuilder Copy() => new(vocabulary, [.. states], [.. slots], [.. others]);

    /// <summary>The facts set so far; functions of derived facts read them while later ones are still missing.</summary>
    public FactSet Build() => new(vocabulary, states, slots, others);

    private Slot Known(Fact fact, FactValue value) => value switch
    {
        FlagValue flag => Bits(flag.Flag ? 1 : 0),
        CodeValue code => Bits(vocabulary.Code(code.Code)),
        CodesValue codes => Bits(Bits(fact, codes)),
        NumberValue number => new Slot { Number = number.Number },
        DateValue date => Bits(date.Date.DayNumber),
        TextValue or RowsValue => Other(fact, value),
        _ => throw new UnreachableException(),
    };

    private Slot Other(Fact fact, FactValue value)
    {
        others.Add((fact.Slot, value));
        return default;
    }

    private static long Bits(Fact fact, CodesValue codes)
    {
        var bits = 0L;
        foreach (var code in codes.Codes)
            bits |= Vocabulary.Bit(fact, code);
        return bits;
    }

    private static Slot Bits(long bits) => new() { Bits = bits };
}
