using System.Collections.Immutable;

namespace FundingWizard.Rules.Expressions.Parsing;

/// <summary>
/// Recursive descent over the tokens of one expression. Only a parenthesis recurses, and those are counted first.
/// Every method returns null once the first problem is found.
/// </summary>
internal sealed partial class Parser(ImmutableArray<Token> tokens)
{
    private int position;
    private int nesting;

    /// <summary>The first problem, or null.</summary>
    public ExpressionProblem? Problem { get; private set; }

    private Token Current => tokens[position];

    /// <summary>The token after the current one; only asked where the current one is not the last.</summary>
    private Token Following => tokens[position + 1];

    /// <summary>The whole expression, or null when there is a <see cref="Problem"/>.</summary>
    public Node? Read()
    {
        if (Current.Kind == TokenKind.End)
            return Fail(Current, "the expression is empty; write a condition such as group.fact == true");
        if (ReadExpression() is not { } root)
            return null;
        return Current.Kind == TokenKind.End ? root : Fail(Current, LeftoverSentence());
    }

    private Node? ReadExpression() => ReadChain(TokenKind.Or, ReadConjunction, (operands, column) => new AnyOf(operands, column));

    private Node? ReadConjunction() => ReadChain(TokenKind.And, ReadCondition, (operands, column) => new AllOf(operands, column));

    private Node? ReadChain(TokenKind sign, Func<Node?> readOperand, Func<ImmutableArray<Node>, int, Node> join)
    {
        var column = Current.Column;
        var operands = ImmutableArray.CreateBuilder<Node>();
        do
        {
            if (operands.Count == ExpressionLimits.Operands)
                return FailAtChain();
            if (readOperand() is not { } operand)
                return null;
            operands.Add(operand);
        }
        while (Take(sign));
        return operands.Count == 1 ? operands[0] : join(operands.DrainToImmutable(), column);
    }

    private Node? ReadCondition()
    {
        var start = Current;
        if (ReadSum() is not { } left)
            return null;
        if (Current.Is("in"))
            return ReadMembership(start, left);
        if (ComparisonOf(Current.Kind) is not { } comparison)
            return left;

        position++;
        if (ReadSum() is not { } right)
            return null;
        return Current.Is("in") || ComparisonOf(Current.Kind) is not null
            ? Fail(Current, "a condition holds one relation only; put the first one in parentheses or join two with &&")
            : new Relation(left, comparison, right, start.Column);
    }

    private Node? ReadSum() => ReadCalculation(ReadProduct, SumSignOf);

    private Node? ReadProduct() => ReadCalculation(ReadFactor, ProductSignOf);

    private Node? ReadCalculation(Func<Node?> readOperand, Func<TokenKind, Arithmetic?> signOf)
    {
        var column = Current.Column;
        var left = readOperand();
        for (var count = 1; left is not null && signOf(Current.Kind) is { } sign; count++)
        {
            position++;
            if (count == ExpressionLimits.Operands)
                return FailAtChain();
            left = readOperand() is { } right ? new Calculation(left, sign, right, column) : null;
        }

        return left;
    }

    private Node? ReadFactor()
    {
        var sign = Current;
        if (sign.Kind is not (TokenKind.Not or TokenKind.Minus))
            return ReadPrimary();

        position++;
        if (Current.Kind is TokenKind.Not or TokenKind.Minus)
            return Fail(Current, $"two signs stand in a row; write {sign.Text}({Current.Text}…)");
        return ReadPrimary() switch
        {
            null => null,
            var operand when sign.Kind == TokenKind.Not => new Not(operand, sign.Column),
            NumberLiteral { Value: >= 0 } number => Negative(number, sign.Column),
            var operand => new Negate(operand, sign.Column),
        };
    }

    /// <summary>Subtracts from zero, since negating a decimal zero would leave its sign behind.</summary>
    private static NumberLiteral Negative(NumberLiteral number, int column) => number with { Value = 0 - number.Value, Column = column };

    private static Comparison? ComparisonOf(TokenKind kind) => kind switch
    {
        TokenKind.Equal => Comparison.Equal,
        TokenKind.NotEqual => Comparison.NotEqual,
        TokenKind.Less => Comparison.Less,
        TokenKind.LessOrEqual => Comparison.LessOrEqual,
        TokenKind.Greater => Comparison.Greater,
        TokenKind.GreaterOrEqual => Comparison.GreaterOrEqual,
        _ => null,
    };

    private static Arithmetic? SumSignOf(TokenKind kind) => kind switch
    {
        TokenKind.Plus => Arithmetic.Add,
        TokenKind.Minus => Arithmetic.Subtract,
        _ => null,
    };

    private static Arithmetic? ProductSignOf(TokenKind kind) => kind switch
    {
        TokenKind.Times => Arithmetic.Multiply,
        TokenKind.DividedBy => Arithmetic.Divide,
        _ => null,
    };

    private bool Take(TokenKind kind)
    {
        var found = Current.Kind == kind;
        position += found ? 1 : 0;
        return found;
    }
}
