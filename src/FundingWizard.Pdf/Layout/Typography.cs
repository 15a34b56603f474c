using System.Runtime.InteropServices;

namespace FundingWizard.Pdf.Layout;

/// <summary>
/// How a document looks, all in one place; lengths in points (1/72 inch). The look is a letter from a careful institution:
/// one typeface, dark grey on white, one quiet accent. Every text colour has a contrast of at least 4.5 : 1 on every ground it meets.
/// </summary>
internal static class Typography
{
    // A4 is 210 by 297 millimetres.
    public const double PageWidth = 595.28;
    public const double PageHeight = 841.89;
    public const double MarginLeft = 70.87;
    public const double MarginRight = 62.36;
    public const double MarginTop = 85.04;
    public const double MarginBottom = 79.37;

    public const double TextWidth = PageWidth - MarginLeft - MarginRight;
    public const double BodyBottom = PageHeight - MarginBottom;
    public const double BodyHeight = BodyBottom - MarginTop;

    // Header and footer of the page.
    public const double HeaderTop = 40;
    public const double HeaderRule = 56;
    public const double FooterRule = 794;
    public const double FooterTop = 799;
    public const double FurnitureGap = 18;

    // Lists.
    public const double ListIndent = 17;
    public const double ListItemGap = 3;
    public const double NumberGap = 5;

    // Tables and rules.
    public const double TableGap = 10;
    public const double CellGap = 10;
    public const double CellPadding = 4;
    public const double ColumnHeaderRule = 1;
    public const double HairlineWidth = 0.5;
    public const double RuleHeight = 6;
    public const double RuleGap = 8;

    // A taller table header is shown once: repeated, it would leave too little room for rows.
    public const double TallestRepeatedHeader = BodyHeight / 3;

    // Callouts.
    public const double CalloutGap = 10;
    public const double CalloutBar = 3;
    public const double CalloutPadding = 9;
    public const double CalloutInset = 14;

    // A gap wider than this share of the line makes dividing a word worthwhile.
    public const double LargeGap = 0.25;

    // A row or block too tall for a page begins on the current one only when this share of it is free.
    public const double WorthBeginning = 0.25;

    public static readonly Colour Ink = new(0x20, 0x26, 0x2B);
    public static readonly Colour Muted = new(0x55, 0x5F, 0x68);
    public static readonly Colour Accent = new(0x1B, 0x4F, 0x72);
    public static readonly Colour Hairline = new(0xC5, 0xCB, 0xD0);

    public static readonly TextRole Lead = new(12.5, 18, 0, 8, Ink);
    public static readonly TextRole Body = new(10.5, 15, 0, 7, Ink);
    public static readonly TextRole Small = new(8.5, 12, 0, 5, Muted);
    public static readonly TextRole Cell = new(9.5, 13, 0, 3, Ink);
    public static readonly TextRole SmallCell = new(8.5, 11.5, 0, 3, Muted);
    public static readonly TextRole HeaderCell = new(9, 12, 0, 2, Accent, TextStyle.Strong);
    public static readonly TextRole RowHeader = new(9.5, 13, 0, 3, Ink, TextStyle.Strong);
    public static readonly TextRole Caption = new(9.5, 13, 4, 4, Ink, TextStyle.Strong);
    public static readonly TextRole CalloutLabel = new(10.5, 15, 0, 2, Ink, TextStyle.Strong);
    public static readonly TextRole Furniture = new(8, 10, 0, 0, Muted);

    private static readonly TextRole[] Headings =
    [
        new(21, 26, 0, 8, Accent, TextStyle.Strong),
        new(15, 20, 16, 6, Accent, TextStyle.Strong),
        new(12, 16, 12, 4, Ink, TextStyle.Strong),
        new(10.5, 15, 9, 3, Ink, TextStyle.Strong),
        new(10.5, 15, 7, 2, Muted, TextStyle.Strong),
        new(9.5, 14, 7, 2, Muted, TextStyle.Strong),
    ];

    public static TextRole Heading(int level) => Headings[level - 1];

    public static TextRole Paragraph(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Lead => Lead,
        ParagraphStyle.Small => Small,
        _ => Body,
    };

    /// <summary>The colour of the bar and label of a callout, and the ground of its text.</summary>
    public static (Colour Bar, Colour Ground) Callout(CalloutKind kind) => kind switch
    {
        CalloutKind.Success => (new(0x1E, 0x6B, 0x3C), new(0xF0, 0xF7, 0xF2)),
        CalloutKind.Warning => (new(0x8A, 0x57, 0x00), new(0xFC, 0xF6, 0xEA)),
        CalloutKind.Danger => (new(0x9E, 0x23, 0x23), new(0xFB, 0xF1, 0xF0)),
        CalloutKind.Info => (Accent, new(0xEF, 0xF5, 0xF9)),
        _ => (new(0x5A, 0x64, 0x6C), new(0xF4, 0xF5, 0xF6)),
    };
}

/// <summary>A style of text. All lengths in points; the spaces of neighbours overlap, the larger one counts.</summary>
/// <param name="Size">The size of type.</param>
/// <param name="Leading">From baseline to baseline; at least 1.2 times the size, so that lines never touch.</param>
/// <param name="Before">Space above.</param>
/// <param name="After">Space below.</param>
/// <param name="Colour">The colour of type.</param>
/// <param name="Base">The style of regular text in this role.</param>
internal sealed record TextRole(double Size, double Leading, double Before, double After, Colour Colour, TextStyle Base = TextStyle.Regular);

/// <summary>A colour in sRGB.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Colour(byte Red, byte Green, byte Blue);
