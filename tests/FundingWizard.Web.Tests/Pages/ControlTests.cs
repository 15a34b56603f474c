using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FundingWizard.Web.Tests.Pages;

[Collection(SharedSite.Name)]
public sealed class ControlTests(TestSite site)
{
    public static TheoryData<string> Kinds => ["radio", "yes-no", "checkbox", "number", "text", "date", "row", "list"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Control_WhenBlank_PreselectsNothingAndOffersDontKnow(string kind)
    {
        var question = await QuestionAsync(kind, "Blank");

        question.QuerySelectorAll("[checked]").ShouldBeEmpty();
        question.QuerySelectorAll("input[value='?']").ShouldHaveSingleItem();
        question.QuerySelectorAll("[aria-invalid]").ShouldBeEmpty();
        question.QuerySelectorAll("details").ShouldHaveSingleItem();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Control_WhenDontKnowWasChosen_ShowsOnlyThat(string kind)
    {
        var question = await QuestionAsync(kind, "Unknown");

        question.QuerySelectorAll<IHtmlInputElement>("[checked]").ShouldHaveSingleItem().Value.ShouldBe("?");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Control_WhenWrong_SaysSoToScreenReadersToo(string kind)
    {
        var question = await QuestionAsync(kind, "Error");

        var error = question.QuerySelectorAll("[data-testid=field-error]").ShouldHaveSingleItem();
        question.QuerySelectorAll("[aria-describedby]").Append(question)
            .ShouldContain(element => (element.GetAttribute("aria-describedby") ?? "").Split(' ').Contains(error.Id));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Control_InEveryState_LabelsEveryField(string kind)
    {
        foreach (var state in new[] { "Blank", "Answered", "Unknown", "Error" })
        {
            var question = await QuestionAsync(kind, state);

            question.QuerySelectorAll<IHtmlInputElement>("input").Where(input => question.QuerySelectorAll($"label[for='{input.Id}']").Length != 1).Select(input => input.OuterHtml).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("radio", "FIELDSET")]
    [InlineData("yes-no", "FIELDSET")]
    [InlineData("checkbox", "FIELDSET")]
    [InlineData("date", "FIELDSET")]
    [InlineData("list", "FIELDSET")]
    [InlineData("number", "DIV")]
    [InlineData("text", "DIV")]
    [InlineData("row", "DIV")]
    public async Task Control_WhenItHasSeveralFields_IsANamedGroup(string kind, string element)
    {
        var question = await QuestionAsync(kind, "Blank");

        question.TagName.ShouldBe(element);
        var name = question is IHtmlFieldSetElement ? question.QuerySelector("legend")!.TextContent : question.Owner!.GetElementById(question.GetAttribute("aria-labelledby")!)!.TextContent;
        name.Trim().ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Checkboxes_WhenNoneOfTheseExists_PutItAfterTheDivider()
    {
        var question = await QuestionAsync("checkbox", "Blank");

        question.QuerySelectorAll<IHtmlInputElement>(".question__or ~ .question__options input").Select(input => input.Value).ShouldBe(["none", "?"]);
    }

    [Fact]
    public async Task RowField_WhenSeveralRowsFit_OffersThemAndKeepsWhatWasTyped()
    {
        var question = await QuestionAsync("row", "Answered");

        question.QuerySelector<IHtmlInputElement>("input[type=text]")!.Value.ShouldBe("Berg");
        question.QuerySelectorAll("[data-testid=matches] input").Length.ShouldBe(2);
        question.QuerySelectorAll("datalist option").Length.ShouldBe(3);
    }

    private async Task<IElement> QuestionAsync(string kind, string state) =>
        (await (await site.ReadyClientAsync()).DocumentAsync("/de/bausteine")).QuerySelector($"[data-testid='{kind}.{state}']")!;
}
