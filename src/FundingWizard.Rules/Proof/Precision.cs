using System.Collections.Immutable;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Proof;

/// <summary>The smallest step by which a written number can be wrong: a cent of money, else one unit of its last written digit.</summary>
internal static class Precision
{
    /// <summary>The smallest step of money.</summary>
    public const decimal Cent = 0.01m;

    /// <summary>One unit of the last written digit: 1 for 25, 0.1 for 1.5.</summary>
    public static decimal LastDigit(decimal written) => new(1, 0, 0, isNegative: false, written.Scale);

    /// <summary>The step of a number that is counted like this fact.</summary>
    public static decimal Of(Fact like, decimal written) => like.Type == FactType.Money ? Cent : LastDigit(written);

    /// <summary>The step of a comparison: a day, a cent as soon as money occurs in it, else the finest last digit of its numbers.</summary>
    /// <param name="relation">A comparison of numbers or dates without parameters.</param>
    /// <param name="rulebook">Knows the facts and the numbers of the law.</param>
    public static decimal Of(Node relation, Rulebook rulebook)
    {
        var facts = NodeTree.Facts(relation, rulebook.Vocabulary);
        if (facts.Any(fact => fact.Kind == ValueKind.Date))
            return 1;
        return facts.Any(fact => fact.Type == FactType.Money) ? Cent : Written(relation, facts, rulebook).Select(LastDigit).DefaultIfEmpty(1).Min();
    }

    private static IEnumerable<decimal> Written(Node relation, ImmutableArray<Fact> facts, Rulebook rulebook) => Literals(relation)
        .Concat(facts.Where(fact => fact.IsLaw).SelectMany(fact => rulebook.Law[fact.Id].Steps).Select(step => step.Value).OfType<decimal>());

    private static IEnumerable<decimal> Literals(Node node) => NodeTree.SelfAndParts(node).OfType<NumberLiteral>().Select(number => number.Value);
}
