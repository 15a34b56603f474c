using System.Globalization;
using System.Text;

namespace FundingWizard.Web.Forms;

/// <summary>Makes texts that differ in nothing but spelling equal.</summary>
internal static class Spelling
{
    /// <summary>Lower case letters and digits only: "Köln-Süd", "koeln süd" and "KOELN SUED" are the same.</summary>
    public static string Folded(string text) => Letters(Transcribed(text.ToLowerInvariant()));

    /// <summary>True when a text holds a word, whether its umlauts are written "ä", "ae" or "a".</summary>
    public static bool Holds(string text, string word) =>
        Folded(text).Contains(Folded(word), StringComparison.Ordinal)
        || Letters(text.ToLowerInvariant()).Contains(Letters(word.ToLowerInvariant()), StringComparison.Ordinal);

    private static string Letters(string text)
    {
        var folded = new StringBuilder();
        foreach (var character in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(character) && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
                folded.Append(character);
        }

        return folded.ToString();
    }

    private static string Transcribed(string text) => text.Normalize(NormalizationForm.FormC)
        .Replace("ä", "ae", StringComparison.Ordinal)
        .Replace("ö", "oe", StringComparison.Ordinal)
        .Replace("ü", "ue", StringComparison.Ordinal)
        .Replace("ß", "ss", StringComparison.Ordinal);
}
