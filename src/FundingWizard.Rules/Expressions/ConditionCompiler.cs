using System.Collections.Immutable;
using System.Diagnostics;
using FundingWizard.Rules.Expressions.Compiling;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions;

/// <summary>Turns checked expressions into conditions: fused closures over the slots of the facts.</summary>
public static class ConditionCompiler
{
    /// <summary>Compiles a checked expression.</summary>
    /// <param name="root">The root of a sound <see cref="CheckedExpression"/> that was checked as a condition.</param>
    /// <param name="vocabulary">The facts it was checked against.</param>
    public static Condition Compile(Node root, Vocabulary vocabulary) => root switch
    {
        AllOf all => Join(root, ConditionKind.All, [.. all.Operands.Select(operand => Compile(operand, vocabulary))]),
        AnyOf any => Join(root, ConditionKind.Any, [.. any.Operands.Select(operand => Compile(operand, vocabulary))]),
        Not not => Negate(root, Compile(not.Operand, vocabulary), vocabulary),
        Relation relation when FlagTest.Of(relation) is { } test => test.IsNegated
            ? Negate(root, Compile(test.Operand, vocabulary), vocabulary)
            : Compile(test.Operand, vocabulary),
        _ => new Condition(root, ConditionKind.Atom, [], NodeTree.Facts(root, vocabulary), Views.Of(root, vocabulary), Atoms.Compile(root, vocabulary)),
    };

    /// <summary>Joins the conditions of a group of rules.</summary>
    /// <param name="kind"><see cref="ConditionKind.All"/> or <see cref="ConditionKind.Any"/>.</param>
    /// <param name="parts">At least one condition; a single one is returned as it is.</param>
    public static Condition Join(ConditionKind kind, ImmutableArray<Condition> parts)
    {
        ImmutableArray<Node> sources = [.. parts.Select(part => part.Source)];
        return parts.Length == 1 ? parts[0] : Join(kind == ConditionKind.All ? new AllOf(sources, 1) : new AnyOf(sources, 1), kind, parts);
    }

    private static Condition Join(Node source, ConditionKind kind, ImmutableArray<Condition> parts)
    {
        // The order of parts changes no verdict, so the cheapest one may settle it first.
        ImmutableArray<Decider> deciders = [.. parts.OrderBy(part => Costs.Of(part.Source)).Select(part => part.Decider)];
        ImmutableArray<Fact> facts = [.. parts.SelectMany(part => part.Facts).Distinct<Fact>(ReferenceEqualityComparer.Instance)];
        return new Condition(source, kind, parts, facts, null, kind switch
        {
            ConditionKind.All => Logic.All(deciders),
            ConditionKind.Any => Logic.Any(deciders),
            _ => throw new UnreachableException(),
        });
    }

    private static Condition Negate(Node source, Condition part, Vocabulary vocabulary) => new(
        source, ConditionKind.Not, [part], part.Facts, null, part.Source is Reference flag ? Atoms.Flag(flag, false, vocabulary) : Logic.Not(part.Decider));
}
