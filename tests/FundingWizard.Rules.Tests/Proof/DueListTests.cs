using System.Globalization;
using FundingWizard.Rules.Proof.Due;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Proof;

public class DueListTests
{
    private static readonly Rulebook Rulebook = InventedRulebook.Load();

    [Theory]
    [InlineData("2026-01-02", "")]
    [InlineData("2026-07-01", "")]
    [InlineData("2026-07-02", "Review 2026-07-02, Source 2026-01-02")]
    [InlineData("2026-11-01", "Review 2026-07-02, Source 2026-01-02")]
    [InlineData("2026-11-02", "Law 2027-01-01, Review 2026-07-02, Source 2026-01-02")]
    [InlineData("2027-04-01", "Law 2027-01-01, Review 2026-07-02, Source 2026-01-02")]
    [InlineData("2027-04-02", "Law 2027-01-01, Review 2026-07-02, Source 2026-01-02, Window 2027-06-01")]
    [InlineData("2027-06-01", "Law 2027-01-01, Review 2026-07-02, Source 2026-01-02")]
    public void On_TheEdgesOfEveryPeriod_NamesWhatIsDue(string day, string expected)
    {
        var items = DueList.On(Rulebook, Day(day), new DueLimits());

        string.Join(", ", items.Select(item => $"{item.Kind} {item.On:yyyy-MM-dd}").Distinct().Order(StringComparer.Ordinal)).ShouldBe(expected);
    }

    [Fact]
    public void On_WhenAWindowIsExpectedToOpen_NamesTheDay()
    {
        var rulebook = InventedRulebook.Load(InventedRulebook.Files
            .Replace("programmes/digital-bonus/programme.json", "\"state\": \"closed\",", "\"state\": \"expected\", \"opens\": \"2027-09-01\","));

        var windows = DueList.On(rulebook, Day("2027-08-01"), new DueLimits()).Where(item => item.Kind == DueKind.Window);

        windows.ShouldHaveSingleItem().On.ShouldBe(Day("2027-09-01"));
    }

    [Fact]
    public void On_WhenTheNumbersOfAnAmountEnd_NamesTheAmount()
    {
        const string end = "{ \"from\": \"2026-05-01\", \"unknown\": true, \"evidence\": { \"source\": [\"guideline\"], \"confidence\": \"high\" } } ] }\n  ]";
        var rulebook = InventedRulebook.Load(InventedRulebook.Files.Replace("programmes/digital-bonus/programme.json", "\"confidence\": \"high\" } } ] }\n  ]", $"\"confidence\": \"high\" }} }}, {end}"));

        var item = DueList.On(rulebook, Day("2026-03-02"), new DueLimits()).ShouldHaveSingleItem();

        (item.Kind, item.File, item.Sentence).ShouldBe((DueKind.Law, "programmes/digital-bonus/programme.json", "digital-bonus: the numbers of loan are not known from this day on."));
    }

    [Fact]
    public void On_WhateverIsDue_CarriesWhatASentenceInAnotherLanguageNeeds()
    {
        var items = DueList.On(Rulebook, Day("2027-04-02"), new DueLimits());

        var programme = Rulebook.Programmes[0];
        items.Single(item => item.Kind == DueKind.Review).Programme.ShouldBe(programme);
        items.Single(item => item.Kind == DueKind.Window).Window.ShouldBe(programme.Windows[1]);
        items.Single(item => item.Kind == DueKind.Law).Value!.Id.ShouldBe("law.staffLimit");
        items.Single(item => item.Kind == DueKind.Source && item.Programme is not null).Sources.Select(source => source.Id).ShouldBe(["chamber", "guideline", "older"]);
    }

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
