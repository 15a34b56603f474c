using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace FundingWizard.Benchmarks.Startup;

/// <summary>The least an ASP.NET Core MVC application can be: started as a process of its own.</summary>
internal static class EmptyMvc
{
    public const string Argument = "empty-mvc";

    public static async Task RunAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Services.AddControllersWithViews().AddApplicationPart(typeof(EmptyMvc).Assembly);
        await using var app = builder.Build();
        app.MapControllers();
        await app.RunAsync();
    }
}

/// <summary>Its one page.</summary>
public sealed class EmptyController : Controller
{
    [HttpGet("/")]
    public IActionResult Index() => Content("empty");
}
