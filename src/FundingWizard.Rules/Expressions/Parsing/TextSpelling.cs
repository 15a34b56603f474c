using System.Text;

namespace FundingWizard.Rules.Expressions.Parsing;

/// <summary>Reads a text in double quotes: 1 to 200 characters in form NFC, no escapes.</summary>
internal static class TextSpelling
{
    /// <summary>Reads the text whose opening quote stands at <paramref name="start"/>.</summary>
    public static Token Read(string source, int start)
    {
        for (var at = start + 1; at < source.Length; at++)
        {
            switch (source[at])
            {
                case '"':
                    return Whole(source[start..(at + 1)], start + 1);
                case '\\':
                    return new Token(TokenKind.Invalid, "a text has no \\; there are no escapes", at + 1);
                case var c when char.IsControl(c):
                    return new Token(TokenKind.Invalid, "a text has no line ends, tabs or other control characters; remove it", at + 1);
            }
        }

        return new Token(TokenKind.Invalid, "the text does not end; write \" after it", start + 1);
    }

    private static Token Whole(string quoted, int column)
    {
        var text = quoted.AsSpan(1, quoted.Length - 2);
        var problem = text switch
        {
            { Length: 0 } => "a text has at least one character; compare with a declared option",
            { Length: > ExpressionLimits.TextLength } => $"a text has at most {ExpressionLimits.TextLength} characters; shorten it",
            _ when HasBrokenCharacter(text) => "the text holds a broken character (half of a surrogate pair, or U+FFFD); type it again",
            _ when !text.IsNormalized(NormalizationForm.FormC) => "the text is not in Unicode form NFC; type its accented letters as single characters",
            _ => null,
        };
        return problem is null ? new Token(TokenKind.Text, quoted, column) : new Token(TokenKind.Invalid, problem, column);
    }

    /// <summary>Asked before the normal form, which no broken text has: the base library throws on it.</summary>
    private static bool HasBrokenCharacter(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
                return true;
        }

        return false;
    }
}
