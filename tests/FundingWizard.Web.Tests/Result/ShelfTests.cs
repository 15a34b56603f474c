using System.Text.Json.Nodes;
using FundingWizard.Rules;
using FundingWizard.Web.Knowledge;
using FundingWizard.Web.Tests.Check;
using Microsoft.Extensions.DependencyInjection;

namespace FundingWizard.Web.Tests.Result;

/// <summary>What people see when the whole rulebook answers.</summary>
public sealed class ShelfTests : IClassFixture<ShelfTests.WholeSite>
{
    /// <summary>Somebody at a university with an idea, who knows little else.</summary>
    private static readonly IReadOnlyDictionary<string, string[]> Founder = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["applicant.kind"] = ["founder"],
        ["founding.stage"] = ["idea"],
    };

    private readonly WholeSite site;

    /// <summary>Language, door of the start page, its button, and the audiences behind it.</summary>
    public static TheoryData<string, string, string, string[]> Doors { get; } = new()
    {
        { "de", "company", "check-start", ["companies"] },
        { "en", "company", "check-start", ["companies"] },
        { "de", "founders", "founders-start", ["founders", "universities"] },
        { "en", "founders", "founders-start", ["founders", "universities"] },
        { "de", "towns", "towns-start", ["municipalities"] },
        { "en", "towns", "towns-start", ["municipalities"] },
    };

    public ShelfTests(WholeSite site) => this.site = site;

    [Fact]
    public async Task Result_OfAWorkshop_ShowsItsLoansFirstAndUniversitiesLastInBrief()
    {
        var visitor = await AnswerAsync(Samples.Fitting.SetItem("company.legalForm", ["gmbh"]).SetItem("finance.round", ["none"]), "de");

        var programmes = visitor.Page.QuerySelectorAll("[data-testid=glance] a").Select(link => link.TextContent).ToArray();
        programmes.Take(2).ShouldBe(["NRW.BANK.Gründung und Wachstum", "NRW.BANK.Invest Zukunft"], ignoreOrder: true);
        visitor.Text("others").ShouldContain("Start-up Transfer.NRW");
        visitor.Find("others")!.QuerySelectorAll("[data-testid=criteria]").ShouldBeEmpty();
        visitor.Text("together").ShouldContain("De-minimis");
    }

    [Theory]
    [InlineData("de", "nicht zur selben Zeit")]
    [InlineData("en", "not at the same time")]
    public async Task Result_OfAFounder_SaysWhatExcludesWhatAndWhy(string language, string rule)
    {
        var visitor = await AnswerAsync(Founder, language);

        visitor.Text("together").ShouldContain(rule);
        visitor.Page.QuerySelectorAll("[data-testid=outcome]").Select(outcome => outcome.GetAttribute("data-outcome")).ShouldContain("Open");
    }

    [Fact]
    public async Task Data_OfAFounder_NameTheSamePairsAsThePage()
    {
        var visitor = await AnswerAsync(Founder, "de");

        var pairs = JsonNode.Parse(await visitor.Client.GetStringAsync("/de/ergebnis.json"))!["together"]!["pairs"]!.AsArray();

        pairs.ShouldContain(pair => pair!["first"]!.GetValue<string>() == "exist-gruendungsstipendium" && pair["second"]!.GetValue<string>() == "gruendungsstipendium-nrw" && pair["kind"]!.GetValue<string>() == "excluded");
        foreach (var pair in pairs)
            visitor.Text("together").ShouldContain(pair!["text"]!.GetValue<string>());
    }

    [Theory]
    [MemberData(nameof(Doors))]
    public async Task StartPage_ForEachAudience_NamesItsProgrammesAndBeginsTheCheck(string language, string door, string start, string[] audiences)
    {
        var visitor = site.Visitor(language);

        await visitor.OpenAsync("");

        var wanted = site.Rulebook.Programmes.Where(programme => programme.Audiences.Intersect(audiences).Any());
        visitor.Page.QuerySelectorAll($"[aria-labelledby={door}] [data-testid=covered] a").Select(link => link.GetAttribute("href"))
            .ShouldBe(wanted.Select(programme => $"/{language}/programme/{programme.Id}"), ignoreOrder: true);
        visitor.Find(start)!.GetAttribute("href").ShouldBe($"/{language}/pruefung");
    }

    private async Task<Visitor> AnswerAsync(IReadOnlyDictionary<string, string[]> answers, string language)
    {
        var visitor = site.Visitor(language);
        await visitor.OpenAsync("/pruefung/weiter");
        await visitor.WalkAsync(answers);
        await visitor.OpenAsync("/ergebnis");
        return visitor;
    }

    /// <summary>The application with every programme, in March 2026.</summary>
    public sealed class WholeSite : IAsyncLifetime, IDisposable
    {
        private readonly TestSite site = new()
        {
            Settings = { ["Limits:PostsPerMinute"] = "100000" },
            Replace = services => services.AddSingleton<TimeProvider>(new TestClock()),
        };

        internal Rulebook Rulebook => site.Services.GetRequiredService<CurrentEdition>().Value.Rulebook;

        internal Visitor Visitor(string language) => new(site.Client(), language);

        public Task InitializeAsync() => site.ReadyClientAsync();

        public void Dispose() => site.Dispose();

        public Task DisposeAsync() => site.DisposeAsync().AsTask();
    }
}
