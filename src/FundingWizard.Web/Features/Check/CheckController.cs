using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Security;
using FundingWizard.Web.Settings;
using FundingWizard.Web.Store;
using FundingWizard.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Check;

/// <summary>The frame of a check: before it, between its questions, and its end.</summary>
[Route(SiteLanguage.RoutePrefix + "/pruefung")]
public sealed class CheckController(CheckSettings settings, CheckCookie cookie, Links links, IStringLocalizer<SiteTexts> site) : Controller
{
    [Page("", Name = RouteNames.CheckStart)]
    public IActionResult Begin() => View(new BeginPage(settings.RetentionDays, HasBegun: cookie.Read(HttpContext) is not null));

    /// <summary>Leads to the next open question. While nothing can be asked because no programme is open, the catalogue says when one will be.</summary>
    [Needs(Readiness.Rulebook, Readiness.Database)]
    [Page("weiter", Name = RouteNames.CheckContinue)]
    public async Task<IActionResult> Continue([FromServices] CheckDesk desk)
    {
        var visit = await desk.OpenAsync();
        if (visit.Standing == Standing.Lost)
            return this.NoCheck(visit.Standing, desk);
        var destination = Destination.Onward(desk.Journey(visit.Content));
        return LocalRedirect(destination.Stop == Stop.Answers && visit.Standing == Standing.None ? links.Catalogue : links.To(destination, StepQuery.Plain));
    }

    /// <summary>Says that every outcome stands, and offers what is left to ask.</summary>
    [Needs(Readiness.Rulebook, Readiness.Database)]
    [Page("stand", Name = RouteNames.CheckSettled)]
    public async Task<IActionResult> Settled([FromServices] CheckDesk desk, [FromServices] Trail trail, [FromServices] News news, StepQuery query)
    {
        var visit = await desk.OpenAsync();
        if (visit.Standing != Standing.Open)
            return this.NoCheck(visit.Standing, desk);
        var journey = desk.Journey(visit.Content);
        return journey is { Plan: { OutcomesSettled: true, AllSettled: false } }
            ? View(new SettledPage(journey.Open.Count(), links.Step(journey.NextOpen()!.Key, StepQuery.Plain), trail.Last(journey), news.Of(query)))
            : LocalRedirect(links.CheckContinue);
    }

    [Needs(Readiness.Rulebook, Readiness.Database)]
    [Page("loeschen", Name = RouteNames.CheckDelete)]
    public async Task<IActionResult> AskToDelete([FromServices] CheckDesk desk)
    {
        var visit = await desk.OpenAsync();
        return visit.Standing == Standing.Open ? View("Delete", model: null) : this.NoCheck(visit.Standing, desk);
    }

    [Needs(Readiness.Rulebook, Readiness.Database)]
    [HttpPost("loeschen")]
    [KeepsInput]
    public async Task<IActionResult> Delete([FromServices] CheckDesk desk)
    {
        if (HttpContext.HasInvalidFormToken())
            return View("Delete", ErrorSummary.FormExpired(site));
        await desk.DeleteAsync();
        return LocalRedirect(links.CheckDeleted);
    }

    [Page("geloescht", Name = RouteNames.CheckDeleted)]
    public IActionResult Deleted() => View();
}
