using FundingWizard.Web.Features.Errors;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Logging;
using FundingWizard.Web.Security;
using FundingWizard.Web.Store;

namespace FundingWizard.Web.Hosting;

/// <summary>The way of a request, outermost first.</summary>
internal static class SitePipeline
{
    public static void UseSite(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseMiddleware<RequestLog>();
        app.Use(SecurityHeaders.Add);
        if (!app.Environment.IsDevelopment())
            app.UseHsts();
        app.Use(PathLanguage.SetCulture);
        app.UseResponseCompression();
        app.UseSiteFiles();
        app.UseErrorPages();
        app.UseRouting();
        app.Use(RequestLog.RememberRoute);
        app.UseRateLimiter();
        app.UseMiddleware<FormGate>();
        app.UseMiddleware<ReadinessGate>();
        app.UseOutputCache();
        app.MapControllers();
        app.MapHealth();
    }
}
