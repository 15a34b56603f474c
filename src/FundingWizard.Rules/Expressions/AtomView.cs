using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions;

/// <summary>How the value of an atom relates to its limit.</summary>
public enum AtomComparison
{
    /// <summary>The same; also for a flag that has to be true.</summary>
    Equal,

    /// <summary>Not the same.</summary>
    NotEqual,

    /// <summary>Smaller or earlier.</summary>
    Less,

    /// <summary>Not greater, not later.</summary>
    LessOrEqual,

    /// <summary>Greater or later.</summary>
    Greater,

    /// <summary>Not smaller, not earlier.</summary>
    GreaterOrEqual,

    /// <summary>One of several limits.</summary>
    OneOf,

    /// <summary>The value is a code list and holds the limit.</summary>
    Contains,
}

/// <summary>What a reader needs to see of an atom: "your value", how it compares, and "limit".</summary>
/// <param name="Value">The side that speaks of the person's facts, wherever it stands in the source.</param>
/// <param name="Comparison">How value and limit relate when the atom is met.</param>
/// <param name="Limits">The limit; several for <see cref="AtomComparison.OneOf"/>.</param>
/// <param name="Like">The fact whose type, unit and option labels fit value and limit; null when a calculation mixes units.</param>
public sealed record AtomView(Operand Value, AtomComparison Comparison, ImmutableArray<Operand> Limits, Fact? Like);

/// <summary>One side of an atom.</summary>
public abstract record Operand
{
    /// <summary>The facts in it, dated values included; none for a literal.</summary>
    public abstract ImmutableArray<Fact> Facts { get; }

    /// <summary>Its value for these facts, or null when a fact it needs is unknown.</summary>
    public abstract FactValue? Read(FactSet facts);
}

/// <summary>A fact of the person, or a dated value of the law.</summary>
public sealed record FactOperand(Fact Fact) : Operand
{
    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [Fact];

    /// <inheritdoc/>
    public override FactValue? Read(FactSet facts) => facts.Value(Fact);
}

/// <summary>A number, code, flag or day written in the rule, or computed from such alone.</summary>
public sealed record LiteralOperand(FactValue Literal) : Operand
{
    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts => [];

    /// <inheritdoc/>
    public override FactValue? Read(FactSet facts) => Literal;
}

/// <summary>A calculated number or a moved day.</summary>
public sealed record CalculatedOperand : Operand
{
    private readonly Func<FactSet, FactValue?> compute;

    internal CalculatedOperand(Node source, ImmutableArray<Fact> facts, Func<FactSet, FactValue?> compute)
    {
        Source = source;
        Facts = facts;
        this.compute = compute;
    }

    /// <summary>The calculation.</summary>
    public Node Source { get; }

    /// <inheritdoc/>
    public override ImmutableArray<Fact> Facts { get; }

    /// <inheritdoc/>
    public override FactValue? Read(FactSet facts) => compute(facts);
}
