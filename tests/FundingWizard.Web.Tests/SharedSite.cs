namespace FundingWizard.Web.Tests;

/// <summary>Tests that only read share one application.</summary>
[CollectionDefinition(Name)]
public sealed class SharedSite : ICollectionFixture<TestSite>
{
    public const string Name = "shared site";

    private static readonly string[] Pages =
    [
        "", "/pruefung", "/impressum", "/datenschutz", "/barrierefreiheit", "/leichte-sprache", "/gebaerdensprache", "/kontakt", "/lizenzen",
        "/programme", $"/programme/{OneProgramme.Id}", $"/programme/{OneProgramme.Id}/blatt", $"/programme/{OneProgramme.Id}/verlauf", "/regelwerk/faellig",
    ];

    /// <summary>Every page that sets no cookie, in both languages.</summary>
    public static IEnumerable<string> OpenPaths =>
        from language in new[] { "/de", "/en" }
        from page in Pages
        select language + page;

    public static TheoryData<string> OpenPages => [.. OpenPaths];
}
