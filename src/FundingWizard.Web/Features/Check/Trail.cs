using FundingWizard.Web.Navigation;

namespace FundingWizard.Web.Features.Check;

/// <summary>Where "back" leads from a page of questions: to where the person came from, or to the page before in the fixed order.</summary>
public sealed class Trail(Links links)
{
    /// <summary>The page before a page of questions.</summary>
    public string Back(StepKey key, Journey journey, StepQuery query) => query.Origin switch
    {
        Origin.Answers => links.Answers,
        Origin.Result => links.Result,
        _ when query.OnlyOpen => links.Step(key, StepQuery.Plain),
        _ => journey.Before(key) is { } before ? links.Step(before.Key, StepQuery.Plain) : links.CheckStart,
    };

    /// <summary>The last page of questions, or the page before the check when there is none.</summary>
    public string Last(Journey journey) => journey.Steps is [.., var last] ? links.Step(last.Key, StepQuery.Plain) : links.CheckStart;
}
