using FundingWizard.Storage.Checks;

namespace FundingWizard.Storage.Tests.Checks;

public sealed class CheckTicketTests
{
    public static TheoryData<string?> NoTickets => new()
    {
        null,
        "",
        "x",
        new string('A', 63),
        new string('A', 65),
        new string('!', 64),
        new string('A', 62) + "==",
        new string(' ', 64),
        new string('ä', 64),
    };

    [Theory]
    [MemberData(nameof(NoTickets))]
    public void TryParse_WhenTextIsNoTicket_SaysSo(string? text) => CheckTicket.TryParse(text, out _).ShouldBeFalse();

    [Fact]
    public void CookieValue_WhenReadBack_IsTheSameTicket()
    {
        var ticket = CheckTicket.New();

        CheckTicket.TryParse(ticket.ToCookieValue(), out var read).ShouldBeTrue();

        read!.Id.ShouldBe(ticket.Id);
        read.Key.SequenceEqual(ticket.Key).ShouldBeTrue();
    }

    [Fact]
    public void Text_WhenATicketIsPrinted_HoldsNoKey()
    {
        var ticket = CheckTicket.New();

        ticket.ToString().ShouldBe(ticket.Id.ToString());
    }

    [Fact]
    public void New_WhenCalledTwice_GivesTwoIdsAndTwoKeys()
    {
        var (one, two) = (CheckTicket.New(), CheckTicket.New());

        one.Id.ShouldNotBe(two.Id);
        one.Key.SequenceEqual(two.Key).ShouldBeFalse();
    }
}
