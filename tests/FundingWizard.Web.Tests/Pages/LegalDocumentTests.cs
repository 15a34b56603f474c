using System.Text.Encodings.Web;
using AngleSharp.Html.Parser;
using FundingWizard.Web.Features.Legal;

namespace FundingWizard.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class LegalDocumentTests(TestSite shared)
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.Ordinal) { ["name"] = "Müller & <b>Söhne</b> *GmbH*", ["town"] = "Köln" };

    public static TheoryData<string> Documents => [.. LegalPages.All];

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task Document_WhenReadInBothLanguages_HasTheSameBuild(string name)
    {
        var client = shared.Client();

        var german = Build(await client.DocumentAsync("/de/" + name));
        var english = Build(await client.DocumentAsync("/en/" + name));

        german.ShouldStartWith("H1,");
        german.ShouldBe(english);
    }

    [Fact]
    public async Task Imprint_WhenOperatorIsEntered_ShowsIt()
    {
        await using var site = new TestSite { Settings = { ["Operator:Name"] = "Kammer <Köln>", ["Operator:Phone"] = "0221 1640" } };

        var document = await site.Client().DocumentAsync("/de/impressum");

        document.QuerySelector("main")!.TextContent.ShouldContain("Kammer <Köln>");
        document.QuerySelector("main")!.TextContent.ShouldContain("0221 1640");
        document.QuerySelector("footer")!.TextContent.ShouldContain("Kammer <Köln>");
    }

    [Fact]
    public async Task Imprint_WhenOperatorIsMissing_SaysSo()
    {
        var document = await shared.Client().DocumentAsync("/de/impressum");

        document.QuerySelector("main")!.TextContent.ShouldContain("[noch nicht eingetragen]");
    }

    [Fact]
    public async Task Privacy_WhenRetentionIsSet_NamesItAndBothCookies()
    {
        await using var site = new TestSite { Settings = { ["Checks:RetentionDays"] = "17" } };

        var document = await site.Client().DocumentAsync("/de/datenschutz");

        document.QuerySelector("main")!.TextContent.ShouldContain("Nach 17 Tagen");
        document.QuerySelectorAll("h2:nth-of-type(5) ~ ul strong").Select(name => name.TextContent).ShouldBe(["form", "check"]);
    }

    [Fact]
    public void Read_WhenValuesHoldMarkup_ShowsThemAsText()
    {
        var document = LegalDocument.Read("# Titel {town}\n\n**{name}**, {town}", "x.md", Values);

        document.Title.ShouldBe("Titel Köln");
        using var writer = new StringWriter();
        document.Body.WriteTo(writer, HtmlEncoder.Default);
        new HtmlParser().ParseDocument(writer.ToString()).Body!.TextContent.Trim().ShouldBe("Müller & <b>Söhne</b> *GmbH*, Köln");
    }

    [Theory]
    [InlineData("# T\n\nzwei\n\n{unbekannt} steht hier", "x.md:5")]
    [InlineData("# T\n\n{name", "x.md:3")]
    [InlineData("Kein Titel", "x.md:1")]
    public void Read_WhenDocumentIsWrong_NamesFileAndLine(string markdown, string place)
    {
        var failure = Should.Throw<InvalidDataException>(() => LegalDocument.Read(markdown, "x.md", Values));

        failure.Message.ShouldStartWith(place);
    }

    /// <summary>The elements in order. Easy language says things in its own number of short sentences, so paragraphs do not count.</summary>
    private static string Build(AngleSharp.Dom.IParentNode document) =>
        string.Join(',', document.QuerySelectorAll("main h1, main h2, main li").Select(element => element.TagName));
}
