using FundingWizard.Pdf.Fonts;
using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Fonts;

public sealed class CharacterMapTests
{
    [Fact]
    public void GlyphOf_WhenSegmentsAreDeltasAndArrays_BothAreFollowed()
    {
        // Segments: 0x41-0x43 by delta -0x40 (glyphs 1 to 3), 0x61-0x62 by array (glyphs 9 and 0), 0xFFFF.
        byte[] table =
        [
            0, 0, 0, 1, 0, 3, 0, 1, 0, 0, 0, 12,
            0, 4, 0, 44, 0, 0, 0, 6, 0, 4, 0, 1, 0, 2,
            0, 0x43, 0, 0x62, 0xFF, 0xFF, 0, 0, 0, 0x41, 0, 0x61, 0xFF, 0xFF,
            0xFF, 0xC0, 0, 0, 0, 1, 0, 0, 0, 4, 0, 0, 0, 9, 0, 0,
        ];

        var map = new CharacterMap(table);

        (map['A'], map['C'], map['D']).ShouldBe(((ushort)1, (ushort)3, (ushort)0));
        (map['a'], map['b']).ShouldBe(((ushort)9, (ushort)0));
    }

    [Theory]
    [InlineData('ä', true)]
    [InlineData('€', true)]
    [InlineData('漢', false)]
    [InlineData('\uFFFF', false)]
    public void GlyphOf_WhenFontIsFiraSans_KnowsWesternText(char character, bool isKnown) =>
        (Typefaces.Set.Faces[0].GlyphOf(character) != 0).ShouldBe(isKnown);
}
