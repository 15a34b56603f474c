using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Amounts;

/// <summary>A fact a calculator reads, and the name it reads it under.</summary>
public sealed record CalculatorInput
{
    private CalculatorInput(string name, ValueKind kind) => (Name, Kind) = (name, kind);

    /// <summary>Name used by cards.</summary>
    public string Name { get; }

    /// <summary>Kind of fact; <see cref="ValueKind.None"/> for a list.</summary>
    public ValueKind Kind { get; }

    /// <summary>True when a card may leave it out; what that means says the calculator.</summary>
    public bool IsOptional { get; private init; }

    /// <summary>The options a choice may offer; empty for any.</summary>
    public ImmutableArray<string> Options { get; private init; } = [];

    /// <summary>Fields a list must have; null for anything else.</summary>
    internal ListShape? Shape { get; private init; }

    /// <summary>The same input, which a card may leave out.</summary>
    internal CalculatorInput Optional => this with { IsOptional = true };

    internal static CalculatorInput Number(string name) => new(name, ValueKind.Number);

    internal static CalculatorInput Choice(string name, params ImmutableArray<string> options) => new(name, ValueKind.Code) { Options = options };

    internal static CalculatorInput Choices(string name) => new(name, ValueKind.CodeList);

    internal static CalculatorInput YesNo(string name) => new(name, ValueKind.Flag);

    internal static CalculatorInput Date(string name) => new(name, ValueKind.Date);

    internal static CalculatorInput List(string name, ListShape shape) => new(name, ValueKind.None) { Shape = shape };

    /// <summary>Why a fact cannot stand for this input, as a sentence, or null.</summary>
    internal string? Problem(Fact fact)
    {
        if (Shape is not null)
            return Shape.Problem(fact);
        if (fact.Kind != Kind)
            return $"\"{fact.Id}\" is not a {Word} fact, which {Name} must be.";
        return !Options.IsEmpty && fact.Options.Except(Options, StringComparer.Ordinal).FirstOrDefault() is { } foreign
            ? $"\"{foreign}\" of {fact.Id} is not known for {Name}; there are: {string.Join(", ", Options)}."
            : null;
    }

    private string Word => Kind switch
    {
        ValueKind.Number => "number",
        ValueKind.Code => "choice",
        ValueKind.CodeList => "choices",
        ValueKind.Flag => "yes-no",
        _ => "date",
    };
}
