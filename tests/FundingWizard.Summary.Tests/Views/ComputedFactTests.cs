using System.Collections.Immutable;
using System.Text.Json.Nodes;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Json;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Summary.Views;

namespace FundingWizard.Summary.Tests.Views;

/// <summary>The size of a business in a group, as the person reads it.</summary>
public class ComputedFactTests
{
    private const string Size = "company.sizeClass";

    private static readonly Answers Firm = new(new Dictionary<string, FactValue?>
    {
        ["company.headcount"] = new NumberValue(12),
        ["company.turnover"] = new NumberValue(1_500_000),
        ["company.balanceSheet"] = new NumberValue(1_000_000),
        ["company.affiliation"] = new CodeValue("linked"),
        ["company.publicShare"] = new FlagValue(false),
        ["company.sizeHistory"] = new CodeValue("same"),
        ["company.group"] = new RowsValue([Owner(900)]),
    });

    private static readonly string[] LargeGroup =
    [
        "Ihr Betrieb: 12 Vollzeitstellen, Umsatz 1.500.000 Euro, Bilanzsumme 1.000.000 Euro.",
        "Unternehmen Holding AG ist verbunden und zählt ganz mit: 900 Vollzeitstellen, Umsatz 300.000.000 Euro, Bilanzsumme 250.000.000 Euro.",
        "Zusammen: 912 Vollzeitstellen, Umsatz 301.500.000 Euro, Bilanzsumme 251.000.000 Euro.",
        "Ergebnis: großes Unternehmen.",
    ];

    [Fact]
    public void Size_OfASmallFirmOfALargeGroup_ShowsTheGroup()
    {
        var size = Computed(Firm).ShouldNotBeNull();

        size.Value.ShouldBe("großes Unternehmen");
        size.Steps.Select(Plain).ShouldBe(LargeGroup);
    }

    [Fact]
    public void Size_WhenTheGroupIsPartlyUnknown_ShowsWhatIsMissing()
    {
        var size = Computed(Firm.With("company.group", new RowsValue([Owner(null)]))).ShouldNotBeNull();

        size.IsKnown.ShouldBeFalse();
        size.Steps.Select(Plain).ShouldBe([
            LargeGroup[0],
            "Bei Holding AG fehlen Angaben. Es kann mehr oder weniger mitzählen.",
            "Mit den Angaben bis jetzt ist alles von „mittleres Unternehmen“ bis „großes Unternehmen“ möglich.",
        ]);
    }

    [Fact]
    public void Size_WhenNothingWasSaidAboutIt_IsNotShown() =>
        Computed(Answers.None.With("applicant.kind", new CodeValue("company"))).ShouldBeNull();

    [Fact]
    public void Answers_CarryNoComputation() =>
        View(Firm).Answers.Where(group => group.Topic is not null).SelectMany(group => group.Answers).ShouldAllBe(answer => answer.Steps.IsEmpty);

    [Fact]
    public void Documents_PrintTheComputation()
    {
        var html = Plain(System.Net.WebUtility.HtmlDecode(RealRulebook.Documents.Html(View(Firm), InventedCheck.Imprint)));

        html.ShouldContain(string.Join(' ', LargeGroup));
    }

    [Fact]
    public void Json_CarriesTheComputation()
    {
        var computed = JsonNode.Parse(AssessmentJson.Write(Assess(Firm), Language.German))!["computed"]!.AsArray().ShouldHaveSingleItem()!;

        (computed["fact"]!.GetValue<string>(), computed["value"]!.GetValue<string>()).ShouldBe((Size, "large"));
        computed["steps"]!.AsArray().Select(step => step!["id"]!.GetValue<string>()).ShouldBe(["sme-class.own", "sme-class.linked", "sme-class.sum", "sme-class.result"]);
        computed["steps"]!.AsArray().Select(step => Plain(step!["text"]!.GetValue<string>())).ShouldBe(LargeGroup);
    }

    private static AnswerView? Computed(Answers answers) => View(answers).Answers.SelectMany(group => group.Answers).FirstOrDefault(answer => answer.FactId == Size);

    private static CheckView View(Answers answers) => RealRulebook.Documents.View(Assess(answers), Language.German);

    private static Assessment Assess(Answers answers) => Assessor.Assess(RealRulebook.Value, answers, new DateOnly(2026, 3, 1));

    /// <summary>A majority owner; its headcount may be unknown.</summary>
    private static Row Owner(int? headcount)
    {
        var fields = new Dictionary<string, FactValue>
        {
            ["name"] = new TextValue("Holding AG"),
            ["kind"] = new CodeValue("enterprise"),
            ["direction"] = new CodeValue("owner"),
            ["connectedTo"] = new NumberValue(0),
            ["capital"] = new NumberValue(80),
            ["votes"] = new NumberValue(80),
            ["control"] = new FlagValue(false),
            ["sameMarket"] = new FlagValue(false),
            ["consolidated"] = new FlagValue(false),
            ["turnover"] = new NumberValue(headcount is null ? 20_000_000 : 300_000_000),
            ["balanceSheet"] = new NumberValue(headcount is null ? 20_000_000 : 250_000_000),
        };
        if (headcount is { } known)
            fields["headcount"] = new NumberValue(known);
        return new Row(fields.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private static string Plain(string text) => text.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
