using System.Net;

namespace FundingWizard.Web.Settings;

/// <summary>Section <c>Proxy</c>: the reverse proxies in front, whose forwarded address and protocol are believed.</summary>
public sealed record ProxySettings
{
    /// <summary>Networks of the proxies, for instance <c>10.0.0.0/8</c> or <c>127.0.0.1/32</c>; none means that nothing forwarded is believed.</summary>
    public string[] Networks { get; init; } = [];

    /// <summary>Number of proxies a request passes.</summary>
    public int Hops { get; init; } = 1;

    /// <summary>The networks, read.</summary>
    public IReadOnlyList<IPNetwork> TrustedNetworks => [.. Networks.Select(Parse)];

    /// <summary>The section, with every value readable.</summary>
    public static ProxySettings From(IConfiguration configuration)
    {
        var settings = configuration.Read<ProxySettings>("Proxy");
        settings.Hops.Within(1, 10, "Proxy:Hops");
        _ = settings.TrustedNetworks;
        return settings;
    }

    private static IPNetwork Parse(string text) => IPNetwork.TryParse(text, out var network)
        ? network
        : throw new SettingsException($"Setting Proxy:Networks holds '{text}'; write a network as address/length, for instance 10.0.0.0/8.");
}
