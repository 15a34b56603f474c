using System.Text;

namespace FundingWizard.Summary.Markup;

/// <summary>Makes the characters of a text fit for any document.</summary>
internal static class CleanText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The lines of a text, without control characters and half surrogate pairs, which neither XML nor PDF can hold.</summary>
    public static IEnumerable<string> Lines(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Select(Clean);

    private static string Clean(string line)
    {
        var clean = new StringBuilder(line.Length);
        foreach (var rune in line.Replace('\t', ' ').EnumerateRunes())
            clean.Append(Rune.IsControl(rune) || rune.Value is 0xFFFE or 0xFFFF ? new Rune(Replacement) : rune);
        return clean.ToString();
    }
}
