using System.Net;

namespace FundingWizard.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class LanguageTests(TestSite site)
{
    [Fact]
    public async Task Root_WhenCalledUp_LeadsToGerman()
    {
        using var response = await site.Client().GetAsync("/");

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe("/de");
    }

    [Theory]
    [MemberData(nameof(SharedSite.OpenPages), MemberType = typeof(SharedSite))]
    public async Task Page_WhenCalledUp_SaysItsLanguageAndLeadsToItselfInTheOther(string path)
    {
        var (own, other) = path.StartsWith("/de", StringComparison.Ordinal) ? ("de", "en") : ("en", "de");

        var document = await site.Client().DocumentAsync(path);

        document.DocumentElement.GetAttribute("lang").ShouldBe(own);
        var link = document.QuerySelector("[data-testid=language-switch]")!;
        link.GetAttribute("href").ShouldBe("/" + other + path[3..]);
        link.GetAttribute("lang").ShouldBe(other);
        link.GetAttribute("hreflang").ShouldBe(other);
    }

    [Theory]
    [InlineData("/fr")]
    [InlineData("/fr/impressum")]
    [InlineData("/DE")]
    [InlineData("/deutsch")]
    public async Task Path_WhenItsLanguageIsUnknown_DoesNotExist(string path)
    {
        using var response = await site.Client().GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.DocumentAsync()).DocumentElement.GetAttribute("lang").ShouldBe("de");
    }

    [Fact]
    public async Task ErrorPage_WhenShown_LeadsToTheSamePathInTheOtherLanguage()
    {
        var document = await site.Client().DocumentAsync("/en/missing");

        document.DocumentElement.GetAttribute("lang").ShouldBe("en");
        document.QuerySelector("[data-testid=language-switch]")!.GetAttribute("href").ShouldBe("/de/missing");
    }
}
