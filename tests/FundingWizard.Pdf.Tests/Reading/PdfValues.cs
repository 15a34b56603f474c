using System.Text;

namespace FundingWizard.Pdf.Tests.Reading;

/// <summary>The values of a PDF file beside numbers (double), true and false, null and arrays (List).</summary>
internal sealed record PdfName(string Value);

internal sealed record PdfKeyword(string Value);

internal sealed record PdfReference(int Number);

internal sealed class PdfString(byte[] bytes)
{
    public byte[] Bytes => bytes;

    public string Text => bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])
        ? Encoding.BigEndianUnicode.GetString(bytes.AsSpan(2))
        : Encoding.ASCII.GetString(bytes);
}

internal sealed class PdfDictionary : Dictionary<string, object?>
{
    public PdfDictionary()
        : base(StringComparer.Ordinal)
    {
    }
}

internal sealed record PdfStream(PdfDictionary Dictionary, byte[] Content);
