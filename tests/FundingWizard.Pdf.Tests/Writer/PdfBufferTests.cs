using System.Text;

using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Tests.Writer;

public sealed class PdfBufferTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(12, "12")]
    [InlineData(0.5, ".5")]
    [InlineData(-0.25, "-.25")]
    [InlineData(3.1, "3.1")]
    [InlineData(3.05, "3.05")]
    [InlineData(-1234.567, "-1234.57")]
    [InlineData(0.004, "0")]
    [InlineData(-0.004, "0")]
    public void Number_WhenWritten_HasAtMostTwoDecimals(double value, string expected) =>
        Text(buffer => buffer.Number(value)).ShouldBe(expected);

    [Theory]
    [InlineData("abc", "(abc)")]
    [InlineData("a(b)\\c", "(a\\(b\\)\\\\c)")]
    [InlineData("ä", "<FEFF00E4>")]
    [InlineData("😀", "<FEFFD83DDE00>")]
    [InlineData("a\nb", "<FEFF0061000A0062>")]
    [InlineData("", "()")]
    public void TextString_WhenWritten_IsLiteralOrUtf16(string value, string expected) =>
        Text(buffer => buffer.TextString(value)).ShouldBe(expected);

    [Theory]
    [InlineData("FiraSans-Regular", "/FiraSans-Regular")]
    [InlineData("application/json", "/application#2Fjson")]
    [InlineData("a b#", "/a#20b#23")]
    public void Name_WhenWritten_OtherCharactersAreEscaped(string value, string expected) =>
        Text(buffer => buffer.Name(value)).ShouldBe(expected);

    [Fact]
    public void Escaped_WhenByteHasMeaningInStrings_ItIsProtected() =>
        Text(buffer => buffer.Escaped((byte)'(').Escaped((byte)'\r').Escaped((byte)'\\').Escaped(65)).ShouldBe("\\(\\r\\\\A");

    [Fact]
    public void Append_WhenBufferIsFull_ItGrowsAndKeepsItsContent()
    {
        using var buffer = new PdfBuffer(capacity: 1);

        for (var index = 0; index < 10_000; index++)
            buffer.Integer(index % 10);

        buffer.Length.ShouldBe(10_000);
        Encoding.ASCII.GetString(buffer.Written[9_990..]).ShouldBe("0123456789");
    }

    private static string Text(Action<PdfBuffer> write)
    {
        using var buffer = new PdfBuffer();
        write(buffer);
        return Encoding.ASCII.GetString(buffer.Written);
    }
}
