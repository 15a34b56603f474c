using System.Text;
using System.Text.Json.Nodes;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Tests.Texts;

public class WordsFileTests
{
    public static TheoryData<Language> AllLanguages => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Words_OfTheRepository_AreCompleteInEveryLanguage(Language language)
    {
        var problems = new List<Problem>();

        var words = WordsFile.Read("words", File.ReadAllBytes(Path.Combine(TestTemplates.Original, $"words.{Languages.Code(language)}.json")), language, problems);

        problems.ShouldBeEmpty();
        words!.Texts.Keys.ShouldBe(Enum.GetValues<Word>(), ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(AllLanguages))]
    public void Words_NeverPromise(Language language) =>
        RealRulebook.Documents.Words(language).Texts.Values.ShouldAllBe(text => !text.Contains("Sie erhalten") && !text.Contains("you will receive") && !text.Contains("you will get"));

    [Fact]
    public void Read_WhenAWordIsMissing_NamesIt() =>
        Problems(words => words.Remove("title")).ShouldBe(["words.de.json:$.title:1: This text is missing."]);

    [Fact]
    public void Read_WhenAWordIsUnknown_NamesIt() =>
        Problems(words => words["titel"] = "x").ShouldBe(["words.de.json:$.titel:1: There is no such word; correct its name or remove it."]);

    [Fact]
    public void Read_WhenAWordIsNoText_NamesIt() =>
        Problems(words => words["title"] = 5).ShouldBe(["words.de.json:$.title:1: A word is a text in quotes that says something."]);

    [Fact]
    public void Read_WhenASentenceNamesAnUnknownValue_SaysWhichThereAre() =>
        Problems(words => words["amount-range"] = "{low} bis {hoch}").ShouldBe(["words.de.json:$.amount-range:1: {hoch} is no value of this text; there are: low, high."]);

    [Fact]
    public void Read_WhenAWordStandsTwice_SaysSo() =>
        Problems("""{ "title": "a", "title": "b" }""").ShouldHaveSingleItem().ShouldContain("each word once");

    [Fact]
    public void Read_WhenTheFileIsNoJson_NamesTheLine() =>
        Problems("{\n  \"title\" \"x\" }").ShouldHaveSingleItem().ShouldStartWith("words.de.json:$:11: line 2:");

    private static IEnumerable<string> Problems(Action<JsonObject> change)
    {
        var words = JsonNode.Parse(File.ReadAllText(Path.Combine(TestTemplates.Original, "words.de.json")))!.AsObject();
        change(words);
        return Problems(words.ToJsonString());
    }

    private static IEnumerable<string> Problems(string content)
    {
        var problems = new List<Problem>();
        WordsFile.Read("words.de.json", Encoding.UTF8.GetBytes(content), Language.German, problems).ShouldBeNull();
        return TestTemplates.Lines(problems);
    }
}
