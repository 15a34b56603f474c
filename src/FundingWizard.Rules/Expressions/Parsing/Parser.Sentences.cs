namespace FundingWizard.Rules.Expressions.Parsing;

/// <content>What to tell an author: the usual mistakes and their cures.</content>
internal sealed partial class Parser
{
    private const string DateCure = "write a day as DateOnly(year, month, day)";
    private const string DateSentence = "a date has three whole numbers; " + DateCure;

    private Node? Fail(Token token, string sentence) => Fail<Node>(token, sentence);

    private T? Fail<T>(Token token, string sentence)
        where T : Node
    {
        Problem ??= new ExpressionProblem(token.Column, token.Kind == TokenKind.Invalid ? token.Text : sentence);
        return null;
    }

    private Node? FailAtChain() =>
        Fail(Current, $"a chain has at most {ExpressionLimits.Operands} operands; use a list, parentheses or a parameter");

    /// <summary>What stands after a complete condition although nothing may follow.</summary>
    private string LeftoverSentence() => Current switch
    {
        { Kind: TokenKind.Name } word when word.Is("not") && Following.Is("in") => "write !(fact in (item, item)) instead of \"not in\"",
        { Kind: TokenKind.Name } word when Names.SignFor(word.Text) is { } sign => $"write {sign} instead of \"{word.Text}\"",
        { Kind: TokenKind.Close } => "this ) closes nothing; remove it",
        { Kind: TokenKind.Comma } => "a comma stands in lists and calls only; join conditions with && or ||",
        { Text: var text } => $"an operator is missing before {text}; write one, or remove it",
    };

    private string MissingOperandSentence() => Current.Kind switch
    {
        TokenKind.End => "the expression ends too early; write a value after the last operator",
        TokenKind.Plus => "a number has no + in front; remove it",
        _ => $"a value is missing before {Current.Text}; write a fact or a literal",
    };

    private string? FirstNameSentence() => Current.Text switch
    {
        "in" => "a fact is missing before \"in\"; write fact in (item, item)",
        var word when Names.SignFor(word) is { } sign => $"write {sign} instead of \"{word}\"",
        var word when Names.Problem(word) is { } problem => CamelPath(word) is { } path ? $"names begin with a small letter; write {path}" : problem,
        _ => null,
    };

    private string? CamelPath(string word) =>
        Following.Kind == TokenKind.Dot && tokens[position + 2] is { Kind: TokenKind.Name } name && Names.Problem(Names.Camel(word)) is null && !IsCall(name)
            ? $"{Names.Camel(word)}.{Names.Camel(name.Text)}"
            : null;

    private string? SecondNameSentence() => Current.Kind switch
    {
        not TokenKind.Name => $"a name is missing after the point; write {tokens[position - 2].Text}.name",
        _ when Following.Kind == TokenKind.Open => CallSentence(Current),
        _ => Names.Problem(Current.Text),
    };

    private static string CallSentence(Token name)
    {
        if (name.Kind != TokenKind.Name)
            return "a name is missing after the point; write group.fact";
        var known = AllCalls.FirstOrDefault(call => call.Equals(name.Text, StringComparison.OrdinalIgnoreCase));
        return known switch
        {
            null => $".{name.Text} is not allowed; a fact is group.name, and only Contains, AddDays, AddMonths and AddYears may be called",
            _ when !name.Is(known) => $"write {known} instead of {name.Text}",
            _ => "a date has no Contains; compare it with == or in",
        };
    }

    private string DateOnlySentence() => Following.Kind == TokenKind.Dot
        ? $"DateOnly.{tokens[position + 2].Text} is not allowed; {DateCure}"
        : $"DateOnly stands right before its parenthesis; {DateCure}";

    private string MembershipSentence(Node left) => left switch
    {
        Not { Operand: Reference fact } => $"! does not stand before a fact with \"in\"; write !({fact.Name} in (…))",
        TextLiteral text when Following.Kind == TokenKind.Name => $"\"in\" has the fact on its left; write {PathAfterIn()}.Contains(\"{text.Value}\")",
        _ => "\"in\" takes a fact or a parameter on its left, without parentheses; write fact in (item, item)",
    };

    private string PathAfterIn() => tokens[position + 2].Kind == TokenKind.Dot && tokens[position + 3].Kind == TokenKind.Name
        ? $"{Following.Text}.{tokens[position + 3].Text}"
        : Following.Text;

    private string MissingItemSentence() => Current.Kind switch
    {
        TokenKind.Close when tokens[position - 1].Kind == TokenKind.Comma => "an item is missing after the comma; add it or remove the comma",
        TokenKind.Close => "the list is empty; write at least one item",
        _ => "an item of a list is a number, a text in quotes or DateOnly(year, month, day); compare facts with ==",
    };

    private string ListEndSentence() => Current.Kind switch
    {
        TokenKind.Text or TokenKind.Whole or TokenKind.Exact or TokenKind.Name => $"a comma is missing before {Current.Text}; write it",
        TokenKind.Dot => "an item of a list takes no call; write the day itself",
        _ => "a ) is missing; close the list",
    };
}
