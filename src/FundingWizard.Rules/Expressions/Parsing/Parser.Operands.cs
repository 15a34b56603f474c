using System.Globalization;

namespace FundingWizard.Rules.Expressions.Parsing;

/// <content>Operands: literals, parentheses, facts and parameters.</content>
internal sealed partial class Parser
{
    private Node? ReadPrimary()
    {
        var node = Current.Kind switch
        {
            TokenKind.Open => ReadParenthesis(),
            TokenKind.Whole or TokenKind.Exact => ReadNumber(),
            TokenKind.Text => ReadText(),
            TokenKind.Name => ReadNamed(),
            _ => Fail(Current, MissingOperandSentence()),
        };
        return node is not null && Current.Kind == TokenKind.Dot
            ? Fail(Current, "nothing may be called here; only a fact, a parameter or DateOnly(...) takes a call")
            : node;
    }

    private Node? ReadParenthesis()
    {
        var open = Current;
        if (nesting == ExpressionLimits.Nesting)
            return Fail(open, $"parentheses nest at most {ExpressionLimits.Nesting} deep; split the rule or use a parameter");

        position++;
        nesting++;
        if (ReadExpression() is not { } inner)
            return null;
        nesting--;
        if (Take(TokenKind.Close))
            return inner;
        return Fail(Current, Current.Kind == TokenKind.End ? $"a ) is missing; close the parenthesis of column {open.Column}" : LeftoverSentence());
    }

    private NumberLiteral ReadNumber()
    {
        var token = tokens[position++];
        var value = decimal.Parse(token.Text.TrimEnd('m'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new NumberLiteral(value, token.Kind == TokenKind.Exact, token.Column);
    }

    private TextLiteral ReadText()
    {
        var token = tokens[position++];
        return new TextLiteral(token.Text[1..^1], token.Column);
    }

    private Node? ReadNamed()
    {
        var word = Current;
        if (word.Is("DateOnly"))
            return ReadDate() is { } date ? ReadCalls(date) : null;
        if (!word.Is("true") && !word.Is("false"))
            return ReadReference() is { } reference ? ReadCalls(reference) : null;

        position++;
        return new FlagLiteral(word.Is("true"), word.Column);
    }

    private Reference? ReadReference()
    {
        var first = Current;
        if (FirstNameSentence() is { } sentence)
            return Fail<Reference>(first, sentence);
        if (Following.Kind == TokenKind.Open)
            return Fail<Reference>(first, $"{first.Text}(…) is not allowed; only Contains, AddDays, AddMonths, AddYears and DateOnly may be called");
        position++;
        if (Current.Kind != TokenKind.Dot || IsCall(Following))
            return new Reference(first.Text, first.Column);

        if (!IsTight(2))
            return Fail<Reference>(Current, "a fact is written without spaces; write group.name");
        position++;
        return ReadFact(first);
    }

    private Reference? ReadFact(Token group)
    {
        var name = Current;
        if (SecondNameSentence() is { } sentence)
            return Fail<Reference>(name, sentence);
        position++;
        return new Reference($"{group.Text}.{name.Text}", group.Column);
    }

    /// <summary>True when the given number of tokens, from the current one on, each follow the one before without a space.</summary>
    private bool IsTight(int count) =>
        Enumerable.Range(position, count).All(at => tokens[at].Column == tokens[at - 1].End);
}
