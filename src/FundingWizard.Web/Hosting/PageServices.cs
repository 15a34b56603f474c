using System.Text.Encodings.Web;
using System.Text.Unicode;
using FundingWizard.Web.Features.Legal;
using FundingWizard.Web.Security;
using FundingWizard.Web.Settings;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.WebEncoders;

namespace FundingWizard.Web.Hosting;

/// <summary>Controllers, views, texts and forms.</summary>
internal static class PageServices
{
    /// <summary>Name of the cookie that guards forms.</summary>
    public const string FormCookie = "form";

    public static IServiceCollection AddPages(this IServiceCollection services, LimitSettings limits)
    {
        services.AddLocalization();
        services.AddControllersWithViews(options => options.Filters.Add<FormTokenFilter>());
        services.AddSingleton<LegalDocuments>();
        return services
            .Configure<RazorViewEngineOptions>(LieInFeatureFolders)
            .Configure<WebEncoderOptions>(options => options.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All))
            .Configure<FormOptions>(options => Limit(options, limits))
            .AddAntiforgery(options =>
            {
                options.Cookie.Name = FormCookie;
                options.FormFieldName = "__form";
                options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                // The Content-Security-Policy says the same for every page, not only for those with a form.
                options.SuppressXFrameOptionsHeader = true;
            });
    }

    private static void LieInFeatureFolders(RazorViewEngineOptions options)
    {
        options.ViewLocationFormats.Clear();
        options.ViewLocationFormats.Add("/Features/{1}/{0}.cshtml");
        options.ViewLocationFormats.Add("/Features/Shared/{0}.cshtml");
        options.ViewLocationFormats.Add("/Features/Shared/Controls/{0}.cshtml");
    }

    private static void Limit(FormOptions options, LimitSettings limits)
    {
        options.ValueCountLimit = limits.FormFields;
        options.KeyLengthLimit = 200;
        options.ValueLengthLimit = (int)limits.RequestBytes;
        options.MultipartBodyLengthLimit = limits.RequestBytes;
        options.BufferBodyLengthLimit = limits.RequestBytes;
    }
}
