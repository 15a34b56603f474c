using FundingWizard.Summary.Tests.Samples;

namespace FundingWizard.Summary.Tests;

public class SummaryDocumentsLoadTests
{
    [Fact]
    public void Load_OfTheRepository_HasNoProblems() =>
        SummaryDocuments.Load(TestTemplates.Original, RealRulebook.Value.Vocabulary).Problems.ShouldBeEmpty();

    [Fact]
    public void Load_WhenSeveralFilesAreWrong_NamesEveryProblemAtItsPlace()
    {
        using var templates = new TestTemplates()
            .Replace("summary/de.md", "# {{title}}", "# {{titel}}")
            .Replace("summary/facts.json", "\"finance.loan\"", "\"finance.lone\"")
            .Replace("words.en.json", "\"title\"", "\"titel\"")
            .Replace("letter/facts.json", "\"site.towns\"", "\"site.town\"")
            .Replace("letter/en.md", "{{recipient}}", "{{office}}");
        templates.Delete("summary/en.md");

        var problems = TestTemplates.Lines(SummaryDocuments.Load(templates.Folder, RealRulebook.Value.Vocabulary).Problems).ToArray();

        problems.Select(problem => problem.Split(": ")[0]).ShouldBe(
            ["summary/facts.json:$.loan[0]:1", "words.en.json:$.titel:1", "words.en.json:$.title:1", "summary/de.md:2:3", "summary/en.md:$:1", "letter/facts.json:$.site[0]:1", "letter/en.md:56:28"]);
        problems[4].ShouldContain("The file is missing.");
    }

    [Fact]
    public void Load_WhenABlockIsNotClosed_SaysWhereItBegins()
    {
        using var templates = new TestTemplates().With("summary/de.md", "# a\n\n{{#if publisher}}\nb");

        SummaryDocuments.Load(templates.Folder, RealRulebook.Value.Vocabulary).Problems.ShouldHaveSingleItem().ToString()
            .ShouldBe("summary/de.md:3:1: This block is never closed; write {{/if}} behind it.");
    }

    [Theory]
    [InlineData("{ \"applicant\": [], \"project\": [] }", "summary/facts.json:$:")]
    [InlineData("{ \"applicant\": [], \"project\": [], \"loan\": 5 }", "summary/facts.json:$.loan:")]
    [InlineData("{ \"applicant\": [], \"project\": [], \"loan\": [], \"more\": [] }", "summary/facts.json:$.more:")]
    [InlineData("{ \"applicant\": [null], \"project\": [], \"loan\": [], \"identity\": [] }", "summary/facts.json:$.applicant[0]:1")]
    public void Load_WhenTheSelectionOfFactsIsWrong_SaysWhere(string content, string place)
    {
        using var templates = new TestTemplates().With("summary/facts.json", content);

        SummaryDocuments.Load(templates.Folder, RealRulebook.Value.Vocabulary).Problems.ShouldHaveSingleItem().ToString().ShouldStartWith(place);
    }

    [Fact]
    public void Load_WhenAFileIsMuchTooLarge_SaysSo()
    {
        using var templates = new TestTemplates().With("summary/de.md", new string('a', 1_100_000));

        SummaryDocuments.Load(templates.Folder, RealRulebook.Value.Vocabulary).Problems.ShouldHaveSingleItem().Sentence.ShouldContain("larger");
    }

    [Fact]
    public void Load_WhenAnOperatorChangesTheWording_ItIsTheirWording()
    {
        using var templates = new TestTemplates().Replace("words.de.json", "Ergebnis der Förderprüfung", "Ihr Ergebnis");

        var documents = SummaryDocuments.Load(templates.Folder, RealRulebook.Value.Vocabulary).Documents!;

        documents.Words(Rules.Texts.Language.German)[Summary.Texts.Word.Title].ShouldBe("Ihr Ergebnis");
    }
}
