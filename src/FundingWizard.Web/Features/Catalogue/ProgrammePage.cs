using System.Collections.Immutable;
using FundingWizard.Summary.Views;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Everything the rulebook says about one programme, for people who want to see the rules themselves.</summary>
public sealed record ProgrammePage
{
    /// <summary>The programme in brief.</summary>
    public required ProgrammeCard Card { get; init; }

    /// <summary>What does not depend on anybody's answers: route, contacts, undecided points, state of the rules.</summary>
    public required ProgrammeView View { get; init; }

    /// <summary>All rule sets, newest first.</summary>
    public required ImmutableArray<RuleSetLink> RuleSets { get; init; }

    /// <summary>The criteria of the rule set shown.</summary>
    public required ImmutableArray<RuleLine> Criteria { get; init; }

    /// <summary>Benefits with their numbers.</summary>
    public required ImmutableArray<BenefitLine> Benefits { get; init; }

    /// <summary>Hints, with the condition under which they are given.</summary>
    public required ImmutableArray<ConditionalLine> Hints { get; init; }

    /// <summary>Papers, with the condition under which they are needed.</summary>
    public required ImmutableArray<ConditionalLine> Documents { get; init; }

    /// <summary>Titles of criteria that rest on other texts than the programme's own, or are weakly supported.</summary>
    public required ImmutableArray<string> Unverified { get; init; }

    /// <summary>All sources, by number.</summary>
    public required ImmutableArray<SourceLine> Sources { get; init; }

    /// <summary>Fingerprint of the rules of this programme.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The criteria as a drawing.</summary>
    public required TreeDrawing Tree { get; init; }

    /// <summary>The page with the history of the programme.</summary>
    public required string History { get; init; }

    /// <summary>The rule set shown, on one sheet of paper.</summary>
    public required string Sheet { get; init; }

    /// <summary>Where to report a mistake in these rules, filled in; null when no address is known.</summary>
    public required string? Report { get; init; }
}

/// <summary>A rule set to choose.</summary>
/// <param name="Title">Since when it holds.</param>
/// <param name="Link">The page that shows it.</param>
/// <param name="IsShown">True for the one at hand.</param>
public sealed record RuleSetLink(string Title, string Link, bool IsShown);

/// <summary>A criterion or a part of one, in plain words.</summary>
/// <param name="Title">The condition as a statement.</param>
/// <param name="Sentence">The condition as the rulebook has it, in words.</param>
/// <param name="Weight">What it does to the outcome; null for parts, which have that of their criterion.</param>
/// <param name="Evidence">What it rests on; null where its parts say that.</param>
/// <param name="Parts">Its parts.</param>
public sealed record RuleLine(string Title, string Sentence, string? Weight, EvidenceLine? Evidence, ImmutableArray<RuleLine> Parts);

/// <summary>What a statement rests on.</summary>
/// <param name="Sources">Numbers of the sources.</param>
/// <param name="Section">Place in the source; null when none is named.</param>
/// <param name="Strength">Kind of text and how well it supports the statement, in words.</param>
public sealed record EvidenceLine(ImmutableArray<int> Sources, string? Section, string Strength);

/// <summary>A benefit.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Text">A remark, or null.</param>
/// <param name="Numbers">Name and value of each number it is computed with.</param>
/// <param name="Evidence">What the numbers rest on; null before the first.</param>
public sealed record BenefitLine(string Title, string? Text, ImmutableArray<(string Name, string Value)> Numbers, EvidenceLine? Evidence);

/// <summary>A point that may hold only under a condition.</summary>
/// <param name="Title">The point.</param>
/// <param name="Text">More about it, or null.</param>
/// <param name="When">When it holds, in words; null for always.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record ConditionalLine(string Title, string? Text, string? When, EvidenceLine Evidence);

/// <summary>A source.</summary>
/// <param name="Number">Number by which everything else refers to it.</param>
/// <param name="Title">Title as printed.</param>
/// <param name="Publisher">Who published it.</param>
/// <param name="Url">Address, or null.</param>
/// <param name="Details">Kind, date, and when it was read.</param>
public sealed record SourceLine(int Number, string Title, string Publisher, string? Url, string Details);
