using System.Globalization;
using System.Text.RegularExpressions;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof.Due;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Tests.Check;
using FundingWizard.Web.Tests.Pages;

namespace FundingWizard.Web.Tests.Catalogue;

/// <summary>The rules of a programme as drawing and on paper, and what is due.</summary>
[Collection(SharedCheckSite.Name)]
public sealed partial class RulePagesTests(CheckSite site)
{
    private const string Path = $"/programme/{CheckSite.Programme}";

    private Programme Programme => site.Rulebook.Find(CheckSite.Programme)!;

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Drawing_WhenShown_HasABoxWithTheTitleOfEveryCriterionInOrder(string language)
    {
        var visitor = site.Visitor(language);
        var texts = Programme.Texts[language == "de" ? Language.German : Language.English];
        foreach (var set in Programme.RuleSets)
        {
            await visitor.OpenAsync($"{Path}?stand={set.From:yyyy-MM-dd}");

            var titles = visitor.Find("tree")!.QuerySelectorAll("svg > g").Select(box => string.Join(' ', box.QuerySelectorAll(".tree__text").Select(line => line.TextContent)));
            titles.ShouldBe(set.AllCriteria.Select(criterion => texts.Criteria[criterion.Id].Title).Prepend(texts.Name));
        }
    }

    [Fact]
    public async Task Drawing_WhenLaidOut_KeepsBoxesApartAndInside()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync(Path);

        var svg = visitor.Page.QuerySelector("svg.tree__drawing")!;
        var boxes = svg.QuerySelectorAll("rect").Select(box => (X: Number(box, "x"), Y: Number(box, "y"), Width: Number(box, "width"), Height: Number(box, "height"))).ToArray();
        foreach (var (upper, lower) in boxes.Zip(boxes.Skip(1)))
            lower.Y.ShouldBeGreaterThan(upper.Y + upper.Height);
        boxes.ShouldAllBe(box => box.X + box.Width < Number(svg, "width") && box.Y + box.Height < Number(svg, "height"));
        Connection().Count(svg.InnerHtml).ShouldBe(boxes.Length - 1, "every box but the first hangs on another");
    }

    [Fact]
    public async Task Drawing_ForThoseWhoDoNotSeeIt_HasNameAndTheSamePointsAsAList()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync(Path);

        var svg = visitor.Page.QuerySelector("svg.tree__drawing")!;
        svg.GetAttribute("role").ShouldBe("img");
        visitor.Page.GetElementById(svg.GetAttribute("aria-describedby")!)!.QuerySelector("a")!.GetAttribute("href").ShouldBe("#criteria-list");
        visitor.Page.GetElementById("criteria-list")!.GetAttribute("data-testid").ShouldBe("criteria");
        Markup.Problems(visitor.Page).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Sheet_WhenOpened_HoldsEveryCriterionUnfolded(string language)
    {
        var visitor = site.Visitor(language);
        var texts = Programme.Texts[language == "de" ? Language.German : Language.English];
        await visitor.OpenAsync(Path);

        await visitor.FollowAsync("[data-testid=sheet-link]");

        visitor.Page.QuerySelectorAll("details").ShouldBeEmpty();
        visitor.Page.QuerySelectorAll(".rule-sheet__rule > strong").Select(title => title.TextContent)
            .ShouldBe(Programme.RuleSetOn(new DateOnly(2026, 3, 1))!.AllCriteria.Select(criterion => texts.Criteria[criterion.Id].Title));
        visitor.Text("rulebook").ShouldBe(site.Rulebook.Fingerprint);
        var numbers = visitor.Page.QuerySelectorAll(".rule-sheet__source").SelectMany(source => Reference().Matches(source.TextContent).Select(match => int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture))).Distinct().Order();
        numbers.ShouldBe(Enumerable.Range(1, visitor.Page.QuerySelectorAll(".rule-sheet__sources > li").Length));
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Due_WhenOpened_ListsWhatTheRulebookSaysIsDue(string language)
    {
        using var later = new CheckSite();
        await later.InitializeAsync();
        later.Clock.Move(TimeSpan.FromDays(400));
        var visitor = later.Visitor(language);
        await visitor.OpenAsync("/programme");

        await visitor.FollowAsync("[data-testid=due-link]");

        var items = DueList.On(later.Rulebook, new DateOnly(2026, 3, 1).AddDays(400), new DueLimits());
        items.ShouldContain(item => item.Kind == DueKind.Review);
        visitor.Find("due")!.QuerySelectorAll("li").Length.ShouldBe(items.Length);
        visitor.Text("due-count").ShouldContain(items.Length.ToString(CultureInfo.InvariantCulture));
        visitor.Text("due").ShouldContain(later.Rulebook.Programmes[0].Texts[Language.German].Name);
    }

    [Fact]
    public async Task Due_WhenNothingIs_SaysSo()
    {
        var visitor = site.Visitor();
        await visitor.OpenAsync("/regelwerk/faellig");

        visitor.Text("due-count").ShouldBe("Am 1. März 2026 steht nichts an.");
    }

    [Fact]
    public async Task Report_WhenTheOperatorHasAPageForIt_LeadsThereFilledIn()
    {
        await using var own = new TestSite { HasOneProgramme = true, Settings = { ["Operator:ReportPage"] = "https://operator.example/fehler?quelle=fw" } };
        var visitor = new Visitor(await own.ReadyClientAsync(), "de");

        await visitor.OpenAsync($"{Path}?stand=2025-05-19");

        visitor.Find("report")!.GetAttribute("href").ShouldBe($"https://operator.example/fehler?quelle=fw&programm={CheckSite.Programme}&stand=2025-05-19&regelwerk={site.Rulebook.Fingerprint}");
    }

    private static int Number(AngleSharp.Dom.IElement element, string attribute) => int.Parse(element.GetAttribute(attribute)!, CultureInfo.InvariantCulture);

    [GeneratedRegex("<path ", RegexOptions.None, 1000)]
    private static partial Regex Connection();

    [GeneratedRegex(@"\[(?<number>\d+)]", RegexOptions.None, 1000)]
    private static partial Regex Reference();
}
