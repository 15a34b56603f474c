using System.Collections.Concurrent;
using System.Globalization;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Settings;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Legal;

/// <summary>The legal documents with the details of the operator in them, each read when it is first called up.</summary>
public sealed class LegalDocuments(
    IHostEnvironment host, OperatorDetails details, CheckSettings checks, IStringLocalizer<SiteTexts> site)
{
    /// <summary>Where the files lie, below the folder the application runs in.</summary>
    public const string Folder = "Features/Legal/Documents";

    private readonly ConcurrentDictionary<(string Name, SiteLanguage Language), LegalDocument> documents = new();

    /// <summary>The document of that name in a language, which must be that of the request; null when there is none of that name.</summary>
    public LegalDocument? Find(string name, SiteLanguage language) =>
        LegalPages.All.Contains(name, StringComparer.Ordinal) ? documents.GetOrAdd((name, language), Read) : null;

    private LegalDocument Read((string Name, SiteLanguage Language) key)
    {
        var file = $"{Folder}/{key.Name}.{key.Language.Code}.md";
        return LegalDocument.Read(File.ReadAllText(Path.Combine(host.ContentRootPath, file)), file, Values(key.Language));
    }

    private Dictionary<string, string> Values(SiteLanguage language) => new(StringComparer.Ordinal)
    {
        ["name"] = Required(details.Name),
        ["street"] = Required(details.Street),
        ["town"] = Required(details.Town),
        ["represented-by"] = Required(details.RepresentedBy),
        ["register"] = Optional(details.Register),
        ["email"] = Required(details.Email),
        ["phone"] = Required(details.Phone),
        ["accessibility-contact"] = Required(details.AccessibilityContact),
        ["accessibility-reviewed-on"] = details.AccessibilityReviewedOn?.ToString("d. MMMM yyyy", language.Culture) ?? site["Operator.NotReviewed"],
        ["data-protection-contact"] = Optional(details.DataProtectionContact),
        ["retention-days"] = checks.RetentionDays.ToString(CultureInfo.InvariantCulture),
        ["check-cookie"] = CheckCookie.Name,
        ["check-cookie-lifetime"] = checks.CookieDays == 0 ? site["Cookie.Session"] : site["Cookie.Days", checks.CookieDays],
        ["form-cookie"] = Hosting.PageServices.FormCookie,
    };

    private string Required(string value) => string.IsNullOrWhiteSpace(value) ? site["Operator.Missing"] : value;

    private string Optional(string value) => string.IsNullOrWhiteSpace(value) ? site["Operator.None"] : value;
}
