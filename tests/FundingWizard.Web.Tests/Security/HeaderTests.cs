using System.Net;
using FundingWizard.Web.Security;

namespace FundingWizard.Web.Tests.Security;

[Collection(SharedSite.Name)]
public sealed class HeaderTests(TestSite site)
{
    public static TheoryData<string, HttpStatusCode> Responses => new()
    {
        { "/", HttpStatusCode.Redirect },
        { "/de", HttpStatusCode.OK },
        { "/de/bausteine", HttpStatusCode.OK },
        { "/site.css", HttpStatusCode.OK },
        { "/de/gibt-es-nicht", HttpStatusCode.NotFound },
        { "/de/fault/throw", HttpStatusCode.InternalServerError },
        { "/de/fault/status/403", HttpStatusCode.Forbidden },
        { "/health/live", HttpStatusCode.OK },
    };

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task Headers_WhateverIsAnswered_AreComplete(string path, HttpStatusCode status)
    {
        using var response = await (await site.ReadyClientAsync()).GetAsync(path);

        response.StatusCode.ShouldBe(status);
        Header(response, "Content-Security-Policy").ShouldBe(SecurityHeaders.ContentSecurityPolicy);
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Referrer-Policy").ShouldBe("same-origin");
        Header(response, "Permissions-Policy").ShouldContain("camera=()");
        Header(response, "Cross-Origin-Opener-Policy").ShouldBe("same-origin");
        response.Headers.Contains("Server").ShouldBeFalse();
    }

    [Fact]
    public void ContentSecurityPolicy_WhenRead_AllowsNothingInlineAndNothingFromElsewhere()
    {
        SecurityHeaders.ContentSecurityPolicy.ShouldNotContain("unsafe");
        SecurityHeaders.ContentSecurityPolicy.ShouldNotContain("http");
        SecurityHeaders.ContentSecurityPolicy.ShouldNotContain("*");
        SecurityHeaders.ContentSecurityPolicy.ShouldStartWith("default-src 'self';");
    }

    [Theory]
    [MemberData(nameof(SharedSite.OpenPages), MemberType = typeof(SharedSite))]
    public async Task Page_WhenRead_HoldsNothingInlineAndNothingFromElsewhere(string path)
    {
        var document = await site.Client().DocumentAsync(path);

        document.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onload]").ShouldBeEmpty();
        document.QuerySelectorAll("[src], link[href]")
            .Select(element => element.GetAttribute("src") ?? element.GetAttribute("href"))
            .ShouldAllBe(address => address!.StartsWith('/'));
    }

    [Fact]
    public async Task TransportSecurity_WhenRequestIsEncrypted_IsDemanded()
    {
        using var client = site.CreateClient(new() { BaseAddress = new Uri("https://foerderung.example"), AllowAutoRedirect = false });

        using var response = await client.GetAsync("/de");

        Header(response, "Strict-Transport-Security").ShouldContain("max-age=31536000");
    }

    [Theory]
    [InlineData("/de")]
    [InlineData("/de/bausteine")]
    [InlineData("/de/gibt-es-nicht")]
    public async Task Page_WhenAnswered_StaysInNoCache(string path)
    {
        using var response = await (await site.ReadyClientAsync()).GetAsync(path);

        Header(response, "Cache-Control").ShouldContain("no-store");
    }

    private static string Header(HttpResponseMessage response, string name) => string.Join(", ", response.Headers.GetValues(name));
}
