using System.Collections.Immutable;

namespace FundingWizard.Rules.Facts;

/// <summary>Whether a person can still change what a fact says, before the project begins.</summary>
public enum Change
{
    /// <summary>Timing, amount, next step: still in the person's hands.</summary>
    Can,

    /// <summary>Site, branch, age: given.</summary>
    Fixed,
}

/// <summary>A typed, named value about applicant, project or site. Immutable; belongs to one <see cref="Vocabulary"/>.</summary>
public sealed record Fact
{
    /// <summary><c>subject.name</c> in camelCase.</summary>
    public required string Id { get; init; }

    /// <summary>Kind of value.</summary>
    public required FactType Type { get; init; }

    /// <summary>Declared options of a choice or choices fact; for an entry fact the keys of its table, then its special codes.</summary>
    public ImmutableArray<string> Options { get; init; } = [];

    /// <summary>Options of a choices fact that exclude all others ("none of these").</summary>
    public ImmutableArray<string> ExclusiveOptions { get; init; } = [];

    /// <summary>Codes of an entry fact that are no rows of its table ("outside").</summary>
    public ImmutableArray<string> Specials { get; init; } = [];

    /// <summary>Options that nothing in the rulebook decides on: they let a person answer truthfully.</summary>
    public ImmutableArray<string> Informative { get; init; } = [];

    /// <summary>Unit of a number, for instance <c>EUR</c>; null when it has none.</summary>
    public string? Unit { get; init; }

    /// <summary>Smallest value allowed, inclusive.</summary>
    public decimal Minimum { get; init; } = -Limit;

    /// <summary>Largest value allowed, inclusive.</summary>
    public decimal Maximum { get; init; } = Limit;

    /// <summary>Topic whose page asks the fact; null for derived facts and dated values.</summary>
    public string? Topic { get; init; }

    /// <summary>How the fact is computed; null for asked facts.</summary>
    public DerivedBy? Derived { get; init; }

    /// <summary>Table an entry fact chooses from.</summary>
    public string? Table { get; init; }

    /// <summary>
    /// Id of the field that asks the same thing in the German catalogue of form fields (Föderales Informationsmanagement, FIM; fimportal.de):
    /// <c>F</c> and eight digits (eleven in the newer form) without a version, for instance <c>F60000339</c>. It stands for the question: the
    /// codes of the answers may be others. Null when no such field is known. Source: <c>"fim"</c> in the facts file. Nothing is decided by
    /// it, and facts may share a field.
    /// </summary>
    public string? Fim { get; init; }

    /// <summary>Fields of a list fact; simple types only.</summary>
    public ImmutableArray<Fact> Fields { get; init; } = [];

    /// <summary>Whether a person can still change it.</summary>
    public Change Change { get; init; } = Change.Fixed;

    /// <summary>Position in the vocabulary; set when the vocabulary is built.</summary>
    public int Slot { get; init; } = -1;

    /// <summary>Numbers of a fact stay within plus and minus this, unless it declares a range.</summary>
    public const decimal Limit = 1_000_000_000_000m;

    /// <summary>True when a person is asked for it.</summary>
    public bool IsAsked => Topic is not null;

    /// <summary>True for a dated value of the rulebook (<c>law.name</c>).</summary>
    public bool IsLaw => Id.StartsWith("law.", StringComparison.Ordinal);

    /// <summary>Facts are the same when their ids and slots are: two vocabularies have different facts.</summary>
    public bool Equals(Fact? other) => other is not null && Slot == other.Slot && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Slot, string.GetHashCode(Id, StringComparison.Ordinal));

    /// <summary>Its type inside an expression.</summary>
    public ValueKind Kind => Type switch
    {
        FactType.YesNo => ValueKind.Flag,
        FactType.Choice or FactType.Entry => ValueKind.Code,
        FactType.Choices => ValueKind.CodeList,
        FactType.Integer or FactType.Decimal or FactType.Money or FactType.Percent => ValueKind.Number,
        FactType.Date => ValueKind.Date,
        _ => ValueKind.None,
    };
}

/// <summary>Names the generic function that computes a derived fact, the facts it reads in order, and its settings.</summary>
/// <param name="By">Name of the function, for instance <c>table-lookup</c>.</param>
/// <param name="From">Ids of the input facts, in the order the function documents.</param>
/// <param name="Settings">Further settings of the function, for instance the column of a table.</param>
public sealed record DerivedBy(string By, ImmutableArray<string> From, ImmutableSortedDictionary<string, string> Settings);
