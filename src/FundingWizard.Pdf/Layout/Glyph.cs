using System.Runtime.InteropServices;

namespace FundingWizard.Pdf.Layout;

/// <summary>A character as it will be shown. Lengths are thousandths of the type size.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Glyph
{
    /// <summary>The code in the subset of its typeface.</summary>
    public ushort Code;

    /// <summary>How far the next character is.</summary>
    public ushort Advance;

    /// <summary>What the pair with the next character adds to that.</summary>
    public short Kerning;

    /// <summary>The index of the typeface.</summary>
    public byte Face;

    public GlyphTraits Traits;

    /// <summary>The place in <see cref="TextBuffer.Links"/>, counted from 1; 0 outside of links.</summary>
    public ushort Link;

    public readonly bool Has(GlyphTraits traits) => (Traits & traits) != GlyphTraits.None;
}

/// <summary>What line breaking and drawing have to know about a character.</summary>
[Flags]
internal enum GlyphTraits : byte
{
    None = 0,

    /// <summary>A line may end after it.</summary>
    Break = 1,

    /// <summary>A line may end after it if a hyphen is added.</summary>
    SoftBreak = 2,

    /// <summary>A line must end after it.</summary>
    NewLine = 4,

    /// <summary>No line may end after it.</summary>
    NoBreak = 8,

    /// <summary>A space that vanishes at the end of a line.</summary>
    Space = 16,

    /// <summary>Part of a web or mail address: a hyphen would change it.</summary>
    Address = 32,

    /// <summary>Stands for a character that the typeface lacks, see <see cref="TextBuffer.Original"/>.</summary>
    Substitute = 64,
}
