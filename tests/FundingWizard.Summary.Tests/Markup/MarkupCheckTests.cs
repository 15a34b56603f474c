using FundingWizard.Rules.Loading;
using FundingWizard.Summary.Markup;
using FundingWizard.Summary.Tests.Samples;

namespace FundingWizard.Summary.Tests.Markup;

public class MarkupCheckTests
{
    /// <summary>Template; where its problem is and what the message names.</summary>
    public static readonly TheoryData<string, string, string> Wrong = new()
    {
        { "# a\n\n> quote", "3:1", "no quotes" },
        { "# a\n\n```\ncode\n```", "3:1", "no code" },
        { "## a", "1:1", "The first heading has one #." },
        { "# a\n\n### b", "3:1", "skips a level" },
        { "# a\n\ntext `code`", "3:1", "no image and no code" },
        { "# a\n\n![image](https://example.org)", "3:1", "no image" },
        { "# a\n\n::: warnung\nb\n:::", "3:1", "There is no such container; there are: danger, info" },
        { "# a\n\n- b\n\n  ::: page-break\n  :::", "5:3", "A page can only break outside" },
        { "# a\n\n:::: info A\n::: {{tone}} B\nb\n:::\n::::", "4:1", "cannot stand in another" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Check_WhenDocumentsCannotShowIt_SaysWhere(string template, string place, string words)
    {
        var problem = Problems(template).ShouldHaveSingleItem();

        problem.ShouldStartWith($"t.md:{place}: ");
        problem.ShouldContain(words);
    }

    [Fact]
    public void Check_AcceptsEverythingTheDialectHas() =>
        Problems("# a\n\n::: lead\n*b* **c** [d](https://example.org)\n:::\n\n::: {{tone}} {{title}}\n- e\n  1. f\n:::\n\n---\n\n::: page-break\n:::\n\n::: together\n## g\n\n| h |\n|---|\n| i |\n:::").ShouldBeEmpty();

    private static IEnumerable<string> Problems(string template)
    {
        var problems = new List<Problem>();
        MarkupCheck.Check("t.md", template, problems);
        return TestTemplates.Lines(problems);
    }
}
