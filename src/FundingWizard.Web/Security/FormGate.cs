using FundingWizard.Web.Features.Errors;
using FundingWizard.Web.Settings;

namespace FundingWizard.Web.Security;

/// <summary>
/// Reads a posted form before anything else does and answers forms that are too large or unreadable: later the reason is
/// swallowed by model binding.
/// </summary>
internal sealed class FormGate(RequestDelegate next, LimitSettings limits)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (context.IsShowingError() || await RefusalAsync(context) is not { } status)
            await next(context);
        else
            context.Response.StatusCode = status;
    }

    private async Task<int?> RefusalAsync(HttpContext context)
    {
        if (context.Request.ContentLength > limits.RequestBytes)
            return StatusCodes.Status413PayloadTooLarge;
        if (!context.Request.HasFormContentType)
            return null;
        try
        {
            await context.Request.ReadFormAsync(context.RequestAborted);
            return null;
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return StatusCodes.Status400BadRequest;
        }
    }
}
