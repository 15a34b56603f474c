using System.Text;
using System.Text.Json.Nodes;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Programmes.Tests;

/// <summary>
/// What a town planner can get wrong: what cannot be is refused with place and cure, what can be but looks wrong is named, and the grant is
/// computed from what was said.
/// </summary>
public class LandInputTests
{
    private const string Town = "town-in-an-assisted-area-only";
    private const string Programme = "rwp-infrastruktur";

    /// <summary>Fact, answer, and words of the message.</summary>
    public static TheoryData<string, string, string> Impossible => new()
    {
        { "site.municipality", "\"05762021\"", "\"05762021\" is not an option of site.municipality" },
        { "site.towns", """[{ "municipality": "05762020" }, { "municipality": "99999999" }]""", "row 2: \"99999999\" is not an option of municipality" },
        { "expenses.publicShare", "100.01", "lies between 0 and 100, both included; it is 100.01" },
        { "expenses.investmentShare", "-0.01", "lies between 0 and 100, both included; it is -0.01" },
        { "expenses.lines", """[{ "kind": "roads", "amount": 5 }, { "kind": "marketing", "amount": -0.01 }]""", "row 2: amount lies between 0 and" },
        { "proceeds.sale", "-1", "lies between 0 and" },
        { "works.contractOn", "\"31.12.2027\"", "is a day written as \"yyyy-mm-dd\"" },
    };

    /// <summary>Answers, the hint that names what looks wrong, and the grant as computed from them.</summary>
    public static TheoryData<string, string, string> Doubtful => new()
    {
        { """{ "proceeds.income": 5000000.01 }""", "income-above-costs", "grant exactly 0.00" },
        { """{ "proceeds.sale": 1499999.99 }""", "sale-below-purchase", "grant exactly 3000000.00" },
        { """{ "works.contractOn": "2027-11-30" }""", "contract-before-decision", "grant from 2820000.00 to 2910000.00" },
        { """{ "works.decisionOn": "2026-11-21" }""", "decision-in-the-past", "grant from 2820000.00 to 2910000.00" },
        { """{ "works.contractOn": "2026-11-21" }""", "contract-in-the-past", "grant from 2820000.00 to 2910000.00" },
        { """{ "site.municipality": "several", "site.towns": [{ "municipality": "05762020" }, { "municipality": "05915000" }] }""", "several-districts", "grant from 2820000.00 to 2910000.00" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public void Answer_ThatCannotBe_IsRefusedWithPlaceAndCure(string fact, string answer, string words)
    {
        var content = new JsonObject { ["answers"] = new JsonObject { ["land.project"] = true, [fact] = JsonNode.Parse(answer) } };

        var check = AnswersFile.Read("town.json", Encoding.UTF8.GetBytes(content.ToJsonString()), TheRulebook.Value.Vocabulary, out var problems);

        check.ShouldBeNull("nothing is computed from an answer that was mended on the way");
        var problem = problems.ShouldHaveSingleItem();
        problem.ToString().ShouldStartWith($"town.json:$.answers['{fact}']:");
        problem.ToString().ShouldContain(words);
    }

    [Theory]
    [MemberData(nameof(Doubtful))]
    public void Answer_ThatLooksWrong_IsNamedAndComputedAsItStands(string changes, string hint, string grant)
    {
        var changed = JsonNode.Parse(changes)!.AsObject();
        var sheet = ShelfSheet.Read(Town, changed);

        var programme = sheet.Assessment.Find(Programme)!;

        programme.Hints.Select(each => each.Id).ShouldContain(hint);
        Enum.GetValues<Language>().ShouldAllBe(language => programme.Programme.Texts[language].Hints[hint].Text != null);
        programme.Amounts.Select(ShelfSheet.Amount).ShouldContain(grant);
        sheet.Assessment.Unused.ShouldNotContain(answer => changed.ContainsKey(answer.Key));
    }

    [Fact]
    public void Town_WhoseAnswersAreSound_SeesNoneOfTheseHints()
    {
        var sheet = ShelfSheet.Read(Town);

        var hints = sheet.Assessment.Find(Programme)!.Hints.Select(each => each.Id);

        hints.Intersect(["income-above-costs", "sale-below-purchase", "contract-before-decision", "decision-in-the-past", "contract-in-the-past", "several-districts"]).ShouldBeEmpty();
    }
}
