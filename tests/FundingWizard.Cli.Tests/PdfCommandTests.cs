using System.Text;

namespace FundingWizard.Cli.Tests;

public sealed class PdfCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    private string Target => Path.Combine(folder.FullName, "check.pdf");

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public void Pdf_WritesTheDocumentAndEndsWithATotal(string language)
    {
        var run = CommandLine.Run("pdf", CommandLine.Answers("fulfilled"), "--programme", CommandLine.Example, "--out", Target, "--lang", language).ShouldSucceed();

        var content = File.ReadAllBytes(Target);
        Encoding.ASCII.GetString(content, 0, 5).ShouldBe("%PDF-");
        run.Lines.ShouldBe([Target, $"1 programmes, {content.Length} bytes"]);
        folder.GetFiles().ShouldHaveSingleItem();
    }

    [Fact]
    public void Pdf_WhenTheFileExists_ReplacesIt()
    {
        File.WriteAllText(Target, "old");

        CommandLine.Run("pdf", CommandLine.Answers("mixed"), "--out", Target).ShouldSucceed();

        new FileInfo(Target).Length.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public void Pdf_WhenTheFolderDoesNotExist_SaysSoAndWritesNothing()
    {
        var run = CommandLine.Run("pdf", CommandLine.Answers("fulfilled"), "--out", Path.Combine(folder.FullName, "missing", "check.pdf"));

        run.ShouldFail().ShouldHaveSingleItem().ShouldStartWith("check.pdf:$:1: The file cannot be written:");
        folder.GetFileSystemInfos().ShouldBeEmpty();
    }

    [Fact]
    public void Pdf_WhenTheTargetIsAFolder_LeavesNoDraftBehind()
    {
        var occupied = folder.CreateSubdirectory("check.pdf");

        CommandLine.Run("pdf", CommandLine.Answers("fulfilled"), "--out", occupied.FullName).ShouldFail().ShouldHaveSingleItem().ShouldStartWith("check.pdf:$:1:");

        folder.GetFileSystemInfos().ShouldHaveSingleItem().Name.ShouldBe("check.pdf");
    }

    [Fact]
    public void Pdf_WhenATemplateIsWrong_SaysWhereAndKeepsTheOldFile()
    {
        using var copy = new RulesCopy();
        copy.Replace("templates/summary/de.md", "{{title}}", "{{titel}}");
        File.WriteAllText(Target, "old");

        var errors = copy.Run("pdf", CommandLine.Answers("fulfilled"), "--out", Target).ShouldFail();

        errors.ShouldHaveSingleItem().ShouldStartWith("summary/de.md:2:3: \"titel\" is no name here");
        File.ReadAllText(Target).ShouldBe("old");
    }

    [Fact]
    public void Pdf_WhenAnswersAreWrong_WritesNothing()
    {
        using var answers = new AnswersFile("""{ "answers": { "finance.loan": "viel" } }""");

        CommandLine.Run("pdf", answers.Path, "--out", Target).ShouldFail().ShouldHaveSingleItem().ShouldStartWith($"{answers.Name}:$.answers['finance.loan']:1:");

        folder.GetFiles().ShouldBeEmpty();
    }
}
