using FundingWizard.Web.Features.Catalogue;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Store;
using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Features.Start;

/// <summary>The way in.</summary>
public sealed class StartController : Controller
{
    [Page("/")]
    public IActionResult ToDefaultLanguage() => RedirectToRoute(RouteNames.Start, new { language = SiteLanguage.German.Code });

    [Page(SiteLanguage.RoutePrefix, Name = RouteNames.Start)]
    [Needs(Readiness.Rulebook)]
    public IActionResult Index([FromServices] CataloguePages catalogue) => View(new StartPage(
        catalogue.For(CataloguePages.Companies),
        catalogue.For(CataloguePages.Founders, CataloguePages.Universities),
        catalogue.For(CataloguePages.Municipalities)));
}
