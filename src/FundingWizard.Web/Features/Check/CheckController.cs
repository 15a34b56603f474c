using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Settings;
using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Features.Check;

/// <summary>The guided check.</summary>
[Route(SiteLanguage.RoutePrefix + "/pruefung")]
public sealed class CheckController(CheckSettings settings) : Controller
{
    [Page("", Name = RouteNames.CheckStart)]
    public IActionResult Begin() => View(settings);
}
