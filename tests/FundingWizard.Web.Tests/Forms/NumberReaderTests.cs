using FundingWizard.Web.Forms;

namespace FundingWizard.Web.Tests.Forms;

public sealed class NumberReaderTests
{
    public static TheoryData<char, string, double> Readable => new()
    {
        { ',', "1250000", 1_250_000 },
        { ',', "1.250.000", 1_250_000 },
        { ',', "1 250 000", 1_250_000 },
        { ',', "1'250'000", 1_250_000 },
        { ',', "1,250,000", 1_250_000 },
        { ',', "1.250", 1_250 },
        { '.', "1.250", 1.25 },
        { ',', "1,250", 1.25 },
        { '.', "1,250", 1_250 },
        { ',', "1.250,50", 1_250.50 },
        { '.', "1,250.50", 1_250.50 },
        { ',', "12.5", 12.5 },
        { '.', "12,5", 12.5 },
        { ',', "0.250", 0.25 },
        { ',', ",5", 0.5 },
        { ',', "100,-", 100 },
        { ',', "100,– €", 100 },
        { ',', "€ 400.000", 400_000 },
        { ',', "EUR400.000", 400_000 },
        { ',', "400.000 Euro", 400_000 },
        { ',', "1,5 Mio.", 1_500_000 },
        { ',', "1,5 Mio. Euro", 1_500_000 },
        { ',', "400 TEUR", 400_000 },
        { ',', "400 Tsd. €", 400_000 },
        { ',', "2 Mrd", 2_000_000_000 },
        { '.', "1.5m", 1_500_000 },
        { '.', "EUR 2 million", 2_000_000 },
        { ',', "25 %", 25 },
        { ',', "25 Prozent", 25 },
        { ',', "-3", -3 },
        { ',', "−3", -3 },
        { ',', "8 Jahre", 8 },
        { ',', " 7 ", 7 },
    };

    public static TheoryData<string> Unreadable => ["", " ", "viel", "1,2,3", "1.25.000", "12 Hühner", "1e5", "0x10", "--5", "5-5", "1.250.00", "NaN", "½", "१२", new string('9', 19), new string('1', 61)];

    [Theory]
    [MemberData(nameof(Readable))]
    public void Read_WhenPeopleWriteANumber_UnderstandsIt(char point, string text, double number) =>
        new NumberReader(point).Read(text, "Jahr", "Jahre").ShouldBe((decimal)number);

    [Theory]
    [MemberData(nameof(Unreadable))]
    public void Read_WhenItIsNoNumber_GivesNothing(string text) => new NumberReader(',').Read(text).ShouldBeNull();

    [Fact]
    public void Read_WhenTextsAreRandom_NeverThrows()
    {
        var random = new Random(7);
        const string Characters = "0123456789.,' -–€%MioTsdeurk\t\0ß½";
        for (var round = 0; round < 5_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => Characters[random.Next(Characters.Length)]));
            Should.NotThrow(() => new NumberReader(',').Read(text, "Euro"), text);
        }
    }
}
