using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace FundingWizard.Web.Hosting;

internal static class CompressionServices
{
    /// <summary>
    /// Compresses files only. Pages hold answers and form tokens, and the length of a compressed page would give them away
    /// piece by piece to somebody who can make the visitor's browser repeat requests (BREACH).
    /// </summary>
    public static IServiceCollection AddFileCompression(this IServiceCollection services) => services
        .AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = ["text/css", "text/javascript", "image/svg+xml"];
        })
        .Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
}
