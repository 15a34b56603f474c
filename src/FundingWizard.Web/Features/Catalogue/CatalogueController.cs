using System.Globalization;
using FundingWizard.Rules;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Store;
using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>All programmes and their rules, for everybody: no check, no cookie.</summary>
[Needs(Readiness.Rulebook)]
[Route(SiteLanguage.RoutePrefix + "/programme")]
public sealed class CatalogueController(Rulebook rulebook, CataloguePages catalogue, ProgrammePages programmes) : Controller
{
    [Page("", Name = RouteNames.Catalogue)]
    public IActionResult Index() => View(catalogue.All());

    /// <summary>The rules of a programme.</summary>
    /// <param name="id">The programme.</param>
    /// <param name="stand">First day of a rule set, yyyy-mm-dd; nothing for the rules of today.</param>
    [Page("{id}", Name = RouteNames.Programme)]
    public IActionResult Show(string id, string? stand)
    {
        DateOnly? from = DateOnly.TryParseExact(stand, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return rulebook.Find(id) is { } programme && (stand is null || from is not null) && programmes.Page(programme, from) is { } page
            ? View(page)
            : NotFound();
    }
}
