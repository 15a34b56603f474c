using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.FileProviders;

namespace FundingWizard.Benchmarks.Serving;

/// <summary>The least a server of files can be: started as a process of its own, with the folder as argument.</summary>
internal static class StaticFiles
{
    public const string Argument = "static-files";

    public static async Task RunAsync(string folder)
    {
        await using var app = WebApplication.CreateBuilder().Build();
        app.UseStaticFiles(new StaticFileOptions { FileProvider = new PhysicalFileProvider(folder) });
        await app.RunAsync();
    }
}
