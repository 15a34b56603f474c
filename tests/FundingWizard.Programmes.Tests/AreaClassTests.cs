using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Programmes.Tests;

/// <summary>The area class comes from the table where it knows the town, and from the answer elsewhere.</summary>
public class AreaClassTests
{
    private const string Marl = "05562024", Remscheid = "05120000", Bielefeld = "05711000", Muenster = "05515000", Essen = "05113000";

    [Theory]
    [InlineData(Marl, null, "c1")]
    [InlineData(Remscheid, null, "c2")]
    [InlineData(Bielefeld, "c1", "d")]
    [InlineData(Muenster, "d", "none")]
    [InlineData(Essen, "c2", "c2")]
    [InlineData(Essen, null, null)]
    [InlineData(null, "c2", null)]
    [InlineData("several", "c2", null)]
    [InlineData("undecided", "d", "d")]
    [InlineData("outside", "d", "none")]
    public void AreaClass_OfATown_IsKnownOrStated(string? town, string? stated, string? expected)
    {
        var answers = Answers.None.With("site.municipality", Code(town)).With("site.statedArea", Code(stated));

        var facts = FactSets.Create(TheRulebook.Value, answers, new DateOnly(2026, 11, 22));

        facts.Code(TheRulebook.Value.Vocabulary["site.areaClass"]).ShouldBe(expected);
    }

    private static CodeValue? Code(string? code) => code is null ? null : new CodeValue(code);
}
