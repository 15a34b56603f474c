namespace FundingWizard.Web.Tests.Security;

[Collection(SharedSite.Name)]
public sealed class CookieTests(TestSite site)
{
    [Theory]
    [MemberData(nameof(SharedSite.OpenPages), MemberType = typeof(SharedSite))]
    public async Task OpenPage_WhenCalledUp_SetsNoCookie(string path)
    {
        using var response = await site.Client().GetAsync(path);

        response.EnsureSuccessStatusCode().Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/de/gibt-es-nicht")]
    [InlineData("/de/fault/throw")]
    [InlineData("/health/ready")]
    public async Task OtherAnswer_WhenGiven_SetsNoCookie(string path)
    {
        using var response = await site.Client().GetAsync(path);

        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task PageWithForm_WhenCalledUp_SetsOnlyTheFormCookie()
    {
        using var response = await (await site.ReadyClientAsync()).GetAsync("/de/bausteine");

        var cookie = response.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldStartWith("form=");
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldNotContain("expires");
    }
}
