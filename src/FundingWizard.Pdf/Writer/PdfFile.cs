using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace FundingWizard.Pdf.Writer;

/// <summary>
/// The objects of a file. Dictionaries are collected in one object stream, because a tagged document has hundreds of
/// small ones that only together compress well; streams are written as they come.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int RowLength = 9;

    private readonly bool compress;
    private readonly PdfBuffer file = new(64 * 1024);
    private readonly PdfBuffer packed = new(32 * 1024);
    private readonly PdfBuffer scratch = new(32 * 1024);
    private readonly List<(int Number, int Offset)> packedObjects = new(256);
    private readonly List<Place> places = new(256);

    public PdfFile(bool compress)
    {
        this.compress = compress;
        // Four high bytes tell transfer programs that the file is binary.
        file.Append("%PDF-1.7\n%"u8).Append([0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n']);
        places.Add(new Place(Kind: 0, 0, ushort.MaxValue));
    }

    /// <summary>A new object number; its object is written later by <see cref="Begin"/> or <see cref="Stream"/>.</summary>
    public int Reserve()
    {
        places.Add(default);
        return places.Count - 1;
    }

    /// <summary>Where the text of an object without stream goes; it ends where the next object begins.</summary>
    public PdfBuffer Begin(int number)
    {
        if (packed.Length > 0)
            packed.Append((byte)'\n');
        places[number] = new Place(Kind: 2, 0, packedObjects.Count);
        packedObjects.Add((number, packed.Length));
        return packed;
    }

    /// <summary>Writes a stream; <paramref name="entries"/> are further dictionary entries.</summary>
    public void Stream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content)
    {
        if (!compress)
        {
            PlainStream(number, entries, content);
            return;
        }
        scratch.Clear();
        using (var encoder = new ZLibStream(new BufferStream(scratch), CompressionLevel.Optimal))
            encoder.Write(content);
        Write(number, entries, "/Filter/FlateDecode>>\nstream\n"u8, scratch.Written);
    }

    /// <summary>Writes a stream that any program can read without decoding.</summary>
    public void PlainStream(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> content) =>
        Write(number, entries, ">>\nstream\n"u8, content);

    /// <summary>Writes what is collected and the cross-references. The result is valid until this is disposed.</summary>
    public ReadOnlySpan<byte> Finish(int catalog, int information)
    {
        var container = WriteObjectStream();
        var table = Reserve();
        var start = file.Length;
        places[table] = new Place(Kind: 1, start, 0);
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(file.Written, digest);
        using var entries = new PdfBuffer(256);
        entries.Append("/Type/XRef/W[1 4 4]/Size "u8).Integer(places.Count)
            .Append("/Root"u8).Reference(catalog).Append("/Info"u8).Reference(information)
            .Append("/ID["u8).Hex(digest[..16]).Hex(digest[..16]).Append("]"u8);
        using var rows = Rows(container);
        Stream(table, entries.Written, rows.Written);
        return file.Append("startxref\n"u8).Integer(start).Append("\n%%EOF\n"u8).Written;
    }

    public void Dispose()
    {
        file.Dispose();
        packed.Dispose();
        scratch.Dispose();
    }

    private void Write(int number, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> open, ReadOnlySpan<byte> content)
    {
        places[number] = new Place(Kind: 1, file.Length, 0);
        file.Integer(number).Append(" 0 obj\n<</Length "u8).Integer(content.Length).Append(entries).Append(open)
            .Append(content).Append("\nendstream\nendobj\n"u8);
    }

    private int WriteObjectStream()
    {
        using var body = new PdfBuffer(packed.Length + (12 * packedObjects.Count));
        foreach (var (number, offset) in packedObjects)
            body.Integer(number).Append((byte)' ').Integer(offset).Append((byte)' ');
        using var entries = new PdfBuffer(64);
        entries.Append("/Type/ObjStm/N "u8).Integer(packedObjects.Count).Append("/First "u8).Integer(body.Length);
        var container = Reserve();
        Stream(container, entries.Written, body.Append(packed.Written).Written);
        return container;
    }

    private PdfBuffer Rows(int container)
    {
        var rows = new PdfBuffer(RowLength * places.Count);
        Span<byte> row = stackalloc byte[RowLength];
        foreach (var place in places)
        {
            row[0] = place.Kind;
            BinaryPrimitives.WriteInt32BigEndian(row[1..], place.Kind == 2 ? container : place.Offset);
            BinaryPrimitives.WriteInt32BigEndian(row[5..], place.Index);
            rows.Append(row);
        }
        return rows;
    }

    /// <summary>A row of the cross-references: 0 free, 1 at an offset in the file, 2 at an index in the object stream.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(byte Kind, int Offset, int Index);
}
