using FundingWizard.Pdf.Layout;

namespace FundingWizard.Pdf.Tests.Layout;

public sealed class HyphenationTests
{
    [Theory]
    [InlineData("de-DE", "Inves-ti-tions-zuschuss")]
    [InlineData("de-DE", "Finan-zie-rungs-antrag")]
    [InlineData("de", "Gesell-schafts-anteile")]
    [InlineData("de-AT", "Grund-stücks-ver-kehrs-ge-neh-mi-gung")]
    [InlineData("de-DE", "Ver-träg-lich-keit")]
    [InlineData("de-DE", "Lan-des-pro-gramm")]
    [InlineData("de-DE", "Mel-de-pflicht")]
    [InlineData("de-DE", "Kas-ten")]
    [InlineData("de-DE", "Zucker-fa-brik")]
    [InlineData("de-DE", "NORD-RHEIN")]
    [InlineData("de-DE", "Straße")]
    [InlineData("en-GB", "invest-ment")]
    [InlineData("EN", "admi-nis-tra-tion")]
    [InlineData("en-GB", "appli-ca-tion")]
    public void LastPlace_WhenEveryLimitIsTried_WordIsDividedHere(string language, string expected)
    {
        var rule = Hyphenation.For(language).ShouldNotBeNull();

        Divide(rule, expected.Replace("-", "", StringComparison.Ordinal)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Tilgungszuschuss", 12, 8)]
    [InlineData("Tilgungszuschuss", 7, 3)]
    [InlineData("Tilgungszuschuss", 2, 0)]
    public void LastPlace_WhenJointIsNear_JointIsPreferred(string word, int limit, int expected) =>
        Hyphenation.For("de")!.LastPlace(word, limit).ShouldBe(expected);

    [Fact]
    public void LastPlace_WhenWordHasOtherCharacters_ThreeLettersStandOnEachSide()
    {
        var rule = Hyphenation.For("de")!;

        Divide(rule, "(Förderung),").ShouldBe("(För-de-rung),");
        Divide(rule, "A1b2c3d4e5f6").ShouldBe("A1b2c3d4e5f6");
    }

    [Theory]
    [InlineData("fr")]
    [InlineData("nl-BE")]
    public void For_WhenLanguageHasNoRule_IsNull(string language) => Hyphenation.For(language).ShouldBeNull();

    private static string Divide(Hyphenation rule, string word)
    {
        var places = Enumerable.Range(1, word.Length).Select(limit => rule.LastPlace(word, limit)).Where(static place => place > 0).Distinct();
        return places.OrderDescending().Aggregate(word, static (text, place) => text.Insert(place, "-"));
    }
}
