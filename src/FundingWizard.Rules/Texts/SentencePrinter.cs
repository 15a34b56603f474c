using System.Collections.Immutable;
using System.Diagnostics;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Expressions.Compiling;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Texts;

/// <summary>
/// Says a checked expression as one plain phrase, for people who want to read the rulebook: "Beschäftigte: weniger als 250".
/// A negation goes into the comparison wherever the language has a word for the result.
/// </summary>
/// <param name="vocabulary">The facts the expression was checked against.</param>
/// <param name="texts">Labels of facts and options; they fix the language.</param>
/// <param name="format">Writes the values; of the same language.</param>
public sealed class SentencePrinter(Vocabulary vocabulary, FactTexts texts, ValueFormat format)
{
    private readonly SentenceWords words = SentenceWords.Of(texts.Language);

    /// <summary>The phrase, without a full stop.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="facts">When given, dated values of the law show what they are on that day; the person's answers are never shown.</param>
    public string Print(Condition condition, FactSet? facts = null) => Print(condition.Source, facts);

    /// <summary>The phrase, without a full stop.</summary>
    /// <param name="root">The root of a sound <see cref="CheckedExpression"/> that was checked as a condition.</param>
    /// <param name="facts">When given, dated values of the law show what they are on that day; the person's answers are never shown.</param>
    public string Print(Node root, FactSet? facts = null) => Phrase(root, isNegated: false, new SentenceOperands(vocabulary, texts, format, words, facts));

    private string Phrase(Node node, bool isNegated, SentenceOperands operands) => node switch
    {
        Not not => Phrase(not.Operand, !isNegated, operands),
        AllOf or AnyOf when isNegated => Fill(words.GroupIsNot, Phrase(node, isNegated: false, operands)),
        AllOf all => Group(all.Operands, words.LastOfAll, operands),
        AnyOf any => Group(any.Operands, words.LastOfAny, operands),
        FlagLiteral flag => flag.Value == isNegated ? words.Never : words.Always,
        Relation relation when FlagTest.Of(relation) is { } test => Phrase(test.Operand, isNegated != test.IsNegated, operands),
        _ when Views.Of(node, vocabulary) is { } view => Atom(isNegated ? Negated(view) : view, isNegated, operands),
        Relation relation => Fill(
            (relation.Comparison == Comparison.Equal) == isNegated ? words.Different : words.Same,
            Phrase(relation.Left, isNegated: false, operands),
            Phrase(relation.Right, isNegated: false, operands)),
        _ => throw new UnreachableException(),
    };

    private string Group(ImmutableArray<Node> parts, string last, SentenceOperands operands)
    {
        string[] phrases = [.. parts.Select(part => part is AllOf or AnyOf ? $"({Phrase(part, isNegated: false, operands)})" : Phrase(part, isNegated: false, operands))];
        return string.Join("; ", phrases[..^1]) + last + phrases[^1];
    }

    private string Atom(AtomView view, bool isNegated, SentenceOperands operands)
    {
        var value = operands.Subject(view.Value);
        return (view.Comparison, view.Like?.Kind) switch
        {
            (AtomComparison.Contains, _) => Fill(isNegated ? words.ContainsNot : words.Contains, value, operands.Limit(view)),
            (_, ValueKind.Flag) => Fill(words.Is, value, format.Flag(!isNegated)),
            (_, ValueKind.Code) => Fill(CodePattern(view, isNegated), value, operands.Limit(view)),
            (AtomComparison.OneOf, ValueKind.Date) => Fill(words.Days[Equality(isNegated)], value, operands.Limit(view)),
            (AtomComparison.OneOf, _) => Fill(words.Numbers[Equality(isNegated)], value, operands.Limit(view)),
            (_, ValueKind.Date) => Fill((operands.IsValue(view.Limits[0]) ? words.Days : words.Dates)[view.Comparison], value, operands.Limit(view)),
            _ => Fill(words.Numbers[view.Comparison], value, operands.Limit(view)),
        };
    }

    private string CodePattern(AtomView view, bool isNegated) => (view.Limits[0], view.Comparison) switch
    {
        (FactOperand, AtomComparison.Equal) => words.IsLike,
        (FactOperand, _) => words.IsUnlike,
        (_, AtomComparison.Equal) => words.Is,
        (_, AtomComparison.OneOf) when !isNegated => words.Is,
        _ => words.IsNot,
    };

    private static AtomComparison Equality(bool isNegated) => isNegated ? AtomComparison.NotEqual : AtomComparison.Equal;

    /// <summary>The view with the opposite comparison. Lists and flags have none; their patterns ask for the negation itself.</summary>
    private static AtomView Negated(AtomView view) => view with
    {
        Comparison = view.Comparison switch
        {
            AtomComparison.Equal => AtomComparison.NotEqual,
            AtomComparison.NotEqual => AtomComparison.Equal,
            AtomComparison.Less => AtomComparison.GreaterOrEqual,
            AtomComparison.LessOrEqual => AtomComparison.Greater,
            AtomComparison.Greater => AtomComparison.LessOrEqual,
            AtomComparison.GreaterOrEqual => AtomComparison.Less,
            var comparison => comparison,
        },
    };

    private static string Fill(string pattern, string first) => SentenceOperands.Fill(pattern, first);

    private static string Fill(string pattern, string first, string second) => SentenceOperands.Fill(pattern, first, second);
}
