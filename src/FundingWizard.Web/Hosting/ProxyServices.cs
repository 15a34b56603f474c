using FundingWizard.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;

namespace FundingWizard.Web.Hosting;

/// <summary>Believes the forwarded address and protocol of the configured proxies, and of nobody else.</summary>
internal static class ProxyServices
{
    public static IServiceCollection AddProxies(this IServiceCollection services, ProxySettings settings) => services
        .Configure<ForwardedHeadersOptions>(options =>
        {
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in settings.TrustedNetworks)
                options.KnownIPNetworks.Add(network);
            options.ForwardLimit = settings.Hops;
            // Without a known network the framework would believe everybody.
            options.ForwardedHeaders = settings.Networks is []
                ? ForwardedHeaders.None
                : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        })
        .AddHsts(options => options.MaxAge = TimeSpan.FromDays(365));
}
