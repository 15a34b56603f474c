using System.Globalization;

namespace FundingWizard.Pdf.Layout;

/// <summary>Composes lists: labels at the left, texts in a column beside them.</summary>
internal static class ListComposer
{
    private static readonly string[] Bullets = ["•", "–", "·"];

    public static void Compose(Composer composer, List list, in Place place)
    {
        var role = place.CellRole ?? Typography.Body;
        var inner = place with { Parent = composer.Tree.Append(place.Parent, "L", Numbering(list, place)), ListDepth = place.ListDepth + 1 };
        var widest = composer.WidthOf(LabelOf(list, list.Items.Count - 1, place), role);
        if (place.ListDepth > 0)
            place.Flow.SetSpaceAfter(Typography.ListItemGap);
        var indent = Math.Max(Typography.ListIndent, widest + Typography.NumberGap);
        for (var index = 0; index < list.Items.Count; index++)
        {
            AddItem(composer, list.Items[index], LabelOf(list, index, place), indent, inner);
            place.Flow.SetSpaceAfter(Typography.ListItemGap);
        }
        place.Flow.SetSpaceAfter(role.After);
    }

    private static void AddItem(Composer composer, ListItem item, string label, double indent, in Place place)
    {
        var element = composer.Tree.Append(place.Parent, "LI");
        var labelElement = composer.Tree.Append(element, "Lbl");
        var body = composer.Tree.Append(element, "LBody");
        var start = place.Flow.Count;
        composer.ComposeSole(item.Blocks, body, place.Indented(indent));
        var role = Composer.RoleOf((Paragraph)item.Blocks[0], place);
        place.Flow.Label(start, composer.Label(label, role, labelElement, place.Left));
    }

    private static string LabelOf(List list, int index, in Place place) => list.Ordered
        ? string.Create(CultureInfo.InvariantCulture, $"{list.Start + index}.")
        : Bullets[Math.Min(place.ListDepth, Bullets.Length - 1)];

    /// <summary>PDF 1.7 knows no dash as bullet; None means that the labels speak for themselves.</summary>
    private static string Numbering(List list, in Place place) => list.Ordered
        ? "/O/List/ListNumbering/Decimal"
        : place.ListDepth == 0 ? "/O/List/ListNumbering/Disc" : "/O/List/ListNumbering/None";
}
