using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Check;

/// <summary>Says what has happened to a check on the way to the page at hand.</summary>
public sealed class News(IStringLocalizer<CheckTexts> check)
{
    /// <summary>That a new check had to be begun; null when it is the one from before.</summary>
    public Notification? Of(StepQuery query) => query.IsRenewed ? new Notification(check["Renewed"], check["Renewed.Text"]) : null;
}
