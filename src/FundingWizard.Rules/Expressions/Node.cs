using System.Collections.Immutable;

namespace FundingWizard.Rules.Expressions;

/// <summary>
/// A parsed expression. A closed hierarchy: the checker, the compiler and the printers handle every kind.
/// </summary>
/// <param name="Column">1-based character in the decoded expression where the part begins.</param>
public abstract record Node(int Column);

/// <summary>A fact (<c>group.name</c>) or a scoped parameter (<c>name</c>).</summary>
public sealed record Reference(string Name, int Column) : Node(Column)
{
    /// <summary>True for a fact, false for a scoped parameter.</summary>
    public bool IsFact => Name.Contains('.', StringComparison.Ordinal);
}

/// <summary>A number literal; <see cref="IsDecimal"/> when written with <c>m</c>.</summary>
public sealed record NumberLiteral(decimal Value, bool IsDecimal, int Column) : Node(Column);

/// <summary>A text literal, that is a code.</summary>
public sealed record TextLiteral(string Value, int Column) : Node(Column);

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagLiteral(bool Value, int Column) : Node(Column);

/// <summary><c>DateOnly(year, month, day)</c>, a real day.</summary>
public sealed record DateLiteral(DateOnly Value, int Column) : Node(Column);

/// <summary>Negation of a flag: <c>!operand</c>.</summary>
public sealed record Not(Node Operand, int Column) : Node(Column);

/// <summary>Negative number: <c>-operand</c>.</summary>
public sealed record Negate(Node Operand, int Column) : Node(Column);

/// <summary>Two or more operands joined by <c>&amp;&amp;</c>.</summary>
public sealed record AllOf(ImmutableArray<Node> Operands, int Column) : Node(Column);

/// <summary>Two or more operands joined by <c>||</c>.</summary>
public sealed record AnyOf(ImmutableArray<Node> Operands, int Column) : Node(Column);

/// <summary><c>==</c>, <c>!=</c>, <c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c>, <c>&gt;=</c>.</summary>
public enum Comparison
{
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>A comparison of two values of the same type.</summary>
public sealed record Relation(Node Left, Comparison Comparison, Node Right, int Column) : Node(Column);

/// <summary><c>reference in (item, ...)</c>; items are literals.</summary>
public sealed record Membership(Reference Left, ImmutableArray<Node> Items, int Column) : Node(Column);

/// <summary><c>reference.Contains("code")</c>.</summary>
public sealed record Containment(Reference List, TextLiteral Code, int Column) : Node(Column);

/// <summary><c>+</c>, <c>-</c>, <c>*</c>, <c>/</c>.</summary>
public enum Arithmetic
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// <summary>Arithmetic on two numbers, evaluated left to right without reordering.</summary>
public sealed record Calculation(Node Left, Arithmetic Operator, Node Right, int Column) : Node(Column);

/// <summary><c>AddDays</c>, <c>AddMonths</c>, <c>AddYears</c>.</summary>
public enum DateUnit
{
    Days,
    Months,
    Years,
}

/// <summary>A day moved by a fixed number of days, months or years.</summary>
public sealed record Shift(Node Date, DateUnit Unit, int Amount, int Column) : Node(Column);
