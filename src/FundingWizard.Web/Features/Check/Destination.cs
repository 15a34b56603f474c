using FundingWizard.Rules.Evaluation;

namespace FundingWizard.Web.Features.Check;

/// <summary>The page a person came from to change one answer, and returns to.</summary>
public enum Origin
{
    /// <summary>None: the person goes through the questions.</summary>
    None,

    /// <summary>The page with all answers.</summary>
    Answers,

    /// <summary>The result.</summary>
    Result,
}

/// <summary>A kind of page an answer can lead to.</summary>
public enum Stop
{
    /// <summary>A page of questions.</summary>
    Step,

    /// <summary>The page that says that no answer can change an outcome any more.</summary>
    Settled,

    /// <summary>The page with all answers.</summary>
    Answers,

    /// <summary>The result.</summary>
    Result,
}

/// <summary>Where an answer leads.</summary>
/// <param name="Stop">Kind of page.</param>
/// <param name="Step">The page of questions, if it is one.</param>
/// <param name="OnlyOpen">True to show only its open questions: the others have just been answered.</param>
public sealed record Destination(Stop Stop, StepKey? Step = null, bool OnlyOpen = false)
{
    /// <summary>The page after the answers of a page were kept.</summary>
    /// <param name="before">Where the check stood before.</param>
    /// <param name="after">Where it stands now.</param>
    /// <param name="answered">The page that was answered.</param>
    /// <param name="origin">Where the person came from.</param>
    public static Destination After(Journey before, Journey after, StepKey answered, Origin origin)
    {
        if (after.Plan.OutcomesSettled && HasTurnedDown(before, after))
            return new Destination(Stop.Result);
        if (origin != Origin.None)
            return Return(before, after, origin);
        if (after is { Plan: { OutcomesSettled: true, AllSettled: false } } && !before.Plan.OutcomesSettled)
            return new Destination(Stop.Settled);
        if (after.Find(answered) is { } same && after.IsOpen(same))
            return new Destination(Stop.Step, answered, OnlyOpen: true);
        return Onward(after, answered);
    }

    /// <summary>Back to where the person came from, unless the change has opened a new question.</summary>
    public static Destination Return(Journey before, Journey after, Origin origin) =>
        NewlyOpen(before, after) ?? new Destination(origin == Origin.Result ? Stop.Result : Stop.Answers);

    /// <summary>The next page with an open question; when there is none, all answers to be looked through.</summary>
    public static Destination Onward(Journey journey, StepKey? after = null) =>
        journey.NextOpen(after) is { } next ? new Destination(Stop.Step, next.Key) : new Destination(Stop.Answers);

    private static bool HasTurnedDown(Journey before, Journey after) =>
        after.Assessment.Programmes.Zip(before.Assessment.Programmes).Any(pair =>
            pair.First.Outcome == Outcome.NotEligible && pair.Second.Outcome != Outcome.NotEligible);

    private static Destination? NewlyOpen(Journey before, Journey after) =>
        after.Steps.FirstOrDefault(step => step.Facts.Any(fact => after.Question(fact) is not null && before.Question(fact) is null)) is { } step
            ? new Destination(Stop.Step, step.Key, OnlyOpen: true)
            : null;
}
