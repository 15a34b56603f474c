using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FundingWizard.Pdf.Tests.Reading;

/// <summary>A composite font as a reader sees it.</summary>
internal sealed partial class FontReader
{
    private readonly Dictionary<int, string> meanings = [];
    private readonly Dictionary<int, double> widths = [];

    public FontReader(PdfFileReader file, PdfDictionary font)
    {
        Name = ((PdfName)font["BaseFont"]!).Value;
        Descendant = file.Dictionary(file.Array(font["DescendantFonts"])[0]);
        Descriptor = file.Dictionary(Descendant["FontDescriptor"]);
        Program = file.Stream(Descriptor["FontFile2"]);
        ReadMeanings(Encoding.ASCII.GetString(file.Stream(font["ToUnicode"]).Content));
        ReadWidths(file.Array(Descendant["W"]));
    }

    public string Name { get; }

    public PdfDictionary Descendant { get; }

    public PdfDictionary Descriptor { get; }

    public PdfStream Program { get; }

    public IReadOnlyDictionary<int, string> Meanings => meanings;

    public IReadOnlyDictionary<int, double> Widths => widths;

    private void ReadMeanings(string map)
    {
        foreach (Match pair in Pair().Matches(map))
        {
            var code = int.Parse(pair.Groups["code"].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            meanings.Add(code, Encoding.BigEndianUnicode.GetString(Convert.FromHexString(pair.Groups["text"].Value)));
        }
    }

    private void ReadWidths(List<object?> table)
    {
        for (var index = 0; index < table.Count; index += 2)
        {
            var code = (int)(double)table[index]!;
            foreach (var width in (List<object?>)table[index + 1]!)
                widths.Add(code++, (double)width!);
        }
    }

    [GeneratedRegex("<(?<code>[0-9A-F]{4})><(?<text>[0-9A-F]{4,})>(?!endcodespacerange)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Pair();
}
