using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;

namespace FundingWizard.Summary.Views;

/// <summary>What came out for one programme, written out.</summary>
public sealed record ProgrammeView
{
    /// <summary>Id of the programme.</summary>
    public required string Id { get; init; }

    /// <summary>Official name.</summary>
    public required string Name { get; init; }

    /// <summary>Who pays.</summary>
    public required string Provider { get; init; }

    /// <summary>What it is.</summary>
    public required string Summary { get; init; }

    /// <summary>The outcome.</summary>
    public required OutcomeView Outcome { get; init; }

    /// <summary>True when the outcome and its reason are all there is to read: it is meant for somebody else, or closed.</summary>
    public required bool IsBrief { get; init; }

    /// <summary>Criteria that stand in the way of a better outcome, with what can still be done.</summary>
    public required ImmutableArray<ReasonView> Reasons { get; init; }

    /// <summary>Criteria that are open, with what to find out.</summary>
    public required ImmutableArray<PointView> OpenPoints { get; init; }

    /// <summary>Other answers that were tried and lead to a better outcome.</summary>
    public required ImmutableArray<ChangeView> Changes { get; init; }

    /// <summary>Answers among the reasons that a person cannot or can hardly change.</summary>
    public required ImmutableArray<AnswerView> Fixed { get; init; }

    /// <summary>Findings of all criteria, each with its parts.</summary>
    public required ImmutableArray<CriterionView> Criteria { get; init; }

    /// <summary>Benefits; empty when closed or not eligible.</summary>
    public required ImmutableArray<AmountView> Amounts { get; init; }

    /// <summary>That the amounts hold only if the project is eligible; null when that is not in question.</summary>
    public required string? AmountCondition { get; init; }

    /// <summary>Facts without value on which the outcome depends.</summary>
    public required ImmutableArray<MissingView> Missing { get; init; }

    /// <summary>What somebody else decides.</summary>
    public required ImmutableArray<UndecidedView> Undecided { get; init; }

    /// <summary>Worth knowing.</summary>
    public required ImmutableArray<HintView> Hints { get; init; }

    /// <summary>The way to the money, in order.</summary>
    public required ImmutableArray<PointView> Route { get; init; }

    /// <summary>Papers, those for the application first.</summary>
    public required ImmutableArray<DocumentView> Documents { get; init; }

    /// <summary>Whom to call.</summary>
    public required ImmutableArray<ContactView> Contacts { get; init; }

    /// <summary>Other offers worth a look.</summary>
    public required ImmutableArray<RelatedView> Related { get; init; }

    /// <summary>True when a talk with a bank comes next and there is something to talk about: the document has a page to take along.</summary>
    public required bool HasBankTalk { get; init; }

    /// <summary>State of its rules.</summary>
    public required RuleStatusView Status { get; init; }

    /// <summary>Criteria in reading order, each followed by the parts that tell more than it does.</summary>
    public IEnumerable<CriterionView> TellingCriteria => Criteria.SelectMany(criterion => criterion.SelfAndTellingParts);

    /// <summary>Number of parts left out of <see cref="TellingCriteria"/>.</summary>
    public int OtherParts => Criteria.Sum(criterion => criterion.SelfAndParts.Count()) - TellingCriteria.Count();
}

/// <summary>How a result is coloured; never the only sign of it.</summary>
public enum Tone
{
    /// <summary>Nothing to judge.</summary>
    Neutral,

    /// <summary>Good.</summary>
    Success,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>Needs attention.</summary>
    Warning,

    /// <summary>Stands against it.</summary>
    Danger,
}

/// <summary>An outcome.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="Icon">Its icon in the KERN set.</param>
/// <param name="Headline">The outcome in a few words; never a promise.</param>
/// <param name="Meaning">What that means, in a sentence or two.</param>
/// <param name="Otherwise">For a closed programme: what it would otherwise come to.</param>
/// <param name="AtBest">Why it cannot be better than "please check"; null when it can.</param>
public sealed record OutcomeView(Outcome Outcome, Tone Tone, string Icon, string Headline, string Meaning, string? Otherwise, string? AtBest);

/// <summary>A finding.</summary>
/// <param name="Id">Criterion or part.</param>
/// <param name="Title">The condition, as a statement that is true when it is met.</param>
/// <param name="Verdict">Met, not met or open.</param>
/// <param name="Answer">The person's answer that decides it; empty when there is none to show.</param>
/// <param name="Limit">What the answer is compared with; null where the title says it all.</param>
/// <param name="State">The verdict in words.</param>
/// <param name="Tone">Its colour.</param>
/// <param name="Icon">Its icon in the KERN set.</param>
/// <param name="Weight">What an unmet one does to the outcome, in words.</param>
/// <param name="Advice">What it means when not met, or what to find out when open; null when met or where nothing needs to be said.</param>
/// <param name="Source">Numbers of its sources and the place in them.</param>
/// <param name="Evidence">Kind and strength of the evidence; null when it is the programme's own clear text.</param>
/// <param name="Depth">0 for a criterion, 1 and more for its parts.</param>
/// <param name="IsConcerned">False for a part that rests on an option the person did not choose.</param>
/// <param name="IsTelling">True for a criterion, and for a part that concerns the person and is not settled by the line above it.</param>
/// <param name="Parts">Findings of its parts.</param>
public sealed record CriterionView(
    string Id,
    string Title,
    Verdict Verdict,
    string Answer,
    string? Limit,
    string State,
    Tone Tone,
    string Icon,
    string Weight,
    string? Advice,
    string Source,
    string? Evidence,
    int Depth,
    bool IsConcerned,
    bool IsTelling,
    ImmutableArray<CriterionView> Parts)
{
    /// <summary>This finding and those of all parts, outer first.</summary>
    public IEnumerable<CriterionView> SelfAndParts => Parts.SelectMany(part => part.SelfAndParts).Prepend(this);

    /// <summary>This finding and those of the parts that tell more, outer first.</summary>
    public IEnumerable<CriterionView> SelfAndTellingParts =>
        Parts.Where(part => part.IsTelling).SelectMany(part => part.SelfAndTellingParts).Prepend(this);
}

