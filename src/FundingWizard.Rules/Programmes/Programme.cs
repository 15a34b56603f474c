using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Programmes;

/// <summary>One funding offer with its own guideline: the card, its dated rule sets and its texts.</summary>
public sealed record Programme
{
    /// <summary>Id, equal to its folder.</summary>
    public required string Id { get; init; }

    /// <summary>What it gives.</summary>
    public required ProgrammeKind Kind { get; init; }

    /// <summary>For whom it is listed in the catalogue; who may apply is a criterion.</summary>
    public required ImmutableArray<string> Audiences { get; init; }

    /// <summary>Day somebody last compared the rules with their sources.</summary>
    public required DateOnly ReviewedOn { get; init; }

    /// <summary>Day from which the next comparison is overdue.</summary>
    public required DateOnly ReviewDueOn { get; init; }

    /// <summary>All sources of the card by id.</summary>
    public required ImmutableSortedDictionary<string, Source> Sources { get; init; }

    /// <summary>Windows, ascending by first day.</summary>
    public required ImmutableArray<Window> Windows { get; init; }

    /// <summary>Evidence for the outcome never being better than check needed; null when it can be.</summary>
    public required Evidence? AtBestCheckNeeded { get; init; }

    /// <summary>What no expression decides.</summary>
    public required ImmutableArray<Undecided> Undecided { get; init; }

    /// <summary>Worth knowing, some only under a condition.</summary>
    public required ImmutableArray<Hint> Hints { get; init; }

    /// <summary>The way to the money, in order.</summary>
    public required ImmutableArray<RouteStep> Route { get; init; }

    /// <summary>Whom to call.</summary>
    public required ImmutableArray<Contact> Contacts { get; init; }

    /// <summary>Papers that are needed, some only under a condition.</summary>
    public required ImmutableArray<Document> Documents { get; init; }

    /// <summary>Benefits that can be computed.</summary>
    public required ImmutableArray<AmountDefinition> Amounts { get; init; }

    /// <summary>Programmes it cannot be used together with, whichever of the two says so.</summary>
    public required ImmutableArray<Exclusion> Exclusions { get; init; }

    /// <summary>Programmes it may expressly be used together with, whichever of the two says so.</summary>
    public required ImmutableArray<Combination> Combinations { get; init; }

    /// <summary>Programmes that come before it.</summary>
    public required ImmutableArray<Predecessor> Predecessors { get; init; }

    /// <summary>Other offers worth a look.</summary>
    public required ImmutableArray<Related> Related { get; init; }

    /// <summary>Rule sets, ascending by first day.</summary>
    public required ImmutableArray<RuleSet> RuleSets { get; init; }

    /// <summary>What people read, by language.</summary>
    public required ImmutableDictionary<Language, ProgrammeTexts> Texts { get; init; }

    /// <summary>Rows of its facts table and where each is kept; empty without the file.</summary>
    public ImmutableArray<FactRow> FactRows { get; init; } = [];

    /// <summary>Mutants of its rules that no case can tell from the original, with the reason.</summary>
    public ImmutableArray<Survivor> Survivors { get; init; } = [];

    /// <summary>SHA-256 over the files of this programme that can change an assessment.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>The rule set of a day, or null before the first.</summary>
    public RuleSet? RuleSetOn(DateOnly day)
    {
        RuleSet? found = null;
        foreach (var set in RuleSets)
        {
            if (set.From <= day)
                found = set;
        }

        return found;
    }

    /// <summary>The window of a day, or null before the first.</summary>
    public Window? WindowOn(DateOnly day)
    {
        Window? found = null;
        foreach (var window in Windows)
        {
            if (window.From <= day)
                found = window;
        }

        return found;
    }
}

/// <summary>From this day, inclusive, applications are in this state, until the next window begins.</summary>
/// <param name="Opens">Announced day of opening; only for <see cref="WindowState.Expected"/>.</param>
public sealed record Window(DateOnly From, WindowState State, Evidence Evidence, DateOnly? Opens);

/// <summary>Something a jury, bank, authority or the applicant decides.</summary>
/// <param name="Decider">Code of who decides; the name is in the texts.</param>
public sealed record Undecided(string Id, UndecidedRole Role, string Decider, Evidence Evidence);

/// <summary>Worth knowing, between two days and under a condition.</summary>
/// <param name="When">Shown when met; always when null.</param>
/// <param name="From">First day, inclusive; null for no beginning.</param>
/// <param name="Until">First day on which it is no longer shown; null for no end.</param>
public sealed record Hint(string Id, Evidence Evidence, Condition? When, DateOnly? From, DateOnly? Until)
{
    /// <summary>True between its two days, whatever its condition says.</summary>
    public bool IsGivenOn(DateOnly day) => (From is null || From <= day) && (Until is null || day < Until);
}

/// <summary>One step on the way to the money.</summary>
public sealed record RouteStep(string Id, Evidence Evidence);

/// <summary>Somebody to call.</summary>
/// <param name="When">Responsible when met; always when null.</param>
/// <param name="Office">Name of the office that decides, the same in every programme; null for anybody else.</param>
public sealed record Contact(string Id, Evidence Evidence, string? Phone, string? Email, string? Url, string? Address, Condition? When, string? Office);

/// <summary>A paper that is needed.</summary>
/// <param name="When">Needed when met; always when null; open means "perhaps".</param>
public sealed record Document(string Id, DocumentStage Stage, Evidence Evidence, Condition? When);

/// <summary>Another offer worth a look.</summary>
/// <param name="Programme">Its id when the rulebook knows it.</param>
/// <param name="Url">Where to read about it otherwise.</param>
public sealed record Related(string Id, string? Programme, string? Url);
