using System.Buffers.Binary;

using FundingWizard.Pdf.Tests.Samples;

namespace FundingWizard.Pdf.Tests.Fonts;

public sealed class FontSetTests
{
    [Fact]
    public void FontSet_WhenFileIsNoFont_ErrorNamesTheTypeface()
    {
        var error = Should.Throw<ArgumentException>(() => new FontSet(Typefaces.Regular, "PK\u0003\u0004 no font at all"u8.ToArray(), Typefaces.Emphasis));

        error.ParamName.ShouldBe("strong");
        error.Message.ShouldStartWith("The typeface 'strong' cannot be used: it is no TrueType file");
    }

    [Fact]
    public void FontSet_WhenTableIsMissing_ErrorNamesTheTable()
    {
        var font = Typefaces.Regular.ToArray();
        "xxxx"u8.CopyTo(font.AsSpan(Entry(font, "cmap"u8)));

        Should.Throw<ArgumentException>(() => Set(font)).Message.ShouldContain("table 'cmap' is missing");
    }

    [Theory]
    [InlineData(0x0002)]
    [InlineData(0x0100)]
    [InlineData(0x0200)]
    public void FontSet_WhenLicenceForbidsSubsets_ErrorSaysSo(int rights)
    {
        var font = Typefaces.Regular.ToArray();
        BinaryPrimitives.WriteUInt16BigEndian(font.AsSpan(Table(font, "OS/2"u8) + 8), (ushort)rights);

        Should.Throw<ArgumentException>(() => Set(font)).Message.ShouldContain("forbid embedding");
    }

    [Fact]
    public void FontSet_WhenFileIsCutAnywhere_ErrorIsClear()
    {
        for (var length = 0; length < Typefaces.Regular.Length; length += 9973)
        {
            var error = Should.Throw<ArgumentException>(() => Set(Typefaces.Regular[..length]));
            error.Message.ShouldStartWith("The typeface 'regular' cannot be used: ");
        }
    }

    [Fact]
    public void FontSet_WhenBytesOfTheDirectoryAreDamaged_NothingElseIsThrown()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var font = Typefaces.Regular.ToArray();
            font[random.Next(12 + (16 * 18))] ^= (byte)(1 << random.Next(8));
            var error = Record.Exception(() => Set(font));
            (error is null or ArgumentException).ShouldBeTrue($"round {round}: {error}");
        }
    }

    private static FontSet Set(byte[] regular) => new(regular, Typefaces.Strong, Typefaces.Emphasis);

    private static int Entry(byte[] font, ReadOnlySpan<byte> tag) => font.AsSpan(0, 512).IndexOf(tag);

    private static int Table(byte[] font, ReadOnlySpan<byte> tag) => BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(Entry(font, tag) + 8));
}
