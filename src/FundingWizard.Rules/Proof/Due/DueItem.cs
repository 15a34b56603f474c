using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Due;

/// <summary>Why something wants a look.</summary>
public enum DueKind
{
    /// <summary>The day of the next comparison with the sources has come.</summary>
    Review,

    /// <summary>A source was read long ago.</summary>
    Source,

    /// <summary>A window ends or changes soon.</summary>
    Window,

    /// <summary>The law, or a number of a card, is not known from a near or past day on.</summary>
    Law,
}

/// <summary>Something that wants a look.</summary>
/// <param name="Kind">Why.</param>
/// <param name="On">The day that makes it due: of the review, the oldest reading, or the change.</param>
/// <param name="File">File below <c>rules/</c> that would be changed.</param>
/// <param name="Sentence">What is due.</param>
public sealed record DueItem(DueKind Kind, DateOnly On, string File, string Sentence)
{
    /// <summary>The programme it is about; null for what programmes share.</summary>
    public Programme? Programme { get; init; }

    /// <summary>The sources to read again; empty for everything but old sources.</summary>
    public ImmutableArray<Source> Sources { get; init; } = [];

    /// <summary>The window that begins or is expected to open; null for everything else.</summary>
    public Window? Window { get; init; }

    /// <summary>The benefit whose numbers end; null for everything else.</summary>
    public AmountDefinition? Amount { get; init; }

    /// <summary>The dated value it is about; null for everything else.</summary>
    public Fact? Value { get; init; }
}

/// <summary>What counts as old and as soon, in days; both inclusive.</summary>
/// <param name="SourceAge">A source read more than so many days ago is old.</param>
/// <param name="Ahead">A change within so many days is soon.</param>
public sealed record DueLimits(int SourceAge = 180, int Ahead = 60);
