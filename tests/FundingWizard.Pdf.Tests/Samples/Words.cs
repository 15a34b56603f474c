using System.Text;

namespace FundingWizard.Pdf.Tests.Samples;

/// <summary>The text of blocks as it has to come out of a file, bullets and numbers included.</summary>
internal static class Words
{
    private static readonly string[] Bullets = ["•", "–", "·"];

    public static string Of(Block block) => Of(block, depth: 0);

    /// <summary>Without spaces and invisible characters, letters composed.</summary>
    public static string Squeeze(string text)
    {
        var result = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormC))
        {
            if (!char.IsWhiteSpace(character) && char.GetUnicodeCategory(character) != System.Globalization.UnicodeCategory.Format)
                result.Append(character);
        }
        return result.ToString();
    }

    private static string Of(Block block, int depth) => block switch
    {
        Heading heading => Of(heading.Inlines),
        Paragraph paragraph => Of(paragraph.Inlines),
        List list => string.Concat(list.Items.Select((item, index) => Label(list, index, depth) + Of(item.Blocks, depth + 1))),
        Table table => table.Caption + Of(table.Header) + string.Concat(table.Rows.Select(static row => Of(row.Cells))),
        Callout callout => callout.Label + Of(callout.Blocks, depth),
        KeepTogether group => Of(group.Blocks, depth),
        _ => "",
    };

    private static string Of(IReadOnlyList<Block> blocks, int depth) => string.Concat(blocks.Select(block => Of(block, depth)));

    private static string Of(IReadOnlyList<TableCell> cells) => string.Concat(cells.Select(static cell => Of(cell.Blocks, depth: 0)));

    private static string Of(IReadOnlyList<Inline> inlines) => string.Concat(inlines.Select(static inline => inline switch
    {
        Text text => text.Value,
        Link link => Of(link.Inlines),
        _ => "",
    }));

    private static string Label(List list, int index, int depth) => list.Ordered ? $"{list.Start + index}." : Bullets[Math.Min(depth, 2)];
}
