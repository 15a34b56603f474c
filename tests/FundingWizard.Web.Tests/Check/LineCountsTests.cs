using AngleSharp.Dom;

namespace FundingWizard.Web.Tests.Check;

/// <summary>Beside each line of costs stands how much of it counts, on the list and among the answers.</summary>
public sealed class LineCountsTests(CostSite site) : IClassFixture<CostSite>
{
    private const string List = "/pruefung/expenses/" + CostSite.Lines;

    /// <summary>Kind of cost, and what must stand beside it in both languages.</summary>
    public static TheoryData<string, string, string> Kinds => new()
    {
        { "roads", "zählt", "counts" },
        { "combined-sewer", "zählt zu 30 %", "30% of it counts" },
        { "rain-sewer", "zählt anteilig nach öffentlicher Fläche", "counts in proportion to the public area" },
        { "waste-sewer", "zählt nicht", "does not count" },
        { "power-lines", "unklar, bitte bei der Stelle fragen", "unclear, please ask the office" },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Line_OnTheList_SaysHowMuchOfItCounts(string kind, string german, string english)
    {
        foreach (var (language, words) in new[] { ("de", german), ("en", english) })
        {
            var visitor = site.Visitor(language);

            await AddAsync(visitor, kind);

            visitor.Path.ShouldBe(List);
            Words(visitor.Page.QuerySelectorAll("[data-testid=line-counts] dd")).ShouldBe([words]);
            visitor.Text("line-counts").ShouldContain("NRW.BANK");
        }
    }

    [Fact]
    public async Task Line_WithoutKind_SaysNothing()
    {
        var visitor = site.Visitor();

        await AddAsync(visitor, kind: null);

        visitor.Page.QuerySelectorAll(".rows__row").ShouldHaveSingleItem();
        visitor.Find("line-counts").ShouldBeNull();
    }

    [Fact]
    public async Task Line_WhenNoProgrammeIsPossible_SaysNothing()
    {
        var visitor = site.Visitor();
        await AddAsync(visitor, "roads");
        visitor.Find("line-counts").ShouldNotBeNull();

        await visitor.AnswerAsync("timing", ("project.started", "ordered"));
        await visitor.OpenAsync("/pruefung/antworten");

        visitor.Text("answer-project.started").ShouldNotBeEmpty();
        visitor.Find("line-counts").ShouldBeNull();
    }

    [Fact]
    public async Task Answers_OfTheList_SayForEveryKindHowMuchCounts()
    {
        var visitor = site.Visitor();
        await AddAsync(visitor, "roads");
        await AddAsync(visitor, "waste-sewer");
        await AddAsync(visitor, "roads");

        await visitor.OpenAsync("/pruefung/antworten");

        var counts = Words(visitor.Find($"answer-{CostSite.Lines}")!.QuerySelectorAll("[data-testid=line-counts] li li")).ToArray();
        counts.Length.ShouldBe(2);
        counts[0].ShouldEndWith(": zählt");
        counts[1].ShouldEndWith(": zählt nicht");
    }

    private static async Task AddAsync(Visitor visitor, string? kind)
    {
        await visitor.OpenAsync(List + "/neu");
        await visitor.SendAsync(kind is null ? visitor.DontKnow("kind") : ("kind", kind), ("amount", "100000"), ("note", "Los 1"));
    }

    private static IEnumerable<string> Words(IEnumerable<IElement> elements) => elements.Select(element => element.TextContent.Replace('\u00A0', ' ').Replace('\u202F', ' '));
}
