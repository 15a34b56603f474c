using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Says the criteria, hints and papers of a programme in plain words, with what they rest on.</summary>
/// <param name="rulebook">The rulebook.</param>
/// <param name="programme">The programme.</param>
/// <param name="text">Its texts.</param>
/// <param name="texts">Texts that belong to no programme.</param>
/// <param name="words">Words of the documents.</param>
/// <param name="law">The dated values of the day that is shown.</param>
/// <param name="sources">Numbers the sources.</param>
/// <param name="catalogue">Texts of the page.</param>
internal sealed class RuleLines(
    Rulebook rulebook, Programme programme, ProgrammeTexts text, SharedTexts texts, Words words, FactSet law, SourceNumbers sources, IStringLocalizer<CatalogueTexts> catalogue)
{
    private readonly SentencePrinter printer = new(rulebook.Vocabulary, texts.Facts, texts.Format);

    /// <summary>The criteria of a rule set.</summary>
    public ImmutableArray<RuleLine> Of(RuleSet set) => [.. set.Criteria.Select(criterion => Line(criterion, words.Of(criterion.Role)))];

    /// <summary>The criteria that rest on other texts than the programme's own, or are weakly supported.</summary>
    public ImmutableArray<string> Unverified(RuleSet set) =>
        [.. set.AllCriteria
            .Where(criterion => criterion is { IsLeaf: true, Evidence: { } evidence } && (evidence.Basis != Basis.OwnText || evidence.Confidence == Confidence.Low))
            .Select(criterion => text.Criteria[criterion.Id].Title)
            .Distinct(StringComparer.Ordinal)];

    /// <summary>All hints, whether they would be given now or not.</summary>
    public ImmutableArray<ConditionalLine> Hints() =>
        [.. programme.Hints.Select(hint => Conditional(text.Hints[hint.Id], hint.When, hint.Evidence))];

    /// <summary>All papers.</summary>
    public ImmutableArray<ConditionalLine> Documents() =>
        [.. programme.Documents.Select(document => Conditional(text.Documents[document.Id], document.When, document.Evidence))];

    /// <summary>Parts have the weight of their criterion and do not repeat it.</summary>
    private RuleLine Line(Criterion criterion, string? weight) => new(
        text.Criteria[criterion.Id].Title,
        criterion.IsLeaf ? Sentence(criterion.Condition) : criterion.Condition.Kind == ConditionKind.All ? catalogue["AllParts"] : catalogue["AnyPart"],
        weight,
        criterion.Evidence is { } evidence ? sources.Of(evidence) : null,
        [.. criterion.Parts.Select(part => Line(part, weight: null))]);

    private ConditionalLine Conditional(PointText point, Condition? when, Evidence evidence) =>
        new(point.Title, point.Text, when is null ? null : Sentence(when), sources.Of(evidence));

    private string Sentence(Condition condition) => printer.Print(condition, law);
}
