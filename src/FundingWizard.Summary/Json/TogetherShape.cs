using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Summary.Json;

/// <summary>What the rulebook says about using fitting programmes together. Pairs without an entry: no source speaks of them.</summary>
/// <param name="Pairs">Statements about two programmes.</param>
/// <param name="Order">Programmes that come first.</param>
/// <param name="Sets">Largest groups in which no two programmes exclude each other.</param>
internal sealed record TogetherShape(IReadOnlyList<PairShape> Pairs, IReadOnlyList<OrderShape> Order, IReadOnlyList<SetShape> Sets);

/// <summary>A statement about two programmes.</summary>
/// <param name="Scope">What they must not share; null for combinations.</param>
internal sealed record PairShape(
    string First, string Second, PairKind Kind, ExclusionScope? Scope, string Text, Confidence Confidence, IReadOnlyList<SourceShape> Sources);

/// <summary>A programme that comes before another.</summary>
internal sealed record OrderShape(string First, string Then, PredecessorKind Kind, Outcome FirstOutcome, string Text, IReadOnlyList<SourceShape> Sources);

/// <summary>Programmes that do not exclude each other.</summary>
internal sealed record SetShape(IReadOnlyList<string> Programmes, IReadOnlyList<RoomShape> Rooms);

/// <summary>What a set takes of an aid ceiling.</summary>
/// <param name="Ceiling">Id of the ceiling.</param>
/// <param name="Low">The least; null when not computable.</param>
/// <param name="High">The most; null when not computable.</param>
/// <param name="Room">What is left of the ceiling, at most.</param>
/// <param name="Fits">Met, not met or open.</param>
internal sealed record RoomShape(string Ceiling, string Unit, decimal? Low, decimal? High, decimal? Room, Verdict Fits);
