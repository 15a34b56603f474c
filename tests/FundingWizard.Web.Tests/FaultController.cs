using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Tests;

/// <summary>Pages that fail in every way a real one can; they exist in tests only.</summary>
[Route("{language:language}/fault")]
public sealed class FaultController : Controller
{
    public const string Secret = "secret-detail-of-the-inside";

    [HttpGet("throw")]
    public IActionResult Throw() => throw new InvalidOperationException($"{Secret} {HttpContext.Request.Path}");

    [HttpGet("status/{code:int}")]
    public IActionResult Status(int code) => StatusCode(code);

    [HttpPost("post")]
    public IActionResult Post() => Ok();
}
