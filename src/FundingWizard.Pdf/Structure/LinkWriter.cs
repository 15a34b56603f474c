using FundingWizard.Pdf.Layout;
using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf.Structure;

/// <summary>Writes the annotations of a page: one for each link, whatever the number of its lines.</summary>
internal static class LinkWriter
{
    /// <param name="file">Receives the annotations.</param>
    /// <param name="tree">Receives their places in the structure.</param>
    /// <param name="page">The finished page.</param>
    /// <param name="firstKey">The first key of annotations in the structure tree, which is the number of pages.</param>
    /// <returns>The object numbers.</returns>
    public static List<int> Write(PdfFile file, StructureTree tree, PageContent page, int firstKey)
    {
        var numbers = new List<int>();
        var areas = page.Links;
        for (int start = 0, end; start < areas.Count; start = end)
        {
            end = start + 1;
            while (end < areas.Count && areas[end].Link == areas[start].Link)
                end++;
            var link = areas[start].Link;
            var number = file.Reserve();
            var key = firstKey + tree.Annotate(link.Element, page.Number, number);
            // Flag 4: printed with the page.
            var target = file.Begin(number).Append("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/P"u8).Reference(page.Number)
                .Append("/Contents"u8).TextString(link.Description).Append("/A<</S/URI/URI"u8).TextString(Address(link.Target))
                .Append(">>/StructParent "u8).Integer(key);
            AppendPlace(target, areas, start, end);
            numbers.Add(number);
        }
        return numbers;
    }

    /// <summary>The rectangle around all lines, and for more than one line a quadrilateral each.</summary>
    private static void AppendPlace(PdfBuffer target, IReadOnlyList<LinkArea> areas, int start, int end)
    {
        var (left, top, right, bottom) = Edges(areas[start].Area);
        for (var index = start + 1; index < end; index++)
        {
            var (nextLeft, nextTop, nextRight, nextBottom) = Edges(areas[index].Area);
            (left, top) = (Math.Min(left, nextLeft), Math.Max(top, nextTop));
            (right, bottom) = (Math.Max(right, nextRight), Math.Min(bottom, nextBottom));
        }
        AppendNumbers(target.Append("/Rect["u8), [left, bottom, right, top]);
        if (end - start > 1)
        {
            target.Append("]/QuadPoints["u8);
            for (var index = start; index < end; index++)
            {
                var (x, y, farX, farY) = Edges(areas[index].Area);
                AppendNumbers(target, [x, y, farX, y, x, farY, farX, farY]);
            }
        }
        target.Append("]>>"u8);
    }

    private static (double Left, double Top, double Right, double Bottom) Edges(in Area area) =>
        (area.Left, Typography.PageHeight - area.Top, area.Left + area.Width, Typography.PageHeight - area.Top - area.Height);

    private static void AppendNumbers(PdfBuffer target, ReadOnlySpan<double> values)
    {
        foreach (var value in values)
            target.Number(value).Append((byte)' ');
    }

    /// <summary>In a file an address is ASCII; host names in other letters take their registered form.</summary>
    private static string Address(Uri target) => System.Text.Ascii.IsValid(target.AbsoluteUri)
        ? target.AbsoluteUri
        : new UriBuilder(target) { Host = target.IdnHost }.Uri.AbsoluteUri;
}
