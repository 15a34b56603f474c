using FundingWizard.Web.Features.Check;

namespace FundingWizard.Web.Hosting;

/// <summary>
/// Keeps the pages that show the rulebook and nobody's answers, so that they are made once a day. Pages of a check are never kept.
/// </summary>
internal static class PageCache
{
    /// <summary>Name of the policy for pages that depend on address and day alone.</summary>
    public const string Rulebook = "rulebook";

    private const long LargestCache = 64 * 1024 * 1024;

    /// <summary>First day of a rule set: the only part of a query that a kept page may depend on.</summary>
    private const string RuleSet = "stand";

    public static IServiceCollection AddPageCache(this IServiceCollection services) => services.AddOutputCache(options =>
    {
        options.SizeLimit = LargestCache;
        options.UseCaseSensitivePaths = true;
        options.AddPolicy(Rulebook, policy => policy
            // The link to the other language repeats the query: a page with any other query is made for its visitor alone.
            .With(context => context.HttpContext.Request.Query.Keys.All(key => key == RuleSet))
            .SetVaryByQuery(RuleSet)
            .SetVaryByHost(false)
            .VaryByValue(context => KeyValuePair.Create("day", $"{context.RequestServices.GetRequiredService<Today>().Day:O}"))
            .Expire(TimeSpan.FromDays(1)));
    });
}
