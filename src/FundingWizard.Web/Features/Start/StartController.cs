using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Features.Start;

/// <summary>The way in.</summary>
public sealed class StartController : Controller
{
    [Page("/")]
    public IActionResult ToDefaultLanguage() => RedirectToRoute(RouteNames.Start, new { language = SiteLanguage.German.Code });

    [Page(SiteLanguage.RoutePrefix, Name = RouteNames.Start)]
    public IActionResult Index() => View();
}
