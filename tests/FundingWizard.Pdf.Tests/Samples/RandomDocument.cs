namespace FundingWizard.Pdf.Tests.Samples;

/// <summary>A well-formed document from a seed: any block anywhere it may stand, with words no author would choose.</summary>
internal sealed class RandomDocument(int seed)
{
    private static readonly string[] Words =
    [
        "a", "und", "Förderung", "Investitionsvorhaben", "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung", "10\u00A0000\u00A0€",
        "E-Mail", "und/oder", "Nordrhein-Westfalen", "Zu\u00ADschuss\u00ADhöhe", "https://www.example.org/ein/langer/pfad?frage=1&antwort=zweiundvierzig",
        "info@example.org", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "–", "(Klammer)", "\\", "§", "5", "%", "漢字", "😀", "a\u0308",
        "XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX", "Ärger", "„Zitat“", "i\u2060j", "x\u200By",
    ];

    private readonly Random random = new(seed);
    private int level;

    public Document Create() => Sample.Document(Blocks(3 + random.Next(12), depth: 0)) with
    {
        Title = $"Zufall {seed}",
        Language = Pick("de-DE", "en-GB", "fr"),
        Attachments = random.Next(2) == 0 ? [] : [Sample.Attachment(), Sample.Attachment("zweite.json")],
    };

    private List<Block> Blocks(int count, int depth)
    {
        var blocks = new List<Block> { Paragraph() };
        for (var index = 0; index < count; index++)
            blocks.Add(Block(depth));
        return blocks;
    }

    private Block Block(int depth) => random.Next(depth == 0 ? 11 : 8) switch
    {
        0 or 1 or 2 => Paragraph(),
        3 => new List(random.Next(2) == 0, random.Next(20), Items(depth: 1)),
        4 => Heading(),
        5 => Table(),
        6 => new Rule(),
        7 => Paragraph(),
        8 => new Callout(Pick(Enum.GetValues<CalloutKind>()), Text(), Blocks(random.Next(4), depth: 1)),
        9 => new KeepTogether(Blocks(random.Next(4), depth: 1)),
        _ => new PageBreak(),
    };

    private Heading Heading()
    {
        level = 1 + random.Next(Math.Min(level + 1, 6));
        return new Heading(level, Inlines());
    }

    private Paragraph Paragraph() => new(Inlines(), Pick(Enum.GetValues<ParagraphStyle>()));

    private List<ListItem> Items(int depth) => Repeat(1 + random.Next(4), () => new ListItem(ItemBlocks(depth)));

    private List<Block> ItemBlocks(int depth)
    {
        List<Block> blocks = [Paragraph()];
        if (random.Next(3) == 0)
            blocks.Add(Paragraph());
        if (depth < 4 && random.Next(3) == 0)
            blocks.Add(new List(random.Next(2) == 0, random.Next(20), Items(depth + 1)));
        return blocks;
    }

    private Table Table()
    {
        var columns = Repeat(1 + random.Next(5), () => new TableColumn(1 + random.NextDouble(), Pick(Enum.GetValues<ColumnAlignment>())));
        var hasHeader = random.Next(3) > 0;
        return new Table(columns, hasHeader ? Repeat(columns.Count, HeaderCell) : [], Repeat(1 + random.Next(12), () => Row(columns.Count)))
        {
            FirstColumnIsHeader = !hasHeader || random.Next(2) == 0,
            Caption = random.Next(2) == 0 ? Text() : null,
            Summary = random.Next(2) == 0 ? Text() : null,
        };
    }

    private TableRow Row(int columns) => new([HeaderCell(), .. Repeat(columns - 1, Cell)]);

    private TableCell HeaderCell() => new([Paragraph()]);

    private TableCell Cell() => random.Next(5) switch
    {
        0 => new TableCell([]),
        1 => new TableCell([Paragraph(), Paragraph()]),
        _ => new TableCell([Paragraph()]),
    };

    private List<Inline> Inlines()
    {
        var inlines = new List<Inline> { new Text("Wort " + Text(), Pick(Enum.GetValues<TextStyle>())) };
        for (var index = random.Next(4); index > 0; index--)
            inlines.Add(Inline());
        return inlines;
    }

    private Inline Inline() => random.Next(5) switch
    {
        0 => new LineBreak(),
        1 => new Link(new Uri("https://example.org/" + random.Next()), [new Text("Verweis " + Text())], "Ein Ziel"),
        _ => new Text(" " + Text() + " ", Pick(Enum.GetValues<TextStyle>())),
    };

    private string Text() => "T" + string.Join(Pick(" ", "  ", " "), Repeat(1 + random.Next(25), () => Pick(Words)));

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private static List<T> Repeat<T>(int count, Func<T> create) => [.. Enumerable.Range(0, count).Select(_ => create())];
}
