namespace FundingWizard.Browser.Tests;

/// <summary>The pages that grow with the rulebook: every name and every text of every programme must fit.</summary>
[Collection(BrowserTests.Name)]
public sealed class WholeRulebookTests(WholeSite site) : IClassFixture<WholeSite>
{
    private static readonly string[] Others = ["", "/programme", "/programme?antrag=offen&thema=land", "/regelwerk/faellig"];

    public static TheoryData<string> Pages =>
    [
        .. from language in new[] { "/de", "/en" }
           from path in WholeSite.Programmes.Select(id => "/programme/" + id).Concat(Others)
           select language + path,
    ];

    [BrowserTheory]
    [MemberData(nameof(Pages))]
    public async Task Page_WhenAllProgrammesAreThere_FitsAndHasNoViolation(string path)
    {
        await using var page = await site.OpenAsync(path);

        await PageChecks.LookAsync(page, path + "-whole");
    }
}
