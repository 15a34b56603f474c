using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Questionnaire;

public class ProgrammeTopicsTests
{
    [Fact]
    public void Topics_OfAProgramme_AreThoseItsCriteriaAskAboutInAnyRuleSet()
    {
        var rulebook = InventedRulebook.Load();

        rulebook.TopicsOf(rulebook.Programmes[0]).ShouldBe(["applicant", "project", "finance"], ignoreOrder: true);
    }

    [Fact]
    public void Topics_WhenADerivedFactIsRead_AreThoseOfTheFactsItIsComputedFrom()
    {
        var files = InventedRulebook.Files
            .Replace("facts/applicant.json", "\"specials\": [\"outside\"], \"topic\": \"applicant\"", "\"specials\": [\"outside\"], \"topic\": \"place\"")
            .Replace("topics.json", "\"applicant\",", "\"applicant\", \"place\",")
            .Replace("topics.de.json", "\"topics\": {", "\"topics\": { \"place\": { \"title\": \"Ort\" },")
            .Replace("topics.en.json", "\"topics\": {", "\"topics\": { \"place\": { \"title\": \"Place\" },");
        var rulebook = InventedRulebook.Load(files);

        rulebook.TopicsOf(rulebook.Programmes[0]).ShouldContain("place");
    }
}
