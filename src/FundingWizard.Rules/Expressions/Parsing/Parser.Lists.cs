using System.Collections.Immutable;

namespace FundingWizard.Rules.Expressions.Parsing;

/// <content>Membership in a list of literals.</content>
internal sealed partial class Parser
{
    private Node? ReadMembership(Token start, Node left)
    {
        if (left is not Reference reference || start.Kind != TokenKind.Name)
            return Fail(start, MembershipSentence(left));
        position++;
        if (!Take(TokenKind.Open))
            return Fail(Current, "\"in\" takes a list in parentheses; write fact in (item, item)");

        var items = ImmutableArray.CreateBuilder<Node>();
        do
        {
            if (items.Count == ExpressionLimits.Items)
                return Fail(Current, $"a list has at most {ExpressionLimits.Items} items; use a derived fact instead");
            if (ReadItem() is not { } item)
                return null;
            items.Add(item);
        }
        while (Take(TokenKind.Comma));
        return Take(TokenKind.Close) ? new Membership(reference, items.DrainToImmutable(), start.Column) : Fail(Current, ListEndSentence());
    }

    private Node? ReadItem()
    {
        var start = Current;
        if (Take(TokenKind.Minus))
            return Current.Kind is TokenKind.Whole or TokenKind.Exact ? Negative(ReadNumber(), start.Column) : Fail(Current, "a number is missing after the minus");
        return start.Kind switch
        {
            TokenKind.Whole or TokenKind.Exact => ReadNumber(),
            TokenKind.Text => ReadText(),
            TokenKind.Name when start.Is("DateOnly") => ReadDate(),
            _ => Fail(start, MissingItemSentence()),
        };
    }
}
