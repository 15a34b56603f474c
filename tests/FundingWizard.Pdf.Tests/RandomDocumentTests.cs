using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests;

/// <summary>Whatever well-formed blocks are written, the file can be read, all content is owned, and nothing leaves its place.</summary>
public sealed class RandomDocumentTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Write_WhenBlocksAreRandom_ContentIsCompleteAndOwned(int seed)
    {
        var document = new RandomDocument(seed).Create();

        var read = document.Read();

        var expected = string.Concat(document.Blocks.Select(Words.Of));
        Words.Squeeze(read.Text).ShouldBe(Words.Squeeze(expected));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Write_WhenBlocksAreRandom_NothingLeavesThePage(int seed)
    {
        var read = new RandomDocument(seed).Create().Read();

        var ink = read.Glyphs.Where(static glyph => glyph.Text.Trim().Length > 0);
        ink.ShouldAllBe(static glyph => glyph.X > 70 && glyph.X + glyph.Width < 534 && glyph.Y > 25 && glyph.Y < 810);
    }
}
