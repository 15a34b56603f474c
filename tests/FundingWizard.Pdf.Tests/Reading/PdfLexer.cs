using System.Globalization;
using System.Text;

namespace FundingWizard.Pdf.Tests.Reading;

/// <summary>Reads PDF syntax, strictly: what the writer should never write is an error.</summary>
internal sealed class PdfLexer(byte[] data, int start = 0)
{
    private const string Delimiters = "()<>[]{}/%";

    public int Position { get; set; } = start;

    public bool AtEnd
    {
        get
        {
            SkipSpace();
            return Position >= data.Length;
        }
    }

    public object? Read()
    {
        SkipSpace();
        var first = (char)data[Position++];
        switch (first)
        {
            case '/':
                return new PdfName(ReadName());
            case '(':
                return ReadLiteral();
            case '[':
                return ReadArray();
            case '<' when data[Position] == '<':
                Position++;
                return ReadDictionary();
            case '<':
                return ReadHex();
            default:
                Position--;
                return ReadWord();
        }
    }

    public static bool IsKeyword(object? value, string keyword) => value is PdfKeyword word && string.Equals(word.Value, keyword, StringComparison.Ordinal);

    private object? ReadWord()
    {
        var begin = Position;
        while (Position < data.Length && !char.IsWhiteSpace((char)data[Position]) && !Delimiters.Contains((char)data[Position], StringComparison.Ordinal))
            Position++;
        if (Position == begin)
            Position++;
        var word = Encoding.ASCII.GetString(data, begin, Position - begin);
        return word switch
        {
            "true" => true,
            "false" => false,
            "null" => null,
            _ when double.TryParse(word, CultureInfo.InvariantCulture, out var number) => number,
            _ => new PdfKeyword(word),
        };
    }

    private List<object?> ReadArray()
    {
        var items = new List<object?>();
        for (var value = Read(); !IsKeyword(value, "]"); value = Read())
            Add(items, value);
        return items;
    }

    private PdfDictionary ReadDictionary()
    {
        var items = new List<object?>();
        for (SkipSpace(); data[Position] != '>'; SkipSpace())
            Add(items, Read());
        Position += 2;
        var result = new PdfDictionary();
        for (var index = 0; index < items.Count; index += 2)
            result.Add(((PdfName)items[index]!).Value, items[index + 1]);
        return result;
    }

    private static void Add(List<object?> items, object? value)
    {
        if (!IsKeyword(value, "R"))
        {
            items.Add(value);
            return;
        }
        var number = (int)(double)items[^2]!;
        items.RemoveRange(items.Count - 2, 2);
        items.Add(new PdfReference(number));
    }

    private string ReadName()
    {
        var name = new StringBuilder();
        while (Position < data.Length && !char.IsWhiteSpace((char)data[Position]) && !Delimiters.Contains((char)data[Position], StringComparison.Ordinal))
        {
            var character = (char)data[Position++];
            if (character == '#')
            {
                character = (char)Convert.ToByte(Encoding.ASCII.GetString(data, Position, 2), 16);
                Position += 2;
            }
            name.Append(character);
        }
        return name.ToString();
    }

    private PdfString ReadLiteral()
    {
        var bytes = new List<byte>();
        for (; data[Position] != ')'; Position++)
        {
            if (data[Position] == '(' || data[Position] == '\r')
                throw new InvalidDataException($"Unescaped byte {data[Position]} in a string at {Position}.");
            if (data[Position] != '\\')
            {
                bytes.Add(data[Position]);
                continue;
            }
            Position++;
            bytes.Add(data[Position] == 'r' ? (byte)'\r' : data[Position]);
        }
        Position++;
        return new PdfString([.. bytes]);
    }

    private PdfString ReadHex()
    {
        var end = Array.IndexOf(data, (byte)'>', Position);
        var bytes = Convert.FromHexString(Encoding.ASCII.GetString(data, Position, end - Position));
        Position = end + 1;
        return new PdfString(bytes);
    }

    private void SkipSpace()
    {
        while (Position < data.Length && char.IsWhiteSpace((char)data[Position]))
            Position++;
    }
}
