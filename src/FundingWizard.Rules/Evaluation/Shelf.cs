using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Evaluation;

/// <summary>
/// The programmes of a check that may still fit, and what the rulebook says about using them together. What no source says is left
/// out: of two programmes without a statement nothing is known.
/// </summary>
/// <param name="Fitting">Programmes that are fulfilled, open or to be checked, in the order of the assessment.</param>
/// <param name="Pairs">What is stated about pairs of them, in the order of the assessment.</param>
/// <param name="Orders">Programmes that come before one of them, fitting or not.</param>
/// <param name="Sets">
/// The largest groups of fitting programmes in which no two exclude each other for one project, person or period. One group with all
/// of them when nothing is excluded.
/// </param>
public sealed record Shelf(
    ImmutableArray<ProgrammeAssessment> Fitting,
    ImmutableArray<PairRule> Pairs,
    ImmutableArray<OrderRule> Orders,
    ImmutableArray<ProgrammeSet> Sets)
{
    /// <summary>The shelf of an assessment.</summary>
    public static Shelf Of(Assessment assessment) => new Shelving(assessment).Shelf();

    /// <summary>
    /// How many fitting programmes wait one behind the other until this one was asked; 0 when none does. Whoever asks the higher number
    /// first never asks too early.
    /// </summary>
    /// <param name="programme">A programme of the assessment, fitting or not.</param>
    public int Waiting(ProgrammeAssessment programme) =>
        Orders.Where(order => ReferenceEquals(order.First, programme)).Select(order => 1 + Waiting(order.Then)).DefaultIfEmpty(0).Max();
}

/// <summary>What a statement means for two programmes.</summary>
public enum PairKind
{
    /// <summary>Not together.</summary>
    Excluded,

    /// <summary>Probably not together; the evidence does not carry a ban.</summary>
    ExclusionToCheck,

    /// <summary>Together, a source says so.</summary>
    Combinable,
}

/// <summary>A statement about two fitting programmes.</summary>
/// <param name="First">The one that comes first in the assessment.</param>
/// <param name="Second">The other.</param>
/// <param name="Kind">What it means.</param>
/// <param name="Scope">What they must not share; null for combinations.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="StatedBy">The programme on whose card it stands.</param>
public sealed record PairRule(ProgrammeAssessment First, ProgrammeAssessment Second, PairKind Kind, ExclusionScope? Scope, Evidence Evidence, string StatedBy)
{
    /// <summary>True when one project cannot have both: costs can be divided, projects, persons and periods cannot.</summary>
    internal bool Separates => Kind == PairKind.Excluded && Scope != ExclusionScope.SameCosts;

    /// <summary>What it means, in the words of the programme that states it.</summary>
    public string Text(Language language)
    {
        var (by, other) = StatedBy == First.Programme.Id ? (First, Second) : (Second, First);
        return by.Programme.Texts[language].Relations[other.Programme.Id];
    }
}

/// <summary>A fitting programme has another one before it.</summary>
/// <param name="First">The one that comes first.</param>
/// <param name="Then">The fitting programme.</param>
/// <param name="Kind">How binding the order is.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record OrderRule(ProgrammeAssessment First, ProgrammeAssessment Then, PredecessorKind Kind, Evidence Evidence)
{
    /// <summary>What it means, in the words of the programme that comes later.</summary>
    public string Text(Language language) => Then.Programme.Texts[language].Relations[First.Programme.Id];
}

/// <summary>Programmes that do not exclude each other, and how much of an aid ceiling they use together.</summary>
public sealed record ProgrammeSet(ImmutableArray<ProgrammeAssessment> Programmes, ImmutableArray<RoomUse> Rooms);

/// <summary>What the programmes of a set take of one aid ceiling.</summary>
/// <param name="Ceiling">The dated value or fact that is the ceiling.</param>
/// <param name="Users">The programmes that take from it.</param>
/// <param name="Unit">Unit of the numbers.</param>
/// <param name="Low">The least they take together; null when one of them cannot be computed.</param>
/// <param name="High">The most they take together; null when one of them cannot be computed.</param>
/// <param name="Room">What is left of the ceiling before them: the smallest amount the cards compute.</param>
/// <param name="Fits">Met: it fits in every case. Not met: in none. Open: it depends on what is not known.</param>
public sealed record RoomUse(Fact Ceiling, ImmutableArray<ProgrammeAssessment> Users, string Unit, decimal? Low, decimal? High, Amount Room, Verdict Fits);
