using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace FundingWizard.Pdf.Tests.Reading;

/// <summary>The objects of a file with cross-reference stream, found the way a reader finds them.</summary>
internal sealed class PdfFileReader
{
    private readonly byte[] file;
    private readonly Dictionary<int, (int Kind, int Where, int Index)> places = [];
    private readonly Dictionary<int, object?> objects = [];
    private readonly Dictionary<int, List<(int Number, int Offset)>> directories = [];

    public PdfFileReader(byte[] file)
    {
        this.file = file;
        var tail = Encoding.ASCII.GetString(file.AsSpan(file.Length - 40));
        var start = int.Parse(tail.Split("startxref\n")[1].Split('\n')[0], CultureInfo.InvariantCulture);
        tail.ShouldEndWith("\n%%EOF\n");
        var table = ReadAt(start);
        Trailer = table.Dictionary;
        for (var row = 0; row < table.Content.Length / 9; row++)
        {
            var entry = table.Content.AsSpan(9 * row, 9);
            places[row] = (entry[0], BinaryPrimitives.ReadInt32BigEndian(entry[1..]), BinaryPrimitives.ReadInt32BigEndian(entry[5..]));
        }
        Catalog = (PdfDictionary)Resolve(Trailer["Root"])!;
    }

    public PdfDictionary Trailer { get; }

    public PdfDictionary Catalog { get; }

    public int ObjectCount => places.Count;

    public object? Resolve(object? value)
    {
        if (value is not PdfReference reference)
            return value;
        if (!objects.TryGetValue(reference.Number, out var result))
        {
            var (kind, where, index) = places[reference.Number];
            result = objects[reference.Number] = kind switch
            {
                1 => ReadAt(where, reference.Number),
                2 => ReadPacked(where, index, reference.Number),
                _ => throw new InvalidDataException($"Object {reference.Number} is not in the file."),
            };
        }
        return result;
    }

    public PdfDictionary Dictionary(object? value) => (PdfDictionary)Resolve(value)!;

    public List<object?> Array(object? value) => (List<object?>)Resolve(value)!;

    public PdfStream Stream(object? value) => (PdfStream)Resolve(value)!;

    private PdfStream ReadAt(int offset, int? number = null)
    {
        var lexer = new PdfLexer(file, offset);
        var found = (int)(double)lexer.Read()!;
        found.ShouldBe(number ?? found);
        lexer.Read().ShouldBe(0.0);
        lexer.Read().ShouldBe(new PdfKeyword("obj"));
        var dictionary = (PdfDictionary)lexer.Read()!;
        lexer.Read().ShouldBe(new PdfKeyword("stream"));
        var start = lexer.Position + 1;
        var length = (int)(double)dictionary["Length"]!;
        Encoding.ASCII.GetString(file, start + length, 18).ShouldBe("\nendstream\nendobj\n");
        return new PdfStream(dictionary, Decode(dictionary, file[start..(start + length)]));
    }

    private static byte[] Decode(PdfDictionary dictionary, byte[] content)
    {
        if (!dictionary.TryGetValue("Filter", out var filter))
            return content;
        filter.ShouldBe(new PdfName("FlateDecode"));
        using var decoder = new ZLibStream(new MemoryStream(content), CompressionMode.Decompress);
        using var result = new MemoryStream();
        decoder.CopyTo(result);
        return result.ToArray();
    }

    private object? ReadPacked(int container, int index, int number)
    {
        var stream = Stream(new PdfReference(container));
        if (!directories.TryGetValue(container, out var directory))
            directories.Add(container, directory = ReadDirectory(stream));
        directory[index].Number.ShouldBe(number);
        return new PdfLexer(stream.Content, (int)(double)stream.Dictionary["First"]! + directory[index].Offset).Read();
    }

    private static List<(int Number, int Offset)> ReadDirectory(PdfStream stream)
    {
        var lexer = new PdfLexer(stream.Content);
        var entries = new List<(int Number, int Offset)>();
        for (var count = (int)(double)stream.Dictionary["N"]!; count > 0; count--)
            entries.Add(((int)(double)lexer.Read()!, (int)(double)lexer.Read()!));
        return entries;
    }
}
