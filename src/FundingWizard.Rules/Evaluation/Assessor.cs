using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Rules.Evaluation;

/// <summary>Makes assessments. Pure: equal input gives an equal result; nothing is remembered between calls.</summary>
public static class Assessor
{
    /// <summary>Most hints of a programme are for somebody else.</summary>
    private const int FewHints = 4;

    /// <summary>Assesses every programme of the rulebook.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="answers">What the person said; must have passed <see cref="AnswersReader"/>.</param>
    /// <param name="day">Planned application date; picks rule sets, windows and dated values.</param>
    public static Assessment Assess(Rulebook rulebook, Answers answers, DateOnly day) => Assess(rulebook, rulebook.Programmes, answers, day);

    /// <summary>Assesses some programmes of the rulebook.</summary>
    public static Assessment Assess(Rulebook rulebook, IEnumerable<Programme> programmes, Answers answers, DateOnly day)
    {
        var (used, facts) = Applicability.Use(rulebook, answers, day);
        var unused = used.Count == answers.Count ? Answers.None : answers.Without(used.Select(answer => answer.Key));
        return new Assessment(rulebook, used, unused, day, facts, Each(programmes, facts, day));
    }

    private static ImmutableArray<ProgrammeAssessment> Each(IEnumerable<Programme> programmes, FactSet facts, DateOnly day)
    {
        var assessments = ImmutableArray.CreateBuilder<ProgrammeAssessment>(programmes.TryGetNonEnumeratedCount(out var count) ? count : 0);
        var book = new Workbook();
        foreach (var programme in programmes)
            assessments.Add(Assess(programme, facts, day, book));
        return assessments.DrainToImmutable();
    }

    private static ProgrammeAssessment Assess(Programme programme, FactSet facts, DateOnly day, Workbook book)
    {
        var (set, window) = (programme.RuleSetOn(day), programme.WindowOn(day));
        var findings = set is null ? [] : Evaluator.Findings(set, facts);
        var inner = set is null ? (Outcome?)null : Bounded(Evaluator.Outcome(findings, facts), programme);
        var isClosed = set is null || window is null or { State: WindowState.Closed or WindowState.Expected };
        var outcome = isClosed ? Outcome.Closed : inner!.Value;
        return new ProgrammeAssessment(
            programme,
            set,
            window,
            outcome,
            isClosed ? inner : null,
            findings,
            inner is null or Outcome.NotEligible ? [] : Amounts(programme, facts, day, isClosed, book),
            Hints(programme, facts, day),
            outcome is Outcome.NotEligible ? [] : Documents(programme, facts));
    }

    /// <summary>
    /// Outcomes and findings of programmes that are not closed, and nothing else: what asking the next question needs, many thousand times.
    /// Answers that no longer matter are not looked for, because they change nothing.
    /// </summary>
    internal static Assessment Outline(Rulebook rulebook, IEnumerable<Programme> programmes, Answers answers, DateOnly day)
    {
        var facts = FactSets.Create(rulebook, answers, day);
        return new Assessment(rulebook, answers, Answers.None, day, facts, [.. programmes.Select(Outline)]);

        ProgrammeAssessment Outline(Programme programme)
        {
            var set = programme.RuleSetOn(day)!;
            var findings = Evaluator.Findings(set, facts);
            return new ProgrammeAssessment(programme, set, programme.WindowOn(day), Bounded(Evaluator.Outcome(findings, facts), programme), null, findings, [], [], []);
        }
    }

    /// <summary>The outcome without the window, and nothing else: what trying many answers needs.</summary>
    internal static Outcome OutcomeOfCriteria(Programme programme, RuleSet set, FactSet facts) => Bounded(Evaluator.Outcome(set, facts), programme);

    private static Outcome Bounded(Outcome outcome, Programme programme) =>
        outcome == Outcome.Fulfilled && programme.AtBestCheckNeeded is not null ? Outcome.CheckNeeded : outcome;

    private static ImmutableArray<Amount> Amounts(Programme programme, FactSet facts, DateOnly day, bool isClosed, Workbook book)
    {
        if (programme.Amounts.IsEmpty || (isClosed && !programme.Amounts.Any(definition => definition.IsInformation)))
            return [];
        if (programme.Amounts is [var only])
            return [only.Calculator.Compute(only, facts, day, ImmutableDictionary<string, Amount>.Empty, book)];
        var amounts = ImmutableArray.CreateBuilder<Amount>(programme.Amounts.Length);
        var earlier = new Dictionary<string, Amount>(programme.Amounts.Length, StringComparer.Ordinal);
        foreach (var definition in programme.Amounts)
        {
            var amount = definition.Calculator.Compute(definition, facts, day, earlier, book);
            if (!isClosed || definition.IsInformation)
                amounts.Add(amount);
            earlier[definition.Id] = amount;
        }

        return amounts.DrainToImmutable();
    }

    private static ImmutableArray<Hint> Hints(Programme programme, FactSet facts, DateOnly day)
    {
        var shown = ImmutableArray.CreateBuilder<Hint>(Math.Min(FewHints, programme.Hints.Length));
        foreach (var hint in programme.Hints)
        {
            if (IsShown(hint, facts, day))
                shown.Add(hint);
        }

        return shown.DrainToImmutable();
    }

    private static bool IsShown(Hint hint, FactSet facts, DateOnly day) =>
        hint.IsGivenOn(day) && (hint.When is null || hint.When.Decide(facts) == Verdict.Met);

    private static ImmutableArray<NeededDocument> Documents(Programme programme, FactSet facts)
    {
        var needed = ImmutableArray.CreateBuilder<NeededDocument>(programme.Documents.Length);
        foreach (var document in programme.Documents)
        {
            var need = document.When?.Decide(facts) ?? Verdict.Met;
            if (need != Verdict.NotMet)
                needed.Add(new NeededDocument(document, need));
        }

        return needed.DrainToImmutable();
    }
}
