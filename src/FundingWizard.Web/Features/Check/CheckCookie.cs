using FundingWizard.Storage.Checks;
using FundingWizard.Web.Settings;

namespace FundingWizard.Web.Features.Check;

/// <summary>The cookie that holds the ticket of a check: the only place where its key exists.</summary>
public sealed class CheckCookie(CheckSettings settings, TimeProvider clock)
{
    /// <summary>Name of the cookie.</summary>
    public const string Name = "check";

    /// <summary>The ticket a request brings, or null when it brings none or garbage.</summary>
    public CheckTicket? Read(HttpContext context) =>
        CheckTicket.TryParse(context.Request.Cookies[Name], out var ticket) ? ticket : null;

    /// <summary>Hands the ticket to the visitor; again after every change, so that the cookie lives as long as it promises.</summary>
    public void Write(HttpContext context, CheckTicket ticket) => context.Response.Cookies.Append(Name, ticket.ToCookieValue(), Options(context));

    /// <summary>Takes the ticket away.</summary>
    public void Remove(HttpContext context) => context.Response.Cookies.Delete(Name, Options(context));

    private CookieOptions Options(HttpContext context) => new()
    {
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = context.Request.IsHttps,
        Path = "/",
        Expires = settings.CookieDays == 0 ? null : clock.GetUtcNow().AddDays(settings.CookieDays),
    };
}
