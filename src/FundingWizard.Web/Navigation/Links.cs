using FundingWizard.Web.Features.Errors;
using FundingWizard.Web.Languages;

namespace FundingWizard.Web.Navigation;

/// <summary>Every address of the site, in the language of the page at hand.</summary>
public sealed class Links(LinkGenerator generator, IHttpContextAccessor accessor)
{
    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Links exist only while a request is answered.");

    /// <summary>The start page.</summary>
    public string Start => To(RouteNames.Start);

    /// <summary>The page that begins a check.</summary>
    public string CheckStart => To(RouteNames.CheckStart);

    /// <summary>The page with all form controls.</summary>
    public string StyleGuide => To(RouteNames.StyleGuide);

    /// <summary>One of the documents of <see cref="Features.Legal.LegalPages"/>.</summary>
    public string Legal(string document) => To(RouteNames.Legal, ("document", document));

    /// <summary>This very page in another language.</summary>
    public string InLanguage(SiteLanguage language)
    {
        var path = Context.RequestedPath();
        var rest = SiteLanguage.Find(path.Value?.Split('/', 3).ElementAtOrDefault(1)) is { } own ? path.Value![(own.Code.Length + 1)..] : "";
        var query = HttpMethods.IsGet(Context.Request.Method) ? Context.Request.QueryString : QueryString.Empty;
        return Context.Request.PathBase.Add($"/{language.Code}{rest}") + query;
    }

    /// <summary>The address of a named route with its further values.</summary>
    private string To(string route, params IEnumerable<(string Name, string Value)> values)
    {
        var all = new RouteValueDictionary { ["language"] = SiteLanguage.Current.Code };
        foreach (var (name, value) in values)
            all[name] = value;
        return generator.GetPathByName(Context, route, all) ?? throw new InvalidOperationException($"There is no route '{route}' for these values.");
    }
}
