using System.Text;
using FundingWizard.Rules.Loading;
using FundingWizard.Summary.Markup;
using FundingWizard.Summary.Templates;
using FundingWizard.Summary.Tests.Samples;

namespace FundingWizard.Summary.Tests.Templates;

public class TemplateTests
{
    private sealed record Line(string Name, bool IsShown, IReadOnlyList<string> Notes);

    private sealed record Sheet(string Title, IReadOnlyList<Line> Lines);

    private static readonly TemplateModel<Line> LineModel = new TemplateModel<Line>()
        .Text("name", line => line.Name)
        .Flag("isShown", line => line.IsShown)
        .Texts("notes", line => line.Notes);

    private static readonly TemplateModel<Sheet> Model = new TemplateModel<Sheet>()
        .Text("title", sheet => sheet.Title)
        .Entries("lines", sheet => sheet.Lines, LineModel);

    private static readonly Sheet Example = new("Titel", [new Line("eins", true, ["a", "b"]), new Line("zwei", false, [])]);

    /// <summary>Values that would mean something to Markdown, Handlebars or HTML if they ever got there.</summary>
    public static readonly TheoryData<string> Values = new()
    {
        "# <b>*x*</b> | [a](b)",
        "{{title}} {{#each lines}}",
        "</td></tr><script>alert(1)</script>",
        "::: danger",
        "1. erstens",
        "&amp; &lt; \\* \\| `code`",
        "![Bild](https://example.org/x.png) <https://example.org>",
        "    vier Leerzeichen",
        "--- *** ___",
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Render_WhenAValueLooksLikeMarkup_PrintsItAsItIs(string value)
    {
        const string Everywhere = "# {{title}}\n\n{{title}}\n\n- {{title}}\n\n| {{title}} | b |\n|---|---|\n| {{title}} | **{{title}}** |\n\n::: warning {{title}}\n{{title}}\n:::\n\n[{{title}}](https://example.org)";

        var html = Html(Everywhere, Example with { Title = value });

        html.ShouldBe(Html(Everywhere, Example with { Title = "Wert" }).Replace("Wert", Encoded(value), StringComparison.Ordinal));
    }

    [Fact]
    public void Render_WhenAValueHasLines_BreaksThemAndDropsWhatNoFileCanCarry()
    {
        var html = Html("{{title}}", Example with { Title = "eins\r\nzwei\tdrei\u0001vier\ud800" });

        html.ShouldBe("<p>eins<br>zwei drei\uFFFDvier\uFFFD</p>\n");
    }

    [Fact]
    public void Render_WhenAnAddressIsAValue_LinksOnlyToPlacesOutside()
    {
        Html("[hier]({{title}})", Example with { Title = "https://example.org/a?b=c&d" }).ShouldBe("<p><a href=\"https://example.org/a?b=c&amp;d\">hier</a></p>\n");
        Html("[hier]({{title}})", Example with { Title = "javascript:alert(1)" }).ShouldBe("<p>hier</p>\n");
        Html("[hier]({{title}})", Example with { Title = "" }).ShouldBe("<p>hier</p>\n");
    }

    [Fact]
    public void Render_GoesThroughListsAndAsksForFlags()
    {
        const string Source = "{{#each lines}}\n- {{name}}{{#if isShown}} ja{{else}} nein{{/if}}{{#each notes}} {{this}}{{/each}} {{../title}}\n{{/each}}";

        Html(Source, Example).ShouldBe("<ul><li>eins ja a b Titel</li>\n<li>zwei nein Titel</li>\n</ul>\n");
    }

    [Fact]
    public void Render_WhenThereIsNothingToSay_LeavesThePlaceOut()
    {
        const string Source = "# T\n\n{{title}}\n\n- {{title}}\n\n| a |\n|---|\n{{#each lines}}\n| {{name}} |\n{{/each}}\n\n::: info {{title}}\n{{title}}\n:::";

        Html(Source, new Sheet("", [])).ShouldBe("<h1>T</h1>\n");
    }

    [Fact]
    public void Render_WhenRowsComeFromAList_KeepsThemInOneTable()
    {
        const string Source = "| Name | Notiz |\n|---|---:|\n{{#each lines}}\n| **{{name}}** | {{#each notes}}{{this}}{{../newline}}{{/each}} |\n{{/each}}";

        var rows = Html(Source, Example).Split("<tr>").Skip(1).Select(row => row.ReplaceLineEndings("").Replace("</tr>", "", StringComparison.Ordinal));

        string.Join('\n', rows).ShouldBe(
            "<th scope=\"col\">Name</th><th scope=\"col\" class=\"number\">Notiz</th></thead><tbody>\n" +
            "<th scope=\"row\"><strong>eins</strong></th><td class=\"number\">a<br>b</td>\n" +
            "<th scope=\"row\"><strong>zwei</strong></th><td class=\"number\"></td></tbody></table>");
    }

    private static string Html(string source, Sheet sheet)
    {
        var problems = new List<Problem>();
        var template = Template<Sheet>.Create("t.md", Encoding.UTF8.GetBytes(source), Model, problems);
        TestTemplates.Lines(problems).ShouldBeEmpty();
        return BlockHtml.Write(template!.Render(sheet));
    }

    private static string Encoded(string text) => System.Text.Encodings.Web.HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All).Encode(text);
}
