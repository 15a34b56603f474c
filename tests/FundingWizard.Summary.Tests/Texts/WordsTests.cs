using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Tests.Texts;

public class WordsTests
{
    private static readonly Words German = RealRulebook.Documents.Words(Language.German);

    [Theory]
    [InlineData(Basis.OwnText, Confidence.High, null)]
    [InlineData(Basis.OwnText, Confidence.Medium, "teilweise belegt")]
    [InlineData(Basis.Analogy, Confidence.High, "nach ähnlichen Regeln")]
    [InlineData(Basis.OlderText, Confidence.Low, "ältere Fassung, schwach belegt")]
    public void Evidence_IsNamedOnlyWhereItIsNotClear(Basis basis, Confidence confidence, string? words) =>
        German.Of(new Evidence([], confidence, null, basis, [])).ShouldBe(words);
}
