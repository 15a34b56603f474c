using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Store;
using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Features.Comparison;

/// <summary>What the answers of a check come to on two days. It keeps nothing: the days stand in the address, the answers stay where they are.</summary>
[Needs(Readiness.Rulebook, Readiness.Database)]
[Route(SiteLanguage.RoutePrefix)]
public sealed class ComparisonController(CheckDesk desk, ComparisonPages pages) : Controller
{
    [Page("ergebnis/vergleich", Name = RouteNames.Comparison)]
    public async Task<IActionResult> Show()
    {
        var visit = await desk.OpenAsync();
        return visit.Standing == Standing.Open ? View(pages.Page(visit.Content, Request.Query)) : this.NoCheck(visit.Standing, desk);
    }
}
