using System.Collections.Immutable;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Numbers the sources of one page in the order a reader meets them.</summary>
internal sealed class SourceNumbers(SharedTexts texts, Words words, IStringLocalizer<CatalogueTexts> catalogue)
{
    private readonly List<Source> sources = [];

    /// <summary>What a statement rests on.</summary>
    public EvidenceLine Of(Evidence evidence) => new(
        [.. evidence.Sources.Select(Number).Order()],
        evidence.Section,
        $"{words.Of(evidence.Basis)}, {words.Of(evidence.Confidence)}");

    /// <summary>Every source that was referred to.</summary>
    public ImmutableArray<SourceLine> All() => [.. sources.Select((source, index) => new SourceLine(
        index + 1,
        source.Title,
        source.Publisher,
        source.Url,
        string.Join(", ", new[] { words.Of(source.Kind), source.Date, catalogue["ReadOn", texts.Format.Date(source.RetrievedOn)] }.OfType<string>())))];

    private int Number(Source source)
    {
        if (!sources.Contains(source))
            sources.Add(source);
        return sources.IndexOf(source) + 1;
    }
}
