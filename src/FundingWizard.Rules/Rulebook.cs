using System.Collections.Frozen;
using System.Collections.Immutable;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Parameters;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof.Analysis;
using FundingWizard.Rules.Questionnaire;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules;

/// <summary>Everything in <c>rules/</c>, checked and compiled. Immutable; one instance serves all threads.</summary>
public sealed class Rulebook
{
    /// <summary>All facts: asked, derived and dated values.</summary>
    public required Vocabulary Vocabulary { get; init; }

    /// <summary>Topics in the order of the wizard.</summary>
    public required ImmutableArray<string> Topics { get; init; }

    /// <summary>Tables by name.</summary>
    public required ImmutableSortedDictionary<string, Table> Tables { get; init; }

    /// <summary>Dated values by fact id (<c>law.name</c>).</summary>
    public required ImmutableSortedDictionary<string, DatedValue> Law { get; init; }

    /// <summary>Programmes in the order of their ids.</summary>
    public required ImmutableArray<Programme> Programmes { get; init; }

    /// <summary>Worked cases of all programmes; empty when they were not asked for.</summary>
    public required ImmutableArray<Case> Cases { get; init; }

    /// <summary>Texts that belong to no programme, by language.</summary>
    public required ImmutableDictionary<Language, SharedTexts> Texts { get; init; }

    /// <summary>SHA-256 over all files that can change an assessment; names the state of knowledge.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>Derived facts, inputs before those that read them.</summary>
    internal ImmutableArray<DerivedFact> Derived { get; init; } = [];

    /// <summary>Findings of the analysis that somebody has looked at and found right.</summary>
    internal ImmutableArray<Acceptance> Accepted { get; init; } = [];

    /// <summary>The dated values of every day.</summary>
    internal LawPeriods LawPeriods => field ??= new LawPeriods(Vocabulary, [.. Law.Values]);

    /// <summary>Where conditions and amounts read each fact.</summary>
    internal Uses Uses => field ??= new Uses(Vocabulary, Programmes);

    /// <summary>The topics that the criteria of a programme of this rulebook ask about, in any of its rule sets.</summary>
    public ImmutableHashSet<string> TopicsOf(Programme programme) => ProgrammeTopics.Of(programme);

    private ProgrammeTopics ProgrammeTopics => field ??= new ProgrammeTopics(this);

    /// <summary>How much a fact decides over all programmes; 0 for facts no criterion reads.</summary>
    internal int DecidingWeight(Fact fact) => Weights.GetValueOrDefault(fact);

    private FrozenDictionary<Fact, int> Weights => field ??= DecidingWeights.Of(Programmes, Derived);

    /// <summary>The programme with this id, or null.</summary>
    public Programme? Find(string id) => Programmes.FirstOrDefault(programme => programme.Id == id);
}
