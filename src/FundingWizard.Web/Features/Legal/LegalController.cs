using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Features.Legal;

/// <summary>Imprint, privacy, accessibility and their like.</summary>
public sealed class LegalController(LegalDocuments documents) : Controller
{
    [Page(SiteLanguage.RoutePrefix + "/{document}", Name = RouteNames.Legal)]
    public IActionResult Show(string document) => documents.Find(document, SiteLanguage.Current) is { } found ? View(found) : NotFound();
}
