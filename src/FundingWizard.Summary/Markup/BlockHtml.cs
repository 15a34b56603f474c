using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using FundingWizard.Pdf;

namespace FundingWizard.Summary.Markup;

/// <summary>Writes blocks as HTML: the same content as on paper, every text encoded, no style and no script in it.</summary>
internal sealed class BlockHtml
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();

    /// <summary>The HTML of a document, to stand inside a page.</summary>
    public static string Write(IReadOnlyList<Block> blocks)
    {
        var writer = new BlockHtml();
        writer.Blocks(blocks);
        return writer.html.ToString();
    }

    private void Blocks(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            Write(block);
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Element($"h{heading.Level.ToString(CultureInfo.InvariantCulture)}", "", () => Inlines(heading.Inlines));
                break;
            case Paragraph paragraph:
                Element("p", Class(paragraph.Style), () => Inlines(paragraph.Inlines));
                break;
            case List list:
                Write(list);
                break;
            case Table table:
                Write(table);
                break;
            case Callout callout:
                Write(callout);
                break;
            case KeepTogether group:
                Element("div", " class=\"together\"", () => Blocks(group.Blocks));
                break;
            case Rule:
                html.Append("<hr>\n");
                break;
            case PageBreak:
                html.Append("<div class=\"page-break\"></div>\n");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Write(List list)
    {
        var start = list is { Ordered: true, Start: not 1 } ? string.Create(CultureInfo.InvariantCulture, $" start=\"{list.Start}\"") : "";
        Element(list.Ordered ? "ol" : "ul", start, () =>
        {
            foreach (var item in list.Items)
                Element("li", "", () => Sole(item.Blocks));
        });
    }

    private void Write(Callout callout) => Element("div", $" class=\"callout callout--{Name(callout.Kind)}\"", () =>
    {
        if (callout.Label is { } label)
            Element("p", " class=\"callout__label\"", () => Text(label));
        Blocks(callout.Blocks);
    });

    private void Write(Table table) => Element("table", "", () =>
    {
        if (table.Caption is { } caption)
            Element("caption", "", () => Text(caption));
        if (table.Header.Count > 0)
            Element("thead", "", () => Row(table, table.Header, " scope=\"col\"", _ => true));
        Element("tbody", "", () =>
        {
            foreach (var row in table.Rows)
                Row(table, row.Cells, " scope=\"row\"", column => column == 0 && table.FirstColumnIsHeader);
        });
    });

    private void Row(Table table, IReadOnlyList<TableCell> cells, string scope, Func<int, bool> isHeader) => Element("tr", "", () =>
    {
        for (var column = 0; column < cells.Count; column++)
        {
            var alignment = table.Columns[column].Alignment == ColumnAlignment.End ? " class=\"number\"" : "";
            var (cell, name) = (cells[column], isHeader(column) ? "th" : "td");
            Element(name, (name == "th" ? scope : "") + alignment, () => Sole(cell.Blocks));
        }
    });

    /// <summary>A single paragraph needs no element of its own.</summary>
    private void Sole(IReadOnlyList<Block> blocks)
    {
        if (blocks is not [Paragraph { Style: ParagraphStyle.Body } first, ..])
        {
            Blocks(blocks);
            return;
        }

        Inlines(first.Inlines);
        Blocks([.. blocks.Skip(1)]);
    }

    private void Inlines(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case Text { Style: TextStyle.Regular } text:
                Text(text.Value);
                break;
            case Text text:
                Mark(text.Style == TextStyle.Strong ? "strong" : "em", "", () => Text(text.Value));
                break;
            case Link link:
                Mark("a", $" href=\"{Encoder.Encode(link.Target.AbsoluteUri)}\"", () => Inlines(link.Inlines));
                break;
            case LineBreak:
                html.Append("<br>");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void Text(string text) => html.Append(Encoder.Encode(text));

    private void Element(string name, string attributes, Action content)
    {
        Mark(name, attributes, content);
        html.Append('\n');
    }

    private void Mark(string name, string attributes, Action content)
    {
        html.Append(CultureInfo.InvariantCulture, $"<{name}{attributes}>");
        content();
        html.Append(CultureInfo.InvariantCulture, $"</{name}>");
    }

    private static string Class(ParagraphStyle style) => style switch
    {
        ParagraphStyle.Lead => " class=\"lead\"",
        ParagraphStyle.Small => " class=\"small\"",
        _ => "",
    };

    private static string Name(CalloutKind kind) => kind switch
    {
        CalloutKind.Success => "success",
        CalloutKind.Info => "info",
        CalloutKind.Warning => "warning",
        CalloutKind.Danger => "danger",
        _ => "neutral",
    };
}
