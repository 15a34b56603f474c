using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Programmes.Tests;

public class VocabularyTests
{
    /// <summary>A question nobody needs is a burden; one whose last rule went must go too.</summary>
    [Fact]
    public void AskedFacts_AreReadBySomeRuleAmountOrDocument()
    {
        var rulebook = TheRulebook.Value;
        var derived = rulebook.Derived.ToDictionary(each => each.Fact, each => each.Inputs);
        var conditions = rulebook.Programmes.SelectMany(programme => programme.RuleSets.SelectMany(set => set.Criteria).Select(criterion => criterion.Condition)
            .Concat(programme.Documents.Select(document => document.When!).Where(when => when is not null)));
        var read = conditions.SelectMany(condition => condition.Facts)
            .Concat(rulebook.Programmes.SelectMany(programme => programme.Amounts).SelectMany(amount => amount.Inputs.Values))
            .SelectMany(Inputs).ToHashSet();

        rulebook.Vocabulary.Facts.Where(fact => fact.IsAsked && !read.Contains(fact)).Select(fact => fact.Id).ShouldBeEmpty();

        IEnumerable<Fact> Inputs(Fact fact) => derived.TryGetValue(fact, out var from) ? from.SelectMany(Inputs).Append(fact) : [fact];
    }

    /// <summary>How many municipalities the sources put into each area; the JTF area of the Revier is the Revier without Kreis Euskirchen.</summary>
    public static TheoryData<string, string, int> Areas { get; } = new()
    {
        { "grw_routing", "yes", 148 },
        { "grw_routing", "yes-check", 40 },
        { "grw_routing", "partial", 26 },
        { "grw_routing", "check", 47 },
        { "grw_routing", "probably-no", 110 },
        { "grw_routing", "no", 25 },
        { "grw_area", "c1", 10 },
        { "grw_area", "c2", 1 },
        { "grw_area", "d", 103 },
        { "grw_area", "none", 25 },
        { "grw_area", "ask", 257 },
        { "revier_invkg", "yes", 65 },
        { "revier_invkg", "no", 331 },
        { "five_locations_invkg", "yes", 14 },
        { "five_locations_invkg", "no", 382 },
        { "jtf_area", "northern-ruhr", 4 },
        { "jtf_area", "essen", 1 },
        { "jtf_area", "revier", 54 },
        { "jtf_area", "no", 337 },
    };

    [Theory]
    [MemberData(nameof(Areas))]
    public void Municipalities_AreInTheAreasTheSourcesName(string column, string area, int number)
    {
        var table = TheRulebook.Value.Tables["municipalities"];

        table.Keys.Count(key => table.Cell(key, column) == area).ShouldBe(number);
    }

    [Theory]
    [InlineData("northern-ruhr", "Bottrop", "Dorsten", "Gladbeck", "Marl")]
    [InlineData("essen", "Essen")]
    public void JtfArea_OfTheRuhr_IsTheTownsOfTheGuideline(string area, params string[] towns)
    {
        var table = TheRulebook.Value.Tables["municipalities"];

        table.Keys.Where(key => table.Cell(key, "jtf_area") == area).Select(key => table.Labels[key]).ShouldBe(towns, ignoreOrder: true);
    }

    [Fact]
    public void JtfArea_OfTheRevier_IsTheRevierWithoutEuskirchen()
    {
        var table = TheRulebook.Value.Tables["municipalities"];

        var revier = table.Keys.Where(key => table.Cell(key, "revier_invkg") == "yes" && table.Cell(key, "district_key") != "05366");

        table.Keys.Where(key => table.Cell(key, "jtf_area") == "revier").ShouldBe(revier);
    }

    /// <summary>The third digit of the key is the district; so no row can be shifted.</summary>
    [Fact]
    public void Municipalities_BelongToTheDistrictGovernmentOfTheirKey()
    {
        var table = TheRulebook.Value.Tables["municipalities"];
        var governments = new Dictionary<char, string> { ['1'] = "duesseldorf", ['3'] = "koeln", ['5'] = "muenster", ['7'] = "detmold", ['9'] = "arnsberg" };

        table.Keys.Where(key => table.Cell(key, "district_government") != governments[key[2]]).ShouldBeEmpty();
        table.Keys.Where(key => table.Cell(key, "district_key") != key[..5]).ShouldBeEmpty();
    }

    [Fact]
    public void Municipalities_AreComplete()
    {
        var table = TheRulebook.Value.Tables["municipalities"];

        table.Keys.Length.ShouldBe(396);
        table.Keys.ShouldAllBe(key => key.Length == 8 && key.StartsWith("05", StringComparison.Ordinal) && key.All(char.IsAsciiDigit));
        table.Values("district_government").Count().ShouldBe(5);
    }

    [Fact]
    public void Weights_AreZeroForFactsThatDecideNothing() =>
        DecidingWeights.Of(TheRulebook.Value.Programmes, TheRulebook.Value.Derived).Values.ShouldAllBe(weight => weight > 0);

    [Fact]
    public void Functions_UsedByTheRulebook_AreAllKnown() =>
        TheRulebook.Value.Derived.Select(each => each.Function.Name).Except(DerivedFunction.All.Keys).ShouldBeEmpty();
}
