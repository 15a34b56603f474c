using System.Collections.Immutable;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Expressions;

/// <summary>Grows well-formed trees and fitting facts from a seed, over <see cref="SampleFacts"/>.</summary>
internal sealed class RandomExpressions(int seed)
{
    private static readonly ImmutableArray<Fact> Facts = [.. SampleFacts.Vocabulary.Facts.Where(fact => fact.Kind != ValueKind.None)];

    private readonly Random random = new(seed);

    /// <summary>A flag expression; well typed, but perhaps never to be met.</summary>
    public Node Flag(int depth) => random.Next(depth <= 0 ? 6 : 10) switch
    {
        0 => Fact(ValueKind.Flag),
        1 => new Membership(Fact(ValueKind.Number), Distinct(() => Literal(Number())), 1),
        2 => Codes(Fact(ValueKind.Code)),
        3 => new Relation(Value(depth - 1), Comparison(), Value(depth - 1), 1),
        4 => new Relation(Date(), Comparison(), Date(), 1),
        5 => Containment(Fact(ValueKind.CodeList)),
        6 => new Not(Flag(depth - 1), 1),
        7 => new AllOf(Several(depth - 1), 1),
        8 => new AnyOf(Several(depth - 1), 1),
        _ => new Relation(Flag(depth - 1), Equality(), random.Next(3) == 0 ? new FlagLiteral(random.Next(2) == 0, 1) : Flag(depth - 1), 1),
    };

    /// <summary>Facts within their ranges, each unknown with the given probability.</summary>
    public FactSet FactSet(double unknown) => FactSet(fact => random.NextDouble() < unknown ? null : Any(fact));

    public static FactSet FactSet(Func<Fact, FactValue?> choose)
    {
        var builder = new FactSetBuilder(SampleFacts.Vocabulary);
        foreach (var fact in Facts)
        {
            if (choose(fact) is { } value)
                builder.Set(fact, value);
        }

        return builder.Build();
    }

    /// <summary>Any value of a fact, the ends of its range as likely as everything between.</summary>
    public FactValue Any(Fact fact) => fact.Kind switch
    {
        ValueKind.Flag => new FlagValue(random.Next(2) == 0),
        ValueKind.Code => new CodeValue(Pick(fact.Options)),
        ValueKind.CodeList => new CodesValue([.. fact.Options.Where(_ => random.Next(2) == 0)]),
        ValueKind.Date => new DateValue(Day()),
        _ => new NumberValue(random.Next(4) switch
        {
            0 => fact.Minimum,
            1 => fact.Maximum,
            _ => Math.Clamp(Number(), fact.Minimum, fact.Maximum),
        }),
    };

    public T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];

    public int Next(int below) => random.Next(below);

    private Node Value(int depth) => random.Next(depth <= 0 ? 3 : 6) switch
    {
        0 => Literal(Number()),
        1 or 2 => Fact(ValueKind.Number),
        3 => Negated(Value(depth - 1)),
        4 => new Calculation(Value(depth - 1), Arithmetic.Divide, Literal(1 + random.Next(9)), 1),
        _ => new Calculation(Value(depth - 1), Pick([Arithmetic.Add, Arithmetic.Subtract, Arithmetic.Multiply]), Value(depth - 1), 1),
    };

    /// <summary>The parser reads a minus before a literal as part of it, so that tree is never written with a negation.</summary>
    private static Node Negated(Node operand) => operand switch
    {
        NumberLiteral { Value: >= 0 } number => number with { Value = 0 - number.Value },
        _ => new Negate(operand, 1),
    };

    private Node Date()
    {
        Node date = random.Next(3) == 0 ? new DateLiteral(Day(), 1) : Fact(ValueKind.Date);
        return random.Next(3) == 0 ? new Shift(date, Pick([DateUnit.Days, DateUnit.Months, DateUnit.Years]), random.Next(-400, 400), 1) : date;
    }

    private Membership Codes(Reference fact)
    {
        var options = SampleFacts.Vocabulary[fact.Name].Options;
        return new Membership(fact, Distinct(() => new TextLiteral(Pick(options), 1)), 1);
    }

    private Containment Containment(Reference list) => new(list, new TextLiteral(Pick(SampleFacts.Vocabulary[list.Name].Options), 1), 1);

    private ImmutableArray<Node> Several(int depth) => [.. Enumerable.Range(0, 2 + random.Next(4)).Select(_ => Flag(depth))];

    private ImmutableArray<Node> Distinct(Func<Node> item)
    {
        var count = 1 + random.Next(random.Next(5) == 0 ? 30 : 4);
        return [.. Enumerable.Range(0, count).Select(_ => item()).DistinctBy(node => node is NumberLiteral number ? number.Value : (object)node)];
    }

    private Reference Fact(ValueKind kind) => new(Pick([.. Facts.Where(fact => fact.Kind == kind)]).Id, 1);

    private NumberLiteral Literal(decimal number) => new(number, !decimal.IsInteger(number) || random.Next(2) == 0, 1);

    private decimal Number() => random.Next(4) switch
    {
        0 => random.Next(-3, 4),
        1 => random.Next(-1000, 100_000) / 100m,
        2 => random.Next(0, 101),
        _ => random.NextInt64(-999_999_999, 999_999_999),
    };

    private DateOnly Day() => new DateOnly(1900, 1, 1).AddDays(random.Next(4) switch
    {
        0 => 0,
        1 => 109_937,
        _ => random.Next(109_937),
    });

    private Comparison Comparison() => Pick(Enum.GetValues<Comparison>());

    private Comparison Equality() => Pick([Rules.Expressions.Comparison.Equal, Rules.Expressions.Comparison.NotEqual]);
}
