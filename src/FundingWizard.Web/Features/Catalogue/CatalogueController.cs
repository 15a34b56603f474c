using System.Globalization;
using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Web.Hosting;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Store;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OutputCaching;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>All programmes and their rules, for everybody: no check, no cookie.</summary>
[Needs(Readiness.Rulebook)]
[OutputCache(PolicyName = PageCache.Rulebook)]
[Route(SiteLanguage.RoutePrefix)]
public sealed class CatalogueController(
    Rulebook rulebook, CatalogueListPages lists, ProgrammePages programmes, SheetPages sheets, HistoryPages histories, DuePages due) : Controller
{
    [Page("programme", Name = RouteNames.Catalogue)]
    public IActionResult Index(CatalogueQuery query) => View(lists.Page(query));

    /// <summary>The rules of a programme.</summary>
    /// <param name="id">The programme.</param>
    /// <param name="stand">First day of a rule set, yyyy-mm-dd; nothing for the rules of today.</param>
    [Page("programme/{id}", Name = RouteNames.Programme)]
    public IActionResult Show(string id, string? stand) => OfRuleSet(id, stand, programmes.Page);

    /// <summary>The same rules on one sheet of paper.</summary>
    /// <inheritdoc cref="Show"/>
    [Page("programme/{id}/blatt", Name = RouteNames.ProgrammeSheet)]
    public IActionResult Sheet(string id, string? stand) => OfRuleSet(id, stand, sheets.Page);

    [Page("programme/{id}/verlauf", Name = RouteNames.ProgrammeHistory)]
    public IActionResult History(string id) => rulebook.Find(id) is { } programme ? View(histories.Page(programme, Request.Query)) : NotFound();

    [Page("regelwerk/faellig", Name = RouteNames.DueList)]
    public IActionResult Due() => View(due.Page());

    private IActionResult OfRuleSet<T>(string id, string? stand, Func<Programme, DateOnly?, T?> show)
        where T : class
    {
        DateOnly? from = DateOnly.TryParseExact(stand, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        return rulebook.Find(id) is { } programme && (stand is null || from is not null) && show(programme, from) is { } page
            ? View(page)
            : NotFound();
    }
}
