using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace FundingWizard.Web.Security;

/// <summary>
/// Checks the token of every posted form. Without a valid one the answer is 400, except where the action promises by
/// <see cref="KeepsInputAttribute"/> to show the form again with what was typed and to store nothing.
/// </summary>
internal sealed class FormTokenFilter(IAntiforgery antiforgery) : IAsyncAuthorizationFilter, IAntiforgeryPolicy
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (IsSafe(http.Request.Method) || !context.IsEffectivePolicy<IAntiforgeryPolicy>(this) || await antiforgery.IsRequestValidAsync(http))
            return;
        if (http.GetEndpoint()?.Metadata.GetMetadata<KeepsInputAttribute>() is null)
            context.Result = new BadRequestResult();
        else
            http.Features.Set(new InvalidFormToken());
    }

    private static bool IsSafe(string method) =>
        HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsOptions(method) || HttpMethods.IsTrace(method);
}

/// <summary>Promise of an action: it asks <see cref="FormTokens.HasInvalidFormToken"/> first, and if so only shows the form again.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class KeepsInputAttribute : Attribute;

/// <summary>Mark of a request whose form token is missing, expired or of somebody else.</summary>
internal sealed record InvalidFormToken;

/// <summary>What an action learns about the form token.</summary>
public static class FormTokens
{
    /// <summary>True when nothing of this request may be stored.</summary>
    public static bool HasInvalidFormToken(this HttpContext context) => context.Features.Get<InvalidFormToken>() is not null;
}
