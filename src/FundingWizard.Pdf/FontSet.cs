namespace FundingWizard.Pdf;

/// <summary>
/// The typefaces of a document: TrueType outlines with a Unicode character map. Reading them takes a few milliseconds,
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
    public FontSet(ReadOnlyMemory<byte> regular, ReadOnlyMemory<byte> strong, ReadOnlyMemory<byte> emphasis)
    {
        Regular = regular;
        Strong = strong;
        Emphasis = emphasis;
    }

    internal ReadOnlyMemory<byte> Regular { get; }

    internal ReadOnlyMemory<byte> Strong { get; }

    internal ReadOnlyMemory<byte> Emphasis { get; }
}
