using System.Text.RegularExpressions;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Rules.Tests.Borders;

public partial class BordersTests
{
    private static readonly string Source = Path.Combine(Repository.Root, "src");

    [Fact]
    public void Rules_ReferencesOnlyTheBaseLibrary()
    {
        var foreign = typeof(Rulebook).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!)
            .Where(name => !name.StartsWith("System.", StringComparison.Ordinal) && name is not ("System" or "netstandard"));

        foreign.ShouldBeEmpty("FundingWizard.Rules uses the base library alone; move what needs more into another project.");
    }

    [Fact]
    public void Rules_HasNoClockNoCultureAndReadsFilesOnlyWhileLoading()
    {
        var offenders = from file in SourceFiles("FundingWizard.Rules")
                        from match in Forbidden().Matches(File.ReadAllText(file)).Cast<Match>()
                        where !(match.Groups["files"].Success && file.Contains("/Loading/", StringComparison.Ordinal))
                        select $"{Path.GetRelativePath(Source, file)}: {match.Value}";

        offenders.ShouldBeEmpty("The day is an argument, words come from the rulebook, files are read in Loading/.");
    }

    [Fact]
    public void Clock_IsReadOnlyWhereProgramsAreComposed()
    {
        var offenders = from file in SourceFiles("")
                        where !Path.GetFileName(file).StartsWith("Program", StringComparison.Ordinal)
                        from match in Clock().Matches(File.ReadAllText(file)).Cast<Match>()
                        select $"{Path.GetRelativePath(Source, file)}: {match.Value}";

        offenders.ShouldBeEmpty("Take the day as an argument, or a TimeProvider.");
    }

    [Fact]
    public void Schemas_AreCurrent()
    {
        var folder = Path.Combine(Repository.Root, "rules", "schema");

        foreach (var (name, text) in Schemas.All)
            File.ReadAllText(Path.Combine(folder, name)).ReplaceLineEndings("\n").ShouldBe(text, $"Run: dotnet run --project src/FundingWizard.Cli -- rules schema ({name})");
        Directory.GetFiles(folder).Select(Path.GetFileName).ShouldBe(Schemas.All.Keys, ignoreOrder: true);
    }

    [Fact]
    public void SourceFiles_StayUnder250Lines()
    {
        var longFiles = SourceFiles("").Select(file => (file, lines: File.ReadLines(file).Count())).Where(each => each.lines > 250).Select(each => $"{each.file}: {each.lines}");

        longFiles.ShouldBeEmpty("Split the file: one concept, one file.");
    }

    private static IEnumerable<string> SourceFiles(string project) =>
        Directory.EnumerateFiles(Path.Combine(Source, project), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?(Now|Today)|TimeProvider|CultureInfo\.Current\w*|(?<files>\b(File|Directory)\.\w+)|ILogger|Console\.", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Forbidden();

    [GeneratedRegex(@"DateTime(Offset)?\.(Utc)?(Now|Today)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Clock();
}
