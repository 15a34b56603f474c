using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Knowledge;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Logging;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Security;
using FundingWizard.Web.Settings;
using FundingWizard.Web.Store;

namespace FundingWizard.Web.Hosting;

/// <summary>Everything the site is made of, one line a concern.</summary>
internal static class SiteBuilder
{
    public static void AddSite(this WebApplicationBuilder builder)
    {
        var configuration = builder.Configuration;
        var checks = CheckSettings.From(configuration);
        var limits = LimitSettings.From(configuration);
        builder.AddLogs();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = limits.RequestBytes;
        });
        builder.Services
            .AddSingleton(TimeProvider.System)
            .AddSingleton(limits)
            .AddSingleton(SiteSettings.From(configuration))
            .AddSingleton(OperatorDetails.From(configuration))
            .AddHostedService<OperatorNotice>()
            .AddKnowledge(FolderSettings.From(configuration, builder.Environment.ContentRootPath))
            .AddStore(checks, DatabaseSettings.From(configuration, builder.Environment.ContentRootPath, checks))
            .AddPages(limits)
            .AddProxies(ProxySettings.From(configuration))
            .AddPostRateLimit(limits)
            .AddFileCompression()
            .AddPageCache()
            .AddCheck()
            .AddScoped<Links>()
            .AddHttpContextAccessor()
            .Configure<RouteOptions>(options => options.ConstraintMap[LanguageConstraint.Name] = typeof(LanguageConstraint))
            .LoadKeysWithFirstForm();
    }
}
