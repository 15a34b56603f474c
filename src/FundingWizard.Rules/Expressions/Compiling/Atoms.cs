using System.Diagnostics;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Compiling;

/// <summary>Compiles the conditions without logical parts.</summary>
internal static class Atoms
{
    public static Decider Compile(Node atom, Vocabulary vocabulary) => atom switch
    {
        FlagLiteral flag => Logic.Constant(Logic.Decided(flag.Value)),
        Reference reference => Flag(reference, true, vocabulary),
        Relation relation => Relation(relation, vocabulary),
        Membership membership => Membership(membership, vocabulary),
        Containment containment => Containment(containment, vocabulary),
        _ => throw new UnreachableException(),
    };

    /// <summary>Met when a flag has the wanted value.</summary>
    public static Decider Flag(Reference flag, bool wanted, Vocabulary vocabulary) =>
        Relations<long, BitsSlot>.Compile(Terms.Bits(flag, vocabulary), Comparison.Equal, new Constant<long>(wanted ? 1 : 0));

    private static Decider Relation(Relation relation, Vocabulary vocabulary) => Terms.KindOf(relation.Left, vocabulary) switch
    {
        ValueKind.Number => Relations<decimal, NumberSlot>.Compile(
            Terms.Number(relation.Left, vocabulary), relation.Comparison, Terms.Number(relation.Right, vocabulary)),
        ValueKind.Flag => Logic.Same(
            ConditionCompiler.Compile(relation.Left, vocabulary).Decider, ConditionCompiler.Compile(relation.Right, vocabulary).Decider, relation.Comparison == Comparison.NotEqual),
        _ => Relations<long, BitsSlot>.Compile(
            Terms.Bits(relation.Left, vocabulary), relation.Comparison, Terms.Bits(relation.Right, vocabulary)),
    };

    private static Decider Membership(Membership membership, Vocabulary vocabulary)
    {
        var fact = vocabulary[membership.Left.Name];
        return fact.Kind switch
        {
            ValueKind.Number => Lists.OneOf(new NumberSlot(fact.Slot), [.. membership.Items.Cast<NumberLiteral>().Select(item => item.Value)]),
            ValueKind.Date => Lists.OneOf(new BitsSlot(fact.Slot), [.. membership.Items.Cast<DateLiteral>().Select(item => (long)item.Value.DayNumber)]),
            ValueKind.Code => Lists.OneOfCodes(new BitsSlot(fact.Slot), [.. membership.Items.Cast<TextLiteral>().Select(item => (long)vocabulary.Code(item.Value))]),
            _ => throw new UnreachableException(),
        };
    }

    private static Decider Containment(Containment containment, Vocabulary vocabulary)
    {
        var fact = vocabulary[containment.List.Name];
        return Lists.Contains(new BitsSlot(fact.Slot), Vocabulary.Bit(fact, containment.Code.Value));
    }
}
