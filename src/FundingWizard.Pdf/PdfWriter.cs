using FundingWizard.Pdf.Checking;

namespace FundingWizard.Pdf;

/// <summary>Turns a <see cref="Document"/> into a file that is PDF/UA-1 and PDF/A-3a at once.</summary>
public static class PdfWriter
{
    /// <summary>Writes the document.</summary>
    /// <param name="document">What to write.</param>
    /// <param name="output">Receives the whole file, or nothing when an error is thrown; stays open.</param>
    /// <exception cref="ArgumentException">
    /// The document is not well-formed; the message names the place, such as <c>Blocks[3].Rows[2].Cells[1]</c>.
    /// </exception>
    public static void Write(Document document, Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        Write(document, new PdfOptions(), output);
    }

    /// <summary>Writes the document into memory.</summary>
    /// <param name="document">What to write.</param>
    /// <returns>The bytes of the file.</returns>
    /// <exception cref="ArgumentException">
    /// The document is not well-formed; the message names the place, such as <c>Blocks[3].Rows[2].Cells[1]</c>.
    /// </exception>
    public static byte[] Write(Document document)
    {
        using var output = new MemoryStream();
        Write(document, output);
        return output.ToArray();
    }

    internal static void Write(Document document, PdfOptions options, Stream output)
    {
        ArgumentNullException.ThrowIfNull(document);
        DocumentCheck.Verify(document);
        using var writer = new DocumentWriter(document, options);
        output.Write(writer.Write());
    }
}
