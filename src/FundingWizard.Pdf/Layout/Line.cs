using System.Runtime.InteropServices;

namespace FundingWizard.Pdf.Layout;

/// <summary>A line of a paragraph.</summary>
/// <param name="Range">Its characters, with the spaces at the end.</param>
/// <param name="Width">Its ink in thousandths of the type size, without the spaces at the end, with an added hyphen.</param>
/// <param name="Ending">How it ends.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Line(TextRange Range, int Width, LineEnding Ending);

/// <summary>How a line ends.</summary>
internal enum LineEnding
{
    /// <summary>With a space, or at a character that readers know as a place to break, or with the paragraph.</summary>
    Plain,

    /// <summary>With a hyphen that the text does not have.</summary>
    Hyphen,

    /// <summary>Within a word or address; the next line continues without space.</summary>
    Joined,
}
