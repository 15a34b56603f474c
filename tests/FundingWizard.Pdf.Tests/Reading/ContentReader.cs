namespace FundingWizard.Pdf.Tests.Reading;

/// <summary>Runs the operators of a page; one that the writer has no business to use is an error.</summary>
internal sealed class ContentReader(int page, byte[] content, IReadOnlyDictionary<string, FontReader> fonts)
{
    private readonly List<object?> operands = [];
    private readonly Stack<(string Tag, PdfDictionary Properties)> marks = [];
    private (double Red, double Green, double Blue) colour;
    private (double X, double Y) line;
    private double advance;
    private string font = "";
    private double size;
    private bool inText;

    public List<ShownGlyph> Glyphs { get; } = [];

    public List<FilledArea> Areas { get; } = [];

    public ContentReader Run()
    {
        var lexer = new PdfLexer(content);
        while (!lexer.AtEnd)
        {
            if (lexer.Read() is var token && token is not PdfKeyword keyword)
                operands.Add(token);
            else
                Execute(((PdfKeyword)token).Value);
        }
        marks.ShouldBeEmpty();
        inText.ShouldBeFalse();
        return this;
    }

    private void Execute(string operation)
    {
        switch (operation)
        {
            case "BT" or "ET":
                (inText, line, advance) = (operation is "BT", (0, 0), 0);
                break;
            case "Td":
                (line, advance) = ((line.X + Number(0), line.Y + Number(1)), 0);
                break;
            case "Tf":
                (font, size) = (((PdfName)operands[0]!).Value, Number(1));
                break;
            case "rg":
                colour = (Number(0), Number(1), Number(2));
                break;
            case "re":
                marks.Count.ShouldBe(1, "a rectangle outside of an artifact");
                Areas.Add(new FilledArea(page, Number(0), Number(1), Number(2), Number(3), colour));
                break;
            case "f":
                break;
            case "BDC":
                marks.Push((((PdfName)operands[0]!).Value, (PdfDictionary)operands[1]!));
                break;
            case "EMC":
                marks.Pop();
                break;
            case "Tj":
                Show((PdfString)operands[0]!);
                break;
            case "TJ":
                ShowAll((List<object?>)operands[0]!);
                break;
            default:
                throw new InvalidDataException($"Unknown operator {operation}.");
        }
        operands.Clear();
    }

    private double Number(int index) => (double)operands[index]!;

    private void ShowAll(List<object?> parts)
    {
        foreach (var part in parts)
        {
            if (part is PdfString text)
                Show(text);
            else
                advance -= (double)part! * size / 1000;
        }
    }

    private void Show(PdfString text)
    {
        if (!inText || marks.Count == 0)
            throw new InvalidDataException("Text outside of a text object, or neither tagged nor an artifact.");
        var face = fonts[font];
        for (var index = 0; index < text.Bytes.Length; index += 2)
        {
            var code = (text.Bytes[index] << 8) | text.Bytes[index + 1];
            var width = face.Widths[code] * size / 1000;
            Glyphs.Add(Described(new ShownGlyph(page, line.X + advance, line.Y, width, face.Meanings[code], face.Name, size)));
            advance += width;
        }
    }

    private ShownGlyph Described(ShownGlyph glyph)
    {
        foreach (var (tag, properties) in marks)
        {
            if (tag is "Artifact")
                glyph = glyph with { Artifact = ((PdfName)properties["Type"]!).Value };
            if (properties.TryGetValue("MCID", out var mark))
                glyph = glyph with { Mark = (int)(double)mark! };
            if (properties.TryGetValue("ActualText", out var meaning))
                glyph = glyph with { ActualText = ((PdfString)meaning!).Text };
        }
        return glyph.Artifact is null == glyph.Mark is not null ? glyph : throw new InvalidDataException("Text is tagged within an artifact.");
    }
}
