using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Features.Errors;

/// <summary>The page in place of one that failed. It accepts every method, because it takes the place of the failed request.</summary>
[IgnoreAntiforgeryToken]
public sealed class ErrorsController : Controller
{
    [Route(ErrorPages.Path)]
    public IActionResult Show() => HttpContext.IsShowingError()
        ? View(new ErrorPage(Response.StatusCode, HttpContext.TraceIdentifier))
        : NotFound();
}
