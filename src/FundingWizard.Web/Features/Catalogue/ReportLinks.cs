using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Settings;
using FundingWizard.Web.Texts;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Where people report mistakes in the rules, filled in with what they would have to copy otherwise.</summary>
public sealed class ReportLinks(Rulebook rulebook, SharedTexts texts, OperatorDetails operatorDetails, IStringLocalizer<CatalogueTexts> catalogue)
{
    /// <summary>The page or the message for a rule set; null when the operator has entered neither.</summary>
    public string? Link(Programme programme, RuleSet set) => operatorDetails switch
    {
        { ReportPage: { } page } => QueryHelpers.AddQueryString(page.AbsoluteUri, new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["programm"] = programme.Id,
            ["stand"] = $"{set.From:yyyy-MM-dd}",
            ["regelwerk"] = rulebook.Fingerprint,
        }),
        { Email.Length: > 0 } => Message(programme, set),
        _ => null,
    };

    private string Message(Programme programme, RuleSet set)
    {
        var name = programme.Texts[SiteLanguage.Current.Texts].Name;
        string subject = catalogue["Report.Subject", name];
        string body = catalogue["Report.Body", name, programme.Id, texts.Format.Date(set.From), rulebook.Fingerprint, programme.Fingerprint];
        return $"mailto:{operatorDetails.Email}?subject={Uri.EscapeDataString(subject)}&body={Uri.EscapeDataString(body)}";
    }
}
