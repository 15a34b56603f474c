using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Compiling;

/// <summary>Decides one condition for one set of facts.</summary>
internal delegate Verdict Decider(FactSet facts);

/// <summary>Computes a value; false when a fact it needs is unknown.</summary>
internal delegate bool Computation<T>(FactSet facts, out T value);

/// <summary>
/// One side of a comparison. Its kinds are structs, so that the runtime compiles a comparison once per pair of kinds and
/// reads both sides without a call.
/// </summary>
/// <typeparam name="T"><see cref="decimal"/> for numbers, <see cref="long"/> for the bits of every other kind.</typeparam>
internal interface IReader<T>
{
    /// <summary>Reads the value; false when it is unknown.</summary>
    bool TryRead(FactSet facts, out T value);
}

internal readonly struct NumberSlot(int slot) : IReader<decimal>
{
    public bool TryRead(FactSet facts, out decimal value)
    {
        value = facts[slot].Number;
        return facts.IsKnown(slot);
    }
}

internal readonly struct BitsSlot(int slot) : IReader<long>
{
    public bool TryRead(FactSet facts, out long value)
    {
        value = facts[slot].Bits;
        return facts.IsKnown(slot);
    }
}

internal readonly struct Constant<T>(T constant) : IReader<T>
{
    public T Value => constant;

    public bool TryRead(FactSet facts, out T value)
    {
        value = constant;
        return true;
    }
}

internal readonly struct Computed<T>(Computation<T> compute) : IReader<T>
{
    public bool TryRead(FactSet facts, out T value) => compute(facts, out value);
}
