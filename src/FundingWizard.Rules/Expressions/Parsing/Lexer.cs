using System.Collections.Immutable;

namespace FundingWizard.Rules.Expressions.Parsing;

/// <summary>Cuts an expression into tokens.</summary>
internal static class Lexer
{
    /// <summary>All tokens, ending with <see cref="TokenKind.End"/> or with the first invalid one.</summary>
    public static ImmutableArray<Token> Read(string source)
    {
        var tokens = ImmutableArray.CreateBuilder<Token>();
        var at = 0;
        do
        {
            at = SkipSpace(source, at);
            tokens.Add(Next(source, at));
            at += tokens[^1].Text.Length;
        }
        while (tokens[^1].Kind is not (TokenKind.End or TokenKind.Invalid));
        return tokens.DrainToImmutable();
    }

    private static int SkipSpace(string source, int at)
    {
        while (at < source.Length && source[at] is ' ' or '\t' or '\r' or '\n')
            at++;
        return at;
    }

    private static Token Next(string source, int at) => at == source.Length
        ? new Token(TokenKind.End, "", at + 1)
        : source[at] switch
        {
            '"' => TextSpelling.Read(source, at),
            '.' when at + 1 < source.Length && char.IsAsciiDigit(source[at + 1]) => Number(source, at),
            var c when char.IsAsciiDigit(c) => Number(source, at),
            var c when char.IsLetter(c) || c == '_' => Word(source, at),
            _ => Sign(source, at),
        };

    private static Token Number(string source, int at) => NumberSpelling.Read(Run(source, at, c => char.IsLetterOrDigit(c) || c is '.' or '_'), at + 1);

    private static Token Word(string source, int at)
    {
        var word = Run(source, at, c => char.IsLetterOrDigit(c) || c == '_');
        return word.All(char.IsAsciiLetterOrDigit)
            ? new Token(TokenKind.Name, word, at + 1)
            : new Token(TokenKind.Invalid, Names.Problem(word) ?? "", at + 1);
    }

    private static string Run(string source, int at, Func<char, bool> belongs)
    {
        var end = at;
        while (end < source.Length && belongs(source[end]))
            end++;
        return source[at..end];
    }

    private static Token Sign(string source, int at)
    {
        var rest = source.AsSpan(at);
        var two = rest[..Math.Min(2, rest.Length)];
        var sign = SignOf(two) is TokenKind.Invalid && two is not "<>" ? rest[..1] : two;
        var kind = SignOf(sign);
        return new Token(kind, kind == TokenKind.Invalid ? SignProblem(rest) : sign.ToString(), at + 1);
    }

    private static TokenKind SignOf(ReadOnlySpan<char> sign) => sign switch
    {
        "&&" => TokenKind.And,
        "||" => TokenKind.Or,
        "==" => TokenKind.Equal,
        "!=" => TokenKind.NotEqual,
        "<" => TokenKind.Less,
        "<=" => TokenKind.LessOrEqual,
        ">" => TokenKind.Greater,
        ">=" => TokenKind.GreaterOrEqual,
        "!" => TokenKind.Not,
        "+" => TokenKind.Plus,
        "-" => TokenKind.Minus,
        "*" => TokenKind.Times,
        "/" => TokenKind.DividedBy,
        "(" => TokenKind.Open,
        ")" => TokenKind.Close,
        "," => TokenKind.Comma,
        "." => TokenKind.Dot,
        _ => TokenKind.Invalid,
    };

    private static string SignProblem(ReadOnlySpan<char> rest) => rest[0] switch
    {
        '=' => "= does not compare; write ==",
        '<' => "write != instead of <>",
        '&' => "write && instead of &",
        '|' => "write || instead of |",
        '\'' or '‘' or '’' or '“' or '”' or '„' or '«' or '»' => "a text stands in straight double quotes; write \"text\"",
        '[' or ']' or '{' or '}' => "there are no brackets; write a list as fact in (item, item)",
        var c when char.IsWhiteSpace(c) || char.IsControl(c) => "only spaces, tabs and line ends may separate words; replace this character by a space",
        var c => $"\"{c}\" has no meaning in an expression; remove it",
    };
}
