using System.Text;

namespace FundingWizard.Cli.Tests;

public sealed class LetterCommandTests : IDisposable
{
    private const string Card = $"rules/programmes/{CommandLine.Example}/programme.json";
    private const string Desk = "\"id\": \"nrw-bank-service\",";
    private const string Office = "office-of-cologne";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private string Target => Path.Combine(folder.FullName, "letter.pdf");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Letter_WritesTheDocumentAndEndsWithATotal(string language)
    {
        using var copy = WithOffice();

        var run = copy.Run("letter", CommandLine.Answers("mixed"), "--programme", CommandLine.Example, "--out", Target, "--lang", language).ShouldSucceed();

        var content = File.ReadAllBytes(Target);
        Encoding.ASCII.GetString(content, 0, 5).ShouldBe("%PDF-");
        run.Lines[0].ShouldBe(Target);
        run.Lines[1].ShouldMatch($"^1 programmes, [1-9][0-9]* questions, {content.Length} bytes$");
        folder.GetFiles().ShouldHaveSingleItem();
    }

    [Fact]
    public void Letter_WhenAnotherDayIsGiven_IsThatOfTheDay()
    {
        using var copy = WithOffice();

        copy.Run("letter", CommandLine.Answers("mixed"), "--programme", CommandLine.Example, "--day", "2020-01-01", "--out", Target).ShouldFail()
            .ShouldHaveSingleItem().ShouldBe("--office: No programme that may fit names an office to write to.");

        folder.GetFiles().ShouldBeEmpty();
    }

    [Fact]
    public void Letter_WhenTheOfficeGetsNone_NamesThoseThatDo()
    {
        using var copy = WithOffice();

        copy.Run("letter", CommandLine.Answers("mixed"), "--programme", CommandLine.Example, "--office", "bank", "--out", Target).ShouldFail()
            .ShouldHaveSingleItem().ShouldBe($"--office: \"bank\" gets no letter; there are letters to: {Office}.");
    }

    [Fact]
    public void Letter_WhenThereAreSeveral_AsksWhich()
    {
        using var copy = WithOffice();
        copy.Replace(Card, "\"id\": \"local-advice\",", "\"id\": \"local-advice\", \"office\": \"bank\",");

        copy.Run("letter", CommandLine.Answers("mixed"), "--programme", CommandLine.Example, "--out", Target).ShouldFail()
            .ShouldHaveSingleItem().ShouldBe($"--office: There is a letter to each of these offices, choose one: {Office}, bank.");
        copy.Run("letter", CommandLine.Answers("mixed"), "--programme", CommandLine.Example, "--office", "bank", "--out", Target).ShouldSucceed();
    }

    [Fact]
    public void Letter_WithoutThePlace_SaysWhatToAnswerFirst()
    {
        using var copy = WithOffice();
        using var answers = new AnswersFile("""{ "day": "2026-03-16", "answers": { "applicant.kind": "company" } }""");

        copy.Run("letter", answers.Path, "--programme", CommandLine.Example, "--out", Target).ShouldFail()
            .ShouldHaveSingleItem().ShouldBe("--office: The office is not known yet; answer first: site.municipality.");
    }

    [Fact]
    public void Letter_WhenTheFolderDoesNotExist_SaysSoAndWritesNothing()
    {
        using var copy = WithOffice();

        var run = copy.Run("letter", CommandLine.Answers("mixed"), "--programme", CommandLine.Example, "--out", Path.Combine(folder.FullName, "missing", "letter.pdf"));

        run.ShouldFail().ShouldHaveSingleItem().ShouldStartWith("letter.pdf:$:1: The file cannot be written:");
        folder.GetFileSystemInfos().ShouldBeEmpty();
    }

    [Fact]
    public void Letter_WhenATemplateIsWrong_SaysWhere()
    {
        using var copy = WithOffice();
        copy.Replace("templates/letter/de.md", "{{recipient}}", "{{office}}");

        copy.Run("letter", CommandLine.Answers("mixed"), "--out", Target).ShouldFail().ShouldHaveSingleItem().ShouldContain("\"office\" is no name here");
    }

    /// <summary>The rulebook with an office that decides on the example for places around Cologne.</summary>
    private static RulesCopy WithOffice() =>
        new RulesCopy().Replace(Card, Desk, $"{Desk} \"office\": \"{Office}\", \"when\": \"site.authority == \\\"koeln\\\"\",");
}
