using FundingWizard.Pdf.Fonts;

namespace FundingWizard.Pdf;

/// <summary>
/// The typefaces of a document: TrueType outlines with a Unicode character map. Reading them takes some milliseconds,
/// so create one set and share it; it is immutable and safe for any number of threads.
/// </summary>
public sealed class FontSet
{
    /// <summary>Reads the three typefaces.</summary>
    /// <param name="regular">The TrueType file of the running text.</param>
    /// <param name="strong">The TrueType file of strong text, a semi-bold.</param>
    /// <param name="emphasis">The TrueType file of emphasised text, an italic.</param>
    /// <remarks>The memory is kept, not copied, and must not change afterwards.</remarks>
    /// <exception cref="ArgumentException">A file is no TrueType font, is damaged, or forbids embedding.</exception>
    public FontSet(ReadOnlyMemory<byte> regular, ReadOnlyMemory<byte> strong, ReadOnlyMemory<byte> emphasis) =>
        Faces = [Read(regular, nameof(regular)), Read(strong, nameof(strong)), Read(emphasis, nameof(emphasis))];

    /// <summary>The typefaces in the order of <see cref="TextStyle"/>.</summary>
    internal IReadOnlyList<TrueTypeFont> Faces { get; }

    private static TrueTypeFont Read(ReadOnlyMemory<byte> file, string parameter)
    {
        try
        {
            return new TrueTypeFont(file);
        }
        catch (FontException cause)
        {
            throw new ArgumentException($"The typeface '{parameter}' cannot be used: {cause.Message}.", parameter, cause);
        }
        catch (Exception cause) when (cause is ArgumentOutOfRangeException or IndexOutOfRangeException)
        {
            throw new ArgumentException($"The typeface '{parameter}' cannot be used: it is damaged.", parameter, cause);
        }
    }
}
