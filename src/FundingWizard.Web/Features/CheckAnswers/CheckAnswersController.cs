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

namespace FundingWizard.Web.Features.CheckAnswers;

/// <summary>All answers of a check, and its day.</summary>
[Needs(Readiness.Rulebook, Readiness.Database)]
[Route(SiteLanguage.RoutePrefix + "/pruefung")]
public sealed class CheckAnswersController(CheckDesk desk, CheckAnswersPages pages, DayForm days, Links links, IStringLocalizer<SiteTexts> site) : Controller
{
    [Page("antworten", Name = RouteNames.Answers)]
    public async Task<IActionResult> Show(StepQuery query)
    {
        var visit = await desk.OpenAsync();
        return visit.Standing == Standing.Open ? View(pages.Page(visit, desk.Journey(visit.Content), query)) : this.NoCheck(visit.Standing, desk);
    }

    [Page("stichtag", Name = RouteNames.Day)]
    public async Task<IActionResult> Day(StepQuery query)
    {
        var visit = await desk.OpenAsync();
        return visit.Standing == Standing.Open ? Page(days.Show(visit.Content.Day), query, errors: null) : this.NoCheck(visit.Standing, desk);
    }

    [HttpPost("stichtag")]
    [KeepsInput]
    public async Task<IActionResult> KeepDay(StepQuery query)
    {
        var (control, day) = days.Read(Request.Form);
        if (HttpContext.HasInvalidFormToken())
            return Page(control with { Error = null }, query, ErrorSummary.FormExpired(site));
        if (ErrorSummary.Of([control]) is { } errors)
            return Page(control, query, errors);
        var (before, after) = await desk.ChangeAsync(content => content with { Day = day });
        var destination = Destination.Return(desk.Journey(before.Content), desk.Journey(after), query.Origin);
        return LocalRedirect(links.To(destination, StepQuery.ReturningTo(query.Origin) with { IsRenewed = before.Standing == Standing.Lost }));
    }

    private ViewResult Page(Control question, StepQuery query, ErrorSummary? errors) =>
        View("Day", new DayPage(question, links.Day(query), query.Origin == Origin.Result ? links.Result : links.Answers, errors));
}
