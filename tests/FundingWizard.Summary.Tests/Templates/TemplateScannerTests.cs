using FundingWizard.Rules.Loading;
using FundingWizard.Summary.Templates;
using FundingWizard.Summary.Tests.Samples;

namespace FundingWizard.Summary.Tests.Templates;

public class TemplateScannerTests
{
    private sealed record Item(string Name);

    private static readonly TemplateModel<Item> Inner = new TemplateModel<Item>().Text("name", item => item.Name);

    private static readonly TemplateModel<Item> Model = new TemplateModel<Item>()
        .Text("title", item => item.Name)
        .Flag("isNew", _ => true)
        .Texts("lines", item => [item.Name])
        .Entries("items", item => [item], Inner);

    /// <summary>Template; the one problem it has.</summary>
    public static readonly TheoryData<string, string> Wrong = new()
    {
        { "# {{titel}}", "1:3: \"titel\" is no name here; there are: isNew, items, lines, newline, title." },
        { "a\nbc {{title", "2:4: This placeholder is not closed; write }} behind it." },
        { "{{#each items}}\n{{title}}\n{{/each}}", "2:1: \"title\" is no name here; there are: name, newline." },
        { "a\n{{#if isNew}}b", "2:1: This block is never closed; write {{/if}} behind it." },
        { "{{/if}}", "1:1: No block is open here." },
        { "{{#if isNew}}{{#each lines}}{{this}}{{/if}}{{/each}}", "1:37: Here {{/each}} is due." },
        { "{{else}}", "1:1: \"else\" stands only inside a block." },
        { "{{{title}}}", "1:1: \"{\" is not used in templates; values are always printed as they are." },
        { "{{> part}}", "1:1: \">\" is not used in templates; values are always printed as they are." },
        { "{{isNew}}", "1:1: \"isNew\" cannot be printed; ask for it with #if or go through it with #each." },
        { "{{items}}", "1:1: \"items\" cannot be printed; ask for it with #if or go through it with #each." },
        { "{{#each title}}{{/each}}", "1:1: \"title\" is no list; ask for it with #if." },
        { "{{#each lines}}{{name}}{{/each}}", "1:16: \"name\" is no name here; a text is printed with {{this}}." },
        { "{{../title}}", "1:1: \"../\" leads out of the template." },
        { "{{#with items}}{{/with}}", "1:1: Blocks are written {{#each name}}, {{#if name}} or {{#unless name}}." },
        { "{{lookup title}}", "1:1: \"lookup title\" is no name here; there are: isNew, items, lines, newline, title." },
        { "x\uE000", "1:2: This character is used inside and cannot stand in a template; remove it." },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Check_WhenAPlaceholderIsWrong_SaysWhereAndHowToMendIt(string template, string problem) =>
        Problems(template).Distinct().First().ShouldBe($"t.md:{problem}");

    [Theory]
    [InlineData("{{! any {{thing }}")]
    [InlineData("{{!-- {{nothing}} --}}{{title}}")]
    [InlineData("{{ title }}{{newline}}")]
    [InlineData("{{#if items}}{{#each items}}{{name}}{{../title}}{{#if name}}{{name}}{{else}}{{../title}}{{/if}}{{/each}}{{/if}}")]
    [InlineData("{{#unless isNew}}{{#each lines}}{{this}}{{/each}}{{/unless}}")]
    public void Check_WhenEveryNameExists_HasNothingToSay(string template) => Problems(template).ShouldBeEmpty();

    [Fact]
    public void Check_ReportsAllProblemsAtOnce() => Problems("{{a}}\n{{b}}").Count().ShouldBe(2);

    private static IEnumerable<string> Problems(string template)
    {
        var problems = new List<Problem>();
        TemplateScanner.Check("t.md", template, Model, problems);
        return TestTemplates.Lines(problems);
    }
}
