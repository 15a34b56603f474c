namespace FundingWizard.Web.Tests.Hosting;

/// <summary>What counts when the application is a process: the exit code and the last words.</summary>
public sealed class StartTests
{
    [Theory]
    [InlineData("Checks__RetentionDays", "0", "Checks:RetentionDays is 0; it must be between 1 and 3650")]
    [InlineData("Checks__RetentionDays", "many", "Checks:RetentionDays")]
    [InlineData("Checks__RetentionDay", "30", "'RetentionDay'")]
    [InlineData("Proxy__Networks__0", "everywhere", "Proxy:Networks holds 'everywhere'")]
    [InlineData("Operator__ReportPage", "mailto:x@example.org", "Operator:ReportPage is 'mailto:x@example.org'")]
    [InlineData("Storage__DatabaseFile", "/dev/null/x.db", "/dev/null/x.db: the database cannot be opened")]
    public async Task Start_WhenASettingIsWrong_EndsAndNamesIt(string setting, string value, string message)
    {
        var (exitCode, output) = await SiteProcess.RunToEndAsync((setting, value));

        exitCode.ShouldBe(1);
        output.ShouldContain(message);
        output.ShouldNotContain("   at ");
    }
}
