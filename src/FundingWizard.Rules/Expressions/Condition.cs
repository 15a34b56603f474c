using System.Collections.Immutable;
using FundingWizard.Rules.Expressions.Compiling;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions;

/// <summary>How a condition is put together.</summary>
public enum ConditionKind
{
    /// <summary>A comparison, a flag, a list: nothing a reader would take apart.</summary>
    Atom,

    /// <summary>Met when all parts are.</summary>
    All,

    /// <summary>Met when any part is.</summary>
    Any,

    /// <summary>Met when its one part is not.</summary>
    Not,
}

/// <summary>
/// A compiled expression. Immutable, and safe to use from many threads. It belongs to the vocabulary it was compiled for.
/// </summary>
public sealed class Condition
{
    private readonly Decider decide;

    internal Condition(Node source, ConditionKind kind, ImmutableArray<Condition> parts, ImmutableArray<Fact> facts, AtomView? atom, Decider decide)
    {
        Source = source;
        Kind = kind;
        Parts = parts;
        Facts = facts;
        Atom = atom;
        this.decide = decide;
    }

    /// <summary>The checked expression behind it.</summary>
    public Node Source { get; }

    /// <summary>How it is put together.</summary>
    public ConditionKind Kind { get; }

    /// <summary>Its parts in the order of the source; none for an atom, one for <see cref="ConditionKind.Not"/>.</summary>
    public ImmutableArray<Condition> Parts { get; }

    /// <summary>Every fact that occurs in it, dated values included, once, in the order of the source.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>For an atom: its value, comparison and limit. Null when it has none, that is for a constant flag and for a comparison of two conditions.</summary>
    public AtomView? Atom { get; }

    internal Decider Decider => decide;

    /// <summary>
    /// Decides in strong Kleene logic: Met and NotMet hold for every value of the unknown facts. Allocates nothing, and throws
    /// nothing for facts within their declared ranges.
    /// </summary>
    /// <param name="facts">Facts of the vocabulary the condition was compiled for.</param>
    public Verdict Decide(FactSet facts) => decide(facts);
}
