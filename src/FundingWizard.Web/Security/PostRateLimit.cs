using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using FundingWizard.Web.Features.Errors;
using FundingWizard.Web.Settings;
using Microsoft.AspNetCore.RateLimiting;

namespace FundingWizard.Web.Security;

/// <summary>Limits how many forms one address may send. Addresses are kept in memory only, and only as long as they count.</summary>
internal static class PostRateLimit
{
    /// <summary>A key that no sender has: two limiters under one key would become one.</summary>
    private static readonly IPAddress Unlimited = IPAddress.Any;

    public static IServiceCollection AddPostRateLimit(this IServiceCollection services, LimitSettings limits) => services.AddRateLimiter(options =>
    {
        options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        options.OnRejected = SetRetryAfter;
        options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, IPAddress>(context =>
            HttpMethods.IsPost(context.Request.Method) && !context.IsShowingError()
                ? RateLimitPartition.GetTokenBucketLimiter(Sender(context.Connection.RemoteIpAddress), _ => PerMinute(limits.PostsPerMinute))
                : RateLimitPartition.GetNoLimiter(Unlimited));
    });

    /// <summary>The whole minute's worth at once, given back in sixty steps.</summary>
    private static TokenBucketRateLimiterOptions PerMinute(int posts) => new()
    {
        TokenLimit = posts,
        TokensPerPeriod = (int)Math.Ceiling(posts / 60.0),
        ReplenishmentPeriod = TimeSpan.FromMinutes(Math.Ceiling(posts / 60.0) / posts),
    };

    /// <summary>One household usually holds a whole /64 of IPv6, so the half of the address that names it counts.</summary>
    private static IPAddress Sender(IPAddress? address)
    {
        if (address is null)
            return IPAddress.None;
        if (address.IsIPv4MappedToIPv6)
            return address.MapToIPv4();
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? new IPAddress([.. address.GetAddressBytes()[..8], .. new byte[8]]) : address;
    }

    private static ValueTask SetRetryAfter(OnRejectedContext rejected, CancellationToken cancellation)
    {
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var wait))
            rejected.HttpContext.Response.Headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
        return ValueTask.CompletedTask;
    }
}
