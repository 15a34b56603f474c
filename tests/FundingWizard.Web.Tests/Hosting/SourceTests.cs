using System.Text.RegularExpressions;

namespace FundingWizard.Web.Tests.Hosting;

public sealed partial class SourceTests
{
    private static readonly string Root = Repository.Root;

    [Theory]
    [InlineData("src/FundingWizard.Web")]
    [InlineData("src/FundingWizard.Storage")]
    public void Source_WhenItNeedsTheTime_AsksTheTimeProvider(string project)
    {
        var files = Directory.GetFiles(Path.Combine(Root, project), "*.cs*", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

        files.Where(file => SystemClock().IsMatch(File.ReadAllText(file))).ShouldBeEmpty();
    }

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex SystemClock();
}
