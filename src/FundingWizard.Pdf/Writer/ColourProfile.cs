using System.Buffers.Binary;
using System.Text;

namespace FundingWizard.Pdf.Writer;

/// <summary>
/// The ICC profile (version 4.2, matrix and curve) of the colour space sRGB, computed from IEC 61966-2-1:
/// it tells every printer what the colours of the document mean.
/// </summary>
internal static class ColourProfile
{
    private const int HeaderLength = 128;

    /// <summary>The white of print viewing, D50, that all ICC profiles refer to.</summary>
    private static readonly double[] White = [0.9642, 1.0, 0.8249];

    // Declared after White: static fields are set in the order of their text.
    public static ReadOnlyMemory<byte> Srgb { get; } = Build();

    private static byte[] Build()
    {
        // Primaries of sRGB and its D65 white, adapted to D50 by the Bradford matrix.
        var curve = Curve();
        (string Tag, byte[] Data)[] tags =
        [
            ("desc", Words("sRGB")),
            ("cprt", Words("No copyright, use freely")),
            ("wtpt", Fixed("XYZ ", White)),
            ("chad", Fixed("sf32", 1.0478112, 0.0228866, -0.0501270, 0.0295424, 0.9904844, -0.0170491, -0.0092345, 0.0150436, 0.7521316)),
            ("rXYZ", Fixed("XYZ ", 0.4360747, 0.2225045, 0.0139322)),
            ("gXYZ", Fixed("XYZ ", 0.3850649, 0.7168786, 0.0971045)),
            ("bXYZ", Fixed("XYZ ", 0.1430804, 0.0606169, 0.7141733)),
            ("rTRC", curve),
            ("gTRC", curve),
            ("bTRC", curve),
        ];
        return Assemble(tags);
    }

    private static byte[] Assemble((string Tag, byte[] Data)[] tags)
    {
        var offsets = new Dictionary<byte[], int>();
        var length = HeaderLength + 4 + (12 * tags.Length);
        foreach (var (_, data) in tags)
        {
            if (offsets.TryAdd(data, length))
                length += data.Length;
        }
        var profile = new byte[length];
        WriteHeader(profile);
        BinaryPrimitives.WriteInt32BigEndian(profile.AsSpan(HeaderLength), tags.Length);
        var entry = profile.AsSpan(HeaderLength + 4);
        foreach (var (tag, data) in tags)
        {
            Encoding.ASCII.GetBytes(tag, entry);
            BinaryPrimitives.WriteInt32BigEndian(entry[4..], offsets[data]);
            BinaryPrimitives.WriteInt32BigEndian(entry[8..], data.Length);
            data.CopyTo(profile, offsets[data]);
            entry = entry[12..];
        }
        return profile;
    }

    private static void WriteHeader(Span<byte> profile)
    {
        BinaryPrimitives.WriteInt32BigEndian(profile, profile.Length);
        "\x04\x20"u8.CopyTo(profile[8..]);
        "mntrRGB XYZ "u8.CopyTo(profile[12..]);
        // Created on 1 January 2026: a constant, so that equal documents stay equal.
        ReadOnlySpan<ushort> created = [2026, 1, 1, 0, 0, 0];
        for (var index = 0; index < created.Length; index++)
            BinaryPrimitives.WriteUInt16BigEndian(profile[(24 + (2 * index))..], created[index]);
        "acsp"u8.CopyTo(profile[36..]);
        for (var axis = 0; axis < White.Length; axis++)
            BinaryPrimitives.WriteInt32BigEndian(profile[(68 + (4 * axis))..], ToFixed(White[axis]));
    }

    /// <summary>A text in English; padded, because every tag begins at a multiple of four bytes.</summary>
    private static byte[] Words(string text)
    {
        const int start = 28;
        var data = new byte[(start + (2 * text.Length) + 3) & ~3];
        "mluc\0\0\0\0\0\0\0\x01\0\0\0\x0CenUS"u8.CopyTo(data);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(20), 2 * text.Length);
        BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(24), start);
        Encoding.BigEndianUnicode.GetBytes(text, data.AsSpan(start));
        return data;
    }

    /// <summary>The transfer function of sRGB: a straight line near black, then a power of 2.4.</summary>
    private static byte[] Curve()
    {
        var curve = Fixed("para", 0, 2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045);
        curve[9] = 3;
        return curve;
    }

    private static byte[] Fixed(string kind, params ReadOnlySpan<double> values)
    {
        var data = new byte[8 + (4 * values.Length)];
        Encoding.ASCII.GetBytes(kind, data);
        for (var index = 0; index < values.Length; index++)
            BinaryPrimitives.WriteInt32BigEndian(data.AsSpan(8 + (4 * index)), ToFixed(values[index]));
        return data;
    }

    private static int ToFixed(double value) => (int)Math.Round(value * 65536, MidpointRounding.AwayFromZero);
}
