using FundingWizard.Rules.Parameters;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Mutating;

/// <summary>Rulebooks that differ from another in one thing.</summary>
internal static class Variants
{
    /// <summary>The rulebook with one programme changed.</summary>
    public static Rulebook With(this Rulebook rulebook, Programme changed) => new()
    {
        Vocabulary = rulebook.Vocabulary,
        Topics = rulebook.Topics,
        Tables = rulebook.Tables,
        Law = rulebook.Law,
        Programmes = [.. rulebook.Programmes.Select(programme => programme.Id == changed.Id ? changed : programme)],
        Cases = rulebook.Cases,
        Texts = rulebook.Texts,
        Fingerprint = rulebook.Fingerprint,
        Derived = rulebook.Derived,
    };

    /// <summary>The rulebook with one dated value changed.</summary>
    public static Rulebook With(this Rulebook rulebook, DatedValue changed) => new()
    {
        Vocabulary = rulebook.Vocabulary,
        Topics = rulebook.Topics,
        Tables = rulebook.Tables,
        Law = rulebook.Law.SetItem(changed.Fact.Id, changed),
        Programmes = rulebook.Programmes,
        Cases = rulebook.Cases,
        Texts = rulebook.Texts,
        Fingerprint = rulebook.Fingerprint,
        Derived = rulebook.Derived,
    };

    /// <summary>The programme with one rule set changed.</summary>
    public static Programme With(this Programme programme, RuleSet original, RuleSet changed) =>
        programme with { RuleSets = [.. programme.RuleSets.Select(set => set == original ? changed : set)] };
}
