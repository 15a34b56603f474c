using System.Text.Json.Serialization;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading.Files;

/// <summary><c>programmes/&lt;id&gt;/programme.json</c>: the card of a programme.</summary>
internal sealed record ProgrammeFile(
    string Id,
    string Provider,
    ProgrammeKind Kind,
    IReadOnlyList<string> Audiences,
    DateOnly ReviewedOn,
    DateOnly ReviewDueOn,
    IReadOnlyDictionary<string, SourceEntry> Sources,
    IReadOnlyList<WindowEntry> Windows,
    IReadOnlyList<UndecidedEntry> Undecided,
    IReadOnlyList<HintEntry> Hints,
    IReadOnlyList<RouteEntry> Route,
    IReadOnlyList<ContactEntry> Contacts,
    IReadOnlyList<DocumentEntry> Documents,
    IReadOnlyList<AmountEntry> Amounts,
    IReadOnlyList<ExclusionEntry> Exclusions,
    IReadOnlyList<RelatedEntry> Related,
    AtBestEntry? AtBest = null,
    IReadOnlyList<CombinationEntry>? Combinations = null,
    IReadOnlyList<PredecessorEntry>? Predecessors = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>Evidence of a statement: one or more sources of the card.</summary>
/// <param name="Source">Source ids.</param>
/// <param name="Confidence">How well they support it.</param>
/// <param name="Section">Number or heading inside the source.</param>
/// <param name="Basis">Own text when absent.</param>
/// <param name="Fact">Row id of the facts table the statement comes from.</param>
internal sealed record EvidenceEntry(
    IReadOnlyList<string> Source,
    Confidence Confidence,
    string? Section = null,
    Basis? Basis = null,
    IReadOnlyList<string>? Fact = null);

/// <summary>From this day the window is in this state, until the next entry.</summary>
/// <param name="Opens">Announced day of opening; only and always for <c>expected</c>.</param>
internal sealed record WindowEntry(DateOnly From, WindowState State, EvidenceEntry Evidence, DateOnly? Opens = null);

/// <summary>The outcome cannot be better than check needed, whatever the answers; the reason is in the texts.</summary>
internal sealed record AtBestEntry(AtBestOutcome Outcome, EvidenceEntry Evidence);

/// <summary>The only bound a card may set.</summary>
internal enum AtBestOutcome
{
    CheckNeeded,
}

/// <summary>Something no expression decides.</summary>
/// <param name="Decider">Code of who decides; name in the texts.</param>
internal sealed record UndecidedEntry(string Id, UndecidedRole Role, string Decider, EvidenceEntry Evidence);

/// <summary>Something worth knowing, shown always or when a condition is met.</summary>
/// <param name="Until">First day on which it is no longer shown.</param>
/// <param name="From">First day on which it is shown.</param>
internal sealed record HintEntry(string Id, EvidenceEntry Evidence, string? When = null, DateOnly? From = null, DateOnly? Until = null);

/// <summary>One step on the way to the money.</summary>
internal sealed record RouteEntry(string Id, EvidenceEntry Evidence);

/// <summary>Somebody to call. The name is in the texts.</summary>
/// <param name="Office">The office that decides, under one name in every folder; letters go there. Left out for anybody else.</param>
internal sealed record ContactEntry(
    string Id,
    EvidenceEntry Evidence,
    string? Phone = null,
    string? Email = null,
    string? Url = null,
    string? Address = null,
    string? When = null,
    string? Office = null);

/// <summary>A paper that is needed, always or when a condition is met.</summary>
internal sealed record DocumentEntry(string Id, DocumentStage Stage, EvidenceEntry Evidence, string? When = null);

/// <summary>A benefit computed by a generic calculator.</summary>
/// <param name="Calculator">Name of the calculator.</param>
/// <param name="Inputs">Input of the calculator to fact id, or to the id of an earlier amount of the same card.</param>
/// <param name="Steps">Dated numbers of the calculator, ascending.</param>
/// <param name="Information">True for a figure that is no benefit; it is computed while the programme is closed, too.</param>
internal sealed record AmountEntry(
    string Id,
    string Calculator,
    string Unit,
    IReadOnlyDictionary<string, string> Inputs,
    IReadOnlyList<AmountStepEntry> Steps,
    bool Information = false);

/// <summary>The numbers of a calculator from a day on.</summary>
internal sealed record AmountStepEntry(
    DateOnly From,
    EvidenceEntry Evidence,
    IReadOnlyDictionary<string, decimal>? Values = null,
    bool Unknown = false);

/// <summary>The two programmes may not be used together.</summary>
internal sealed record ExclusionEntry(string Programme, ExclusionScope Scope, EvidenceEntry Evidence);

/// <summary>A source expressly lets the two programmes be used for one project.</summary>
internal sealed record CombinationEntry(string Programme, EvidenceEntry Evidence);

/// <summary>The other programme comes first.</summary>
/// <param name="Kind">How binding the order is.</param>
internal sealed record PredecessorEntry(string Programme, PredecessorKind Kind, EvidenceEntry Evidence);

/// <summary>Another offer worth a look; a programme of the rulebook, or one that only the texts describe.</summary>
internal sealed record RelatedEntry(string Id, string? Programme = null, string? Url = null);

/// <summary><c>programmes/&lt;id&gt;/texts.&lt;lang&gt;.json</c>: what people read about a programme.</summary>
/// <param name="Name">Official name.</param>
/// <param name="Provider">Name of who pays.</param>
/// <param name="Summary">What it is, in two or three sentences.</param>
/// <param name="RuleStatus">State of the rules, printed with every result.</param>
/// <param name="AtBest">Why the outcome cannot be better; only with <c>atBest</c> on the card.</param>
/// <param name="Relations">For every other programme the card excludes, combines or puts first: what that means, in one or two sentences.</param>
internal sealed record ProgrammeTextsFile(
    string Name,
    string Provider,
    string Summary,
    string RuleStatus,
    IReadOnlyDictionary<string, CriterionTextEntry> Criteria,
    IReadOnlyDictionary<string, PointTextEntry> Undecided,
    IReadOnlyDictionary<string, string> Deciders,
    IReadOnlyDictionary<string, PointTextEntry> Hints,
    IReadOnlyDictionary<string, PointTextEntry> Route,
    IReadOnlyDictionary<string, PointTextEntry> Contacts,
    IReadOnlyDictionary<string, PointTextEntry> Documents,
    IReadOnlyDictionary<string, AmountTextEntry> Amounts,
    IReadOnlyDictionary<string, PointTextEntry> Related,
    string? AtBest = null,
    IReadOnlyDictionary<string, string>? Relations = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>Texts of a criterion or a part.</summary>
/// <param name="Title">The condition as a short statement that is true when it is met.</param>
/// <param name="NotMet">What it means when it is not met, with what can still be done; required for hard and soft leaves and top-level groups.</param>
/// <param name="Open">What to find out when it is open.</param>
internal sealed record CriterionTextEntry(string Title, string? NotMet = null, string? Open = null);

/// <summary>A heading and, if there is more to say, a text.</summary>
internal sealed record PointTextEntry(string Title, string? Text = null);

/// <summary>Name of an amount, the names of its readings, and a remark.</summary>
internal sealed record AmountTextEntry(string Title, string? Text = null, IReadOnlyDictionary<string, string>? Readings = null);
