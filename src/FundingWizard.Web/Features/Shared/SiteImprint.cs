using FundingWizard.Summary;
using FundingWizard.Web.Settings;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Shared;

/// <summary>Who issues the documents of this site, and when.</summary>
public sealed class SiteImprint(OperatorDetails operatorDetails, TimeProvider clock, IStringLocalizer<SiteTexts> site)
{
    /// <summary>For a document that is made now, in the language of the page at hand.</summary>
    public Imprint Now => new(site["Service.Name"], operatorDetails.Name.Length == 0 ? null : operatorDetails.Name, clock.GetUtcNow());
}
