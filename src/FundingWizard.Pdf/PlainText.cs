using System.Globalization;
using System.Text;

namespace FundingWizard.Pdf;

/// <summary>The words of inlines without their style.</summary>
internal static class PlainText
{
    /// <summary>Whether anything would be visible.</summary>
    public static bool HasInk(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            if (inline is Text text ? HasInk(text.Value) : inline is Link link && HasInk(link.Inlines))
                return true;
        }
        return false;
    }

    /// <summary>Whether a text has a character that is neither space nor invisible.</summary>
    public static bool HasInk(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character) && !IsInvisible(character))
                return true;
        }
        return false;
    }

    /// <summary>Marks of direction, joining, division and variation.</summary>
    public static bool IsInvisible(char character) =>
        character is >= '\uFE00' and <= '\uFE0F' || char.GetUnicodeCategory(character) == UnicodeCategory.Format;

    /// <summary>The words in one line, without soft hyphens.</summary>
    public static string Of(IReadOnlyList<Inline> inlines)
    {
        var result = new StringBuilder();
        Append(result, inlines);
        return result.ToString().Trim();
    }

    private static void Append(StringBuilder target, IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    target.Append(text.Value.Replace("\u00AD", "", StringComparison.Ordinal));
                    break;
                case Link link:
                    Append(target, link.Inlines);
                    break;
                default:
                    target.Append(' ');
                    break;
            }
        }
    }
}
