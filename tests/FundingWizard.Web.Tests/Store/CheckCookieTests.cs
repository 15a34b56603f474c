using FundingWizard.Storage.Checks;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Settings;
using Microsoft.AspNetCore.Http;

namespace FundingWizard.Web.Tests.Store;

public sealed class CheckCookieTests
{
    [Fact]
    public void Write_WhenSessionOnly_SetsAProtectedCookieWithoutEnd()
    {
        var context = new DefaultHttpContext { Request = { Scheme = "https" } };
        var ticket = CheckTicket.New();

        new CheckCookie(new CheckSettings(), TimeProvider.System).Write(context, ticket);

        context.Response.Headers.SetCookie.ToString().ShouldBe($"check={ticket.ToCookieValue()}; path=/; secure; samesite=lax; httponly");
    }

    [Fact]
    public void Write_WhenLifetimeIsSet_EndsWithIt()
    {
        var context = new DefaultHttpContext();

        new CheckCookie(new CheckSettings { CookieDays = 7 }, new FixedClock()).Write(context, CheckTicket.New());

        context.Response.Headers.SetCookie.ToString().ShouldContain("expires=Sun, 08 Mar 2026 08:00:00 GMT");
        context.Response.Headers.SetCookie.ToString().ShouldNotContain("secure");
    }

    [Fact]
    public void Read_WhenCookieWasWritten_GivesTheTicketBack()
    {
        var ticket = CheckTicket.New();
        var context = new DefaultHttpContext { Request = { Headers = { Cookie = $"check={ticket.ToCookieValue()}" } } };

        new CheckCookie(new CheckSettings(), TimeProvider.System).Read(context)!.Id.ShouldBe(ticket.Id);
    }

    [Theory]
    [InlineData("")]
    [InlineData("check=")]
    [InlineData("check=garbage")]
    [InlineData("other=1")]
    public void Read_WhenThereIsNoTicket_IsNull(string cookies)
    {
        var context = new DefaultHttpContext { Request = { Headers = { Cookie = cookies } } };

        new CheckCookie(new CheckSettings(), TimeProvider.System).Read(context).ShouldBeNull();
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    }
}
