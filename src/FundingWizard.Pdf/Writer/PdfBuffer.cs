using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace FundingWizard.Pdf.Writer;

/// <summary>Growing bytes in PDF syntax. Numbers carry at most two decimals: a hundredth of a point is 3.5 micrometres.</summary>
internal sealed class PdfBuffer(int capacity = 4096) : IDisposable
{
    private byte[] bytes = ArrayPool<byte>.Shared.Rent(capacity);

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => bytes.AsSpan(0, Length);

    /// <summary>Bytes that were appended before, to be changed in place.</summary>
    public Span<byte> Slice(int start, int length) => bytes.AsSpan(0, Length).Slice(start, length);

    /// <summary>Appends zeros and returns them to be filled; valid until the next call.</summary>
    public Span<byte> Extend(int length)
    {
        var room = Room(length)[..length];
        room.Clear();
        Length += length;
        return room;
    }

    /// <summary>Takes the last bytes back.</summary>
    public void Truncate(int length) => Length = Math.Min(Length, length);

    public PdfBuffer Append(ReadOnlySpan<byte> value)
    {
        value.CopyTo(Room(value.Length));
        Length += value.Length;
        return this;
    }

    public PdfBuffer Append(byte value)
    {
        Room(1)[0] = value;
        Length++;
        return this;
    }

    public PdfBuffer Ascii(string value)
    {
        Length += Encoding.ASCII.GetBytes(value, Room(value.Length));
        return this;
    }

    public PdfBuffer Utf8(string value)
    {
        Length += Encoding.UTF8.GetBytes(value, Room(Encoding.UTF8.GetMaxByteCount(value.Length)));
        return this;
    }

    public PdfBuffer Integer(long value)
    {
        Utf8Formatter.TryFormat(value, Room(20), out var written);
        Length += written;
        return this;
    }

    public PdfBuffer Number(double value) => Hundredths(ToHundredths(value));

    public static long ToHundredths(double value) => (long)Math.Round(value * 100, MidpointRounding.AwayFromZero);

    public PdfBuffer Hundredths(long value)
    {
        if (value < 0)
            Append((byte)'-');
        var (whole, rest) = Math.DivRem(Math.Abs(value), 100);
        if (whole > 0 || rest == 0)
            Integer(whole);
        if (rest == 0)
            return this;
        Append((byte)'.').Append((byte)('0' + (rest / 10)));
        return rest % 10 == 0 ? this : Append((byte)('0' + (rest % 10)));
    }

    public PdfBuffer Reference(int number) => Append((byte)' ').Integer(number).Append(" 0 R"u8);

    public PdfBuffer Hex(ReadOnlySpan<byte> value)
    {
        Append((byte)'<');
        Convert.TryToHexString(value, Room(2 * value.Length), out var written);
        Length += written;
        return Append((byte)'>');
    }

    /// <summary>A text string: literal when plain ASCII, else UTF-16BE with byte order mark.</summary>
    public PdfBuffer TextString(string value)
    {
        if (!Ascii7(value))
        {
            Append("<FEFF"u8);
            foreach (var unit in value)
            {
                ((int)unit).TryFormat(Room(4), out _, "X4", CultureInfo.InvariantCulture);
                Length += 4;
            }
            return Append((byte)'>');
        }
        Append((byte)'(');
        foreach (var character in value)
            Escaped((byte)character);
        return Append((byte)')');
    }

    /// <summary>A byte inside a literal string. A bare carriage return would be read as a line feed.</summary>
    public PdfBuffer Escaped(byte value) => value switch
    {
        (byte)'(' or (byte)')' or (byte)'\\' => Append((byte)'\\').Append(value),
        (byte)'\r' => Append("\\r"u8),
        _ => Append(value),
    };

    public PdfBuffer Name(string value)
    {
        Append((byte)'/');
        foreach (var character in value)
        {
            if (char.IsAsciiLetterOrDigit(character) || character is '-' or '_' or '+' or '.')
                Append((byte)character);
            else
                Append((byte)'#').Append(HexDigit(character >> 4)).Append(HexDigit(character & 15));
        }
        return this;
    }

    public void Clear() => Length = 0;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = [];
        Length = 0;
    }

    private static bool Ascii7(string value) => System.Text.Ascii.IsValid(value) && !value.AsSpan().ContainsAnyInRange('\0', '\x1F');

    private static byte HexDigit(int value) => (byte)(value < 10 ? '0' + value : 'A' + value - 10);

    private Span<byte> Room(int count)
    {
        if (bytes.Length - Length < count)
            Grow(count);
        return bytes.AsSpan(Length);
    }

    private void Grow(int count)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * bytes.Length, Length + count));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(bytes);
        bytes = larger;
    }
}
