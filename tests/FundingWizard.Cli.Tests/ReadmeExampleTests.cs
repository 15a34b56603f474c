using System.Text.RegularExpressions;

namespace FundingWizard.Cli.Tests;

/// <summary>Follows the chapter of <c>rules/README.md</c> that writes out a whole programme: its files, then its commands, and nothing else.</summary>
public sealed partial class ReadmeExampleTests
{
    private const string Title = "## A whole programme, written out\n";

    private static string Chapter
    {
        get
        {
            var readme = File.ReadAllText(Path.Combine(CommandLine.Root, "rules", "README.md"));
            var rest = readme[(readme.IndexOf(Title, StringComparison.Ordinal) + Title.Length)..];
            return rest[..rest.IndexOf("\n## ", StringComparison.Ordinal)];
        }
    }

    [Fact]
    public void Readme_WhenFollowedLiterally_AddsAProgrammeThatPassesEveryCommand()
    {
        using var copy = new RulesCopy();
        var before = copy.Run("rules", "list").ShouldSucceed().Lines.Length;
        WriteFiles(copy);

        var runs = Commands().Select(command => copy.Run(command).ShouldSucceed()).ToArray();

        runs.Length.ShouldBe(3);
        runs[0].Lines[^1].ShouldEndWith("no problems");
        runs[1].Lines[^1].ShouldEndWith("no gaps");
        runs[2].Lines[^1].ShouldContain(" 0 survived");
        copy.Run("rules", "list").ShouldSucceed().Lines.Length.ShouldBe(before + 1);
    }

    [Theory]
    [InlineData("texts.en.json")]
    [InlineData("cases.json")]
    [InlineData("fact-rows.csv")]
    public void Readme_WhenAFileIsForgotten_IsNotContent(string forgotten)
    {
        using var copy = new RulesCopy();
        WriteFiles(copy);

        File.Delete(Path.Combine(copy.Root, "rules", "programmes", "example-bonus", forgotten));

        Commands().Any(command => copy.Run(command).ExitCode != 0).ShouldBeTrue();
    }

    private static void WriteFiles(RulesCopy copy)
    {
        var files = FileBlock().Matches(Chapter);
        files.Count.ShouldBe(6);
        foreach (Match file in files)
        {
            var path = Path.Combine(copy.Root, file.Groups["path"].Value);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Groups["content"].Value);
        }
    }

    private static IEnumerable<string[]> Commands() =>
        Command().Matches(Chapter).Select(command => command.Groups["arguments"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("^`(?<path>rules/[^`]+)`\n\n```[a-z]+\n(?<content>.*?)```$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FileBlock();

    [GeneratedRegex("^    dotnet run --project src/FundingWizard.Cli -- (?<arguments>.+)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Command();
}
