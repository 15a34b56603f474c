using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Security;
using FundingWizard.Web.Store;
using FundingWizard.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Topic;

/// <summary>Asks the questions of a topic, whatever they are.</summary>
[Needs(Readiness.Rulebook, Readiness.Database)]
[Route(SiteLanguage.RoutePrefix + "/pruefung/{topic}")]
public sealed class TopicController(
    Rulebook rulebook, CheckDesk desk, TopicForm questions, TopicPages pages, Links links, IStringLocalizer<SiteTexts> site)
    : Controller
{
    [Page("", Name = RouteNames.Topic)]
    public async Task<IActionResult> Show(string topic, StepQuery query)
    {
        if (!rulebook.Topics.Contains(topic))
            return NotFound();
        var visit = await desk.OpenAsync();
        if (visit.Standing == Standing.Lost)
            return this.NoCheck(visit.Standing, desk);
        var journey = desk.Journey(visit.Content);
        if (journey.Find(new StepKey(topic)) is not { } step)
            return LocalRedirect(links.To(Destination.Onward(journey), query.AtTheEnd()));
        var open = step.Facts.Where(fact => journey.Question(fact) is not null).ToImmutableArray();
        var facts = query.OnlyOpen && !open.IsEmpty ? open : step.Facts;
        return View(pages.Page(step.Key, journey, facts, questions.Show(facts, visit.Content.Answers), query, errors: null));
    }

    [HttpPost("")]
    [KeepsInput]
    public async Task<IActionResult> Keep(string topic, StepQuery query)
    {
        if (!rulebook.Topics.Contains(topic))
            return NotFound();
        var key = new StepKey(topic);
        var journey = desk.Journey((await desk.OpenAsync()).Content);
        var facts = questions.Asked(key, Request.Form, journey);
        if (facts.IsEmpty)
            return LocalRedirect(links.CheckContinue);
        var readings = questions.Read(facts, Request.Form);
        var isExpired = HttpContext.HasInvalidFormToken();
        ImmutableArray<Control> controls = [.. readings.Select(answer => isExpired ? answer.Reading.Control with { Error = null } : answer.Reading.Control)];
        var errors = isExpired ? ErrorSummary.FormExpired(site) : ErrorSummary.Of(controls);
        return errors is null
            ? LocalRedirect(await NextAsync(key, [.. readings.Select(answer => KeyValuePair.Create(answer.Fact.Id, answer.Reading.Value))], query))
            : View("Show", pages.Page(key, journey, facts, controls, query, errors));
    }

    /// <summary>Keeps the answers and says where they lead.</summary>
    private async Task<string> NextAsync(StepKey key, ImmutableArray<KeyValuePair<string, FactValue?>> answers, StepQuery query)
    {
        var (before, after) = await desk.ChangeAsync(content => content.With(answers));
        var destination = Destination.After(desk.Journey(before.Content), desk.Journey(after), key, query.Origin);
        return links.To(destination, StepQuery.ReturningTo(query.Origin) with { After = answers.Any(answer => answer.Value is NumberValue) ? key.Topic : null, IsRenewed = before.Standing == Standing.Lost });
    }
}
