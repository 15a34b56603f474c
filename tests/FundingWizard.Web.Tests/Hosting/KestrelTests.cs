using System.Net;

namespace FundingWizard.Web.Tests.Hosting;

/// <summary>What only the real server does.</summary>
public sealed class KestrelTests
{
    [Fact]
    public async Task Post_WhenItsLengthIsNotToldAndItIsTooLarge_IsAnsweredWithAPage()
    {
        await using var site = await SiteProcess.StartAsync();
        using var content = new EndlessForm();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/en/bausteine") { Content = content };
        request.Headers.TransferEncodingChunked = true;

        using var response = await site.Client.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await response.DocumentAsync()).QuerySelector("[data-testid=error-413]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("/de")]
    [InlineData("/health/ready")]
    public async Task Server_WhenItAnswers_DoesNotIntroduceItself(string path)
    {
        await using var site = await SiteProcess.StartAsync();

        using var response = await site.Client.GetAsync(path);

        response.Headers.Contains("Server").ShouldBeFalse();
    }

    private sealed class EndlessForm : HttpContent
    {
        public EndlessForm() => Headers.ContentType = new("application/x-www-form-urlencoded");

        protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
        {
            await stream.WriteAsync("amount="u8.ToArray());
            await stream.WriteAsync(new byte[100_000].Select(_ => (byte)'1').ToArray());
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
