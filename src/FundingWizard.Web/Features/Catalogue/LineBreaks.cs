using System.Collections.Immutable;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>
/// Breaks a text into lines for a drawing, which does not do that by itself. Widths are estimated with room to spare, because the visitor's
/// browser may use another font.
/// </summary>
internal static class LineBreaks
{
    private const string Narrow = "fijlrtI.,:;!'|()[]- ";
    private const string Wide = "mwMW%@–—";

    /// <summary>Width of a text in tenths of the height of its letters.</summary>
    public static int Width(string text) => text.Sum(character => Wide.Contains(character, StringComparison.Ordinal) ? 10
        : Narrow.Contains(character, StringComparison.Ordinal) ? 4
        : char.IsUpper(character) ? 8 : 7);

    /// <summary>The lines of a text, at least one; a word that is longer than a line is cut.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">Widest line, measured as in <see cref="Width"/>.</param>
    public static ImmutableArray<string> Of(string text, int width)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Pieces(word, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Width(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines.ToImmutable();
    }

    private static IEnumerable<string> Pieces(string word, int width)
    {
        var start = 0;
        for (var end = 1; end <= word.Length; end++)
        {
            if (end < word.Length && Width(word[start..(end + 1)]) <= width)
                continue;
            yield return word[start..end];
            start = end;
        }
    }
}
