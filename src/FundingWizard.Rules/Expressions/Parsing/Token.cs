namespace FundingWizard.Rules.Expressions.Parsing;

internal enum TokenKind
{
    End,
    Invalid,
    Name,
    Whole,
    Exact,
    Text,
    Open,
    Close,
    Comma,
    Dot,
    And,
    Or,
    Not,
    Plus,
    Minus,
    Times,
    DividedBy,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

/// <summary>One word or sign of an expression.</summary>
/// <param name="Kind">What it is; <see cref="TokenKind.Invalid"/> when it is nothing the language knows.</param>
/// <param name="Text">Its spelling; for an invalid one the sentence that says what is wrong.</param>
/// <param name="Column">1-based character where it begins.</param>
internal sealed record Token(TokenKind Kind, string Text, int Column)
{
    /// <summary>Column of the character after it.</summary>
    public int End => Column + Text.Length;

    public bool Is(string word) => Kind == TokenKind.Name && string.Equals(Text, word, StringComparison.Ordinal);
}
