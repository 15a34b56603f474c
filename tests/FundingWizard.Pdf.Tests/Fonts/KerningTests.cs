using FundingWizard.Pdf.Fonts;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Fonts;

/// <summary>Expected values were taken once from HarfBuzz for Fira Sans 4.203; all pairs agreed.</summary>
public sealed class KerningTests
{
    [Theory]
    [InlineData(0, 'T', 'o', -55)]
    [InlineData(0, 'V', '.', -50)]
    [InlineData(0, '„', 'T', -60)]
    [InlineData(0, '1', '1', -14)]
    [InlineData(1, 'A', 'V', -17)]
    [InlineData(1, 'Y', 'ä', -84)]
    [InlineData(2, 'T', 'a', -55)]
    [InlineData(2, 'r', '.', -80)]
    [InlineData(0, 'n', 'n', 0)]
    [InlineData(0, 'T', '漢', 0)]
    public void Between_WhenPairIsGiven_ValueIsThatOfTheReferenceShaper(int face, char left, char right, int expected) =>
        Typefaces.Set.Faces[face].Kerning.Between(left, right).ShouldBe((short)expected);

    [Fact]
    public void Between_WhenAllPairsAreCounted_NumberIsThatOfTheReferenceShaper()
    {
        const string characters =
            "!\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~" +
            "¡¢£§©«®°±·»¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÑÒÓÔÕÖ×ØÙÚÛÜÝßàáâãäåæçèéêëìíîïñòóôõö÷øùúûüýÿŒœŠšŸŽž–—‘’‚“”„•…‹›€ẞ";
        var kerning = Typefaces.Set.Faces[0].Kerning;

        var pairs = characters.SelectMany(left => characters.Select(right => kerning.Between(left, right)));

        pairs.Count(static value => value != 0).ShouldBe(8718);
    }

    [Fact]
    public void Kerning_WhenFontHasNone_IsZeroEverywhere()
    {
        var kerning = new Kerning([], Typefaces.Set.Faces[0]);

        kerning.Between('T', 'o').ShouldBe((short)0);
    }
}
