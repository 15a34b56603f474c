using FundingWizard.Pdf.Fonts;

namespace FundingWizard.Pdf.Tests.Fonts;

public sealed class GlyphOutlinesTests
{
    private static readonly byte[] ShortLocations = new byte[54];

    [Fact]
    public void Copy_WhenGlyphIsComposite_PartsAreRenamedAndInstructionsLeftOut()
    {
        byte[] box = [0, 1, 0, 2, 0, 3, 0, 4];
        byte[] glyph = [0xFF, 0xFF, .. box, 0x00, 0x22, 0, 7, 5, 6, 0x01, 0x0A, 0, 8, 5, 6, 0x40, 0, 0, 2, 0xAA, 0xBB];

        var copy = Copy(glyph);

        copy.ShouldBe([0xFF, 0xFF, .. box, 0x00, 0x22, 0, 107, 5, 6, 0x00, 0x0A, 0, 108, 5, 6, 0x40, 0]);
    }

    [Fact]
    public void Copy_WhenGlyphIsSimple_InstructionsAreLeftOut()
    {
        byte[] head = [0, 1, 0, 1, 0, 2, 0, 3, 0, 4, 0, 2];
        byte[] points = [0x37, 0x37, 0x37, 9, 9];

        Copy([.. head, 0, 3, 0xAA, 0xBB, 0xCC, .. points]).ShouldBe([.. head, 0, 0, .. points]);
    }

    [Fact]
    public void Copy_WhenGlyphHasNoInk_NothingIsWritten() => Copy([]).ShouldBeEmpty();

    private static byte[] Copy(byte[] glyph)
    {
        byte[] padded = [.. glyph, .. new byte[glyph.Length & 1]];
        var outlines = new GlyphOutlines(ShortLocations, new byte[] { 0, 0, 0, (byte)(padded.Length / 2) }, padded);
        var target = new byte[outlines.LengthOf(0)];
        return target[..outlines.Copy(0, target, static part => (ushort)(part + 100))];
    }
}
