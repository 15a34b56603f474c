using System.Globalization;
using FundingWizard.Rules;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Cli.Output;

/// <summary>How much a check has looked at.</summary>
internal static class RulebookTotals
{
    public static string Sentence(Rulebook rulebook)
    {
        var sets = rulebook.Programmes.SelectMany(programme => programme.RuleSets).ToArray();
        var asked = rulebook.Vocabulary.Facts.Count(fact => fact.IsAsked);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"checked: {rulebook.Vocabulary.Facts.Length - rulebook.Law.Count} facts, {asked} questions, {rulebook.Programmes.Length} programmes, {sets.Length} rule sets, {sets.Sum(set => set.AllCriteria.Count())} criteria, {rulebook.Law.Count} parameters, {rulebook.Cases.Length} cases, {Texts(rulebook)} texts; no problems");
    }

    private static int Texts(Rulebook rulebook) =>
        rulebook.Texts.Values.Sum(Texts) + rulebook.Programmes.SelectMany(programme => programme.Texts.Values).Sum(Texts);

    private static int Texts(SharedTexts texts) => texts.Facts.Count + texts.Topics.Count + texts.Units.Count + texts.Steps.Count;

    private static int Texts(ProgrammeTexts texts) =>
        texts.Criteria.Count + texts.Undecided.Count + texts.Deciders.Count + texts.Hints.Count + texts.Route.Count
        + texts.Contacts.Count + texts.Documents.Count + texts.Amounts.Count + texts.Related.Count + 4;
}