/// <summary>A criterion that stands in the way.</summary>
/// <param name="Id">The criterion.</param>
/// <param name="Title">The condition.</param>
/// <param name="State">That it is not met or to be checked, in words.</param>
/// <param name="Text">What it means that it is not met, and what can still be done.</param>
/// <param name="Answers">An irreducible set of answers that makes it fail.</param>
/// <param name="Parts">Its parts that are not met and concern the person, with what can be done about each.</param>
public sealed record ReasonView(
    string Id, string Title, string State, string? Text, ImmutableArray<AnswerView> Answers, ImmutableArray<UnmetPartView> Parts);

/// <summary>A part of a criterion that is not met, with what can be done about it.</summary>
public sealed record UnmetPartView(string Id, string Title, string State, string? Text);

/// <summary>Other answers that help.</summary>
/// <param name="Changes">One change, or two that help only together.</param>
/// <param name="Outcome">The outcome they lead to, in words.</param>
public sealed record ChangeView(ImmutableArray<string> Changes, string Outcome);

/// <summary>A benefit.</summary>
/// <param name="Id">The amount.</param>
/// <param name="Title">Its name.</param>
/// <param name="Text">A remark, or null.</param>
/// <param name="Value">How much, in words.</param>
/// <param name="IsComputable">False when nothing can be said yet.</param>
/// <param name="Readings">What comes out under every reading of the rule; empty when there is one.</param>
/// <param name="Steps">The computation, line by line.</param>
/// <param name="Missing">Names of the facts that would make it firmer.</param>
/// <param name="Source">Numbers of its sources and the place in them.</param>
public sealed record AmountView(
    string Id,
    string Title,
    string? Text,
    string Value,
    bool IsComputable,
    ImmutableArray<ReadingView> Readings,
    ImmutableArray<string> Steps,
    ImmutableArray<string> Missing,
    string Source);

/// <summary>The value under one reading of the rule.</summary>
public sealed record ReadingView(string Id, string Title, string Value);

/// <summary>A fact without value.</summary>
/// <param name="Topic">The topic whose page asks it.</param>
/// <param name="State">Why it has no value, in words.</param>
public sealed record MissingView(string FactId, string Topic, string Label, string Question, string State);

/// <summary>A heading and, if there is more to say, a text.</summary>
public sealed record PointView(string Id, string Title, string? Text);

/// <summary>Worth knowing.</summary>
/// <param name="IsGeneral">True when it is shown whatever the answers are.</param>
public sealed record HintView(string Id, string Title, string? Text, bool IsGeneral);

/// <summary>What somebody else decides.</summary>
/// <param name="Decider">Who.</param>
/// <param name="Decision">Who decides, or that it is only to be known, in words.</param>
/// <param name="IsQuestion">True when it is a question to put to somebody.</param>
public sealed record UndecidedView(string Id, string Title, string? Text, string Decider, string Decision, bool IsQuestion);

/// <summary>A paper.</summary>
/// <param name="Need">Whether and when it is needed, in words.</param>
/// <param name="IsForApplication">False when it comes after the project.</param>
/// <param name="IsCertain">False when a missing answer decides it.</param>
public sealed record DocumentView(string Id, string Title, string? Text, string Need, bool IsForApplication, bool IsCertain);

/// <summary>Somebody to call.</summary>
/// <param name="Phone">Number as people read it.</param>
/// <param name="PhoneUri">The same as a link.</param>
public sealed record ContactView(string Id, string Title, string? Text, string? Phone, string? PhoneUri, string? Email, string? Url, string? Address);

/// <summary>Another offer worth a look.</summary>
/// <param name="Programme">Its id when the rulebook knows it.</param>
public sealed record RelatedView(string Id, string Title, string? Text, string? Programme, string? Url);

/// <summary>State of the rules of a programme.</summary>
/// <param name="Text">What they rest on.</param>
/// <param name="RuleSet">Since when the rules of the day hold.</param>
/// <param name="Reviewed">When they were last compared with their sources.</param>
/// <param name="Fingerprint">Full fingerprint of its files.</param>
/// <param name="ShortFingerprint">Its first characters, for people.</param>
public sealed record RuleStatusView(string Text, string RuleSet, string Reviewed, string Fingerprint, string ShortFingerprint);
