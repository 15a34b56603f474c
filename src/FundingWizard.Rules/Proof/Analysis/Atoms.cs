using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>Takes conditions apart into comparisons.</summary>
internal static class Atoms
{
    /// <summary>Every atom of a condition; a comparison of two conditions is followed by the atoms of both.</summary>
    public static IEnumerable<Condition> Of(Condition condition, Vocabulary vocabulary) => condition switch
    {
        { Kind: not ConditionKind.Atom } => condition.Parts.SelectMany(part => Of(part, vocabulary)),
        { Atom: null, Source: Relation both } => Inner(both, vocabulary).Prepend(condition),
        _ => [condition],
    };

    /// <summary>The numbers and days in an atom that answers can put anywhere.</summary>
    public static IEnumerable<Fact> Continuous(Condition atom) =>
        atom.Facts.Where(fact => !fact.IsLaw && fact.Kind is ValueKind.Number or ValueKind.Date);

    /// <summary>True when a fact stands on both sides of a product.</summary>
    public static bool Multiplies(Condition atom) => NodeTree.SelfAndParts(atom.Source).OfType<Calculation>()
        .Any(product => product.Operator == Arithmetic.Multiply && NodeTree.SelfAndParts(product.Left).Any(IsFact) && NodeTree.SelfAndParts(product.Right).Any(IsFact));

    private static bool IsFact(Node node) => node is Reference { Name: var name } && !name.StartsWith("law.", StringComparison.Ordinal);

    private static IEnumerable<Condition> Inner(Relation both, Vocabulary vocabulary) =>
        new[] { both.Left, both.Right }.SelectMany(side => Of(ConditionCompiler.Compile(side, vocabulary), vocabulary));
}
