using System.Collections.Immutable;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Proof.Analysis;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Proof;

public class AnalyserTests
{
    private const string Card = "programmes/digital-bonus/programme.json";
    private const string Parameters = "parameters/size.json";

    /// <summary>What the invented rulebook itself has: questions that only an information, or nothing, reads.</summary>
    private static readonly string[] Known = ["never-asked/applicant.foundedOn", "never-asked/applicant.name", "never-asked/project.plots"];

    /// <summary>Name, role and expression of a criterion, and what must be found.</summary>
    public static TheoryData<string, string, string, string> Defects => new()
    {
        { "dead", "soft", "finance.costs > 500 && finance.costs < 400", "never-met/2026-01-01/dead" },
        { "dead", "soft", "finance.costs > 500 && finance.costs * 2m < 900", "never-met/2026-01-01/dead" },
        { "dead", "info", "applicant.kind == \"company\" && applicant.kind == \"founder\"", "never-met/2026-01-01/dead" },
        { "dead", "soft", "project.purposes.Contains(\"none\") && project.purposes.Contains(\"security\")", "never-met/2026-01-01/dead" },
        { "dead", "soft", "applicant.town == \"outside\" && applicant.land == \"nw\"", "never-met/2026-01-01/dead" },
        { "dead", "soft", "applicant.employees < law.staffLimit && applicant.employees >= 300", "never-met/2026-01-01/dead" },
        { "dead", "soft", "applicant.foundedOn > DateOnly(2020, 1, 31) && applicant.foundedOn.AddMonths(1) < DateOnly(2020, 2, 1)", "never-met/2026-01-01/dead" },
        { "dead", "soft", "finance.costs > applicant.employees && applicant.employees > finance.costs", "never-met/2026-01-01/dead" },
        { "empty", "soft", "applicant.employees > 5 || applicant.employees <= 5", "never-fails/2026-01-01/empty" },
        { "empty", "soft", "project.orderPlaced || !project.orderPlaced", "never-fails/2026-01-01/empty" },
        { "empty", "soft", "applicant.day >= DateOnly(2026, 1, 1)", "never-fails/2026-01-01/empty" },
        { "big", "hard", "applicant.employees >= 1000", "contradiction/2026-01-01/size" },
        { "big", "soft", "applicant.employees >= 1000", "contradiction/2026-01-01/size" },
        { "cheap", "soft", "finance.costs <= 100", "implied/2026-01-01/half-is-small/cheap" },
        { "loose", "soft", "finance.costs <= 1000000", "implied/2026-01-01/loose/half-is-small" },
        { "kind-again", "hard", "applicant.kind != \"municipality\"", "same/2026-01-01/kind/kind-again" },
    };

    public static TheoryData<string, string> Sound => new()
    {
        { "soft", "project.gain >= 40 && project.gain <= 40" },
        { "soft", "applicant.employees >= 260 && applicant.employees < law.staffLimit" },
        { "soft", "applicant.day >= DateOnly(2026, 1, 2)" },
        { "soft", "applicant.town == \"03\" && applicant.land == \"nw\"" },
        { "soft", "applicant.foundedOn > DateOnly(2020, 1, 30) && applicant.foundedOn.AddMonths(1) < DateOnly(2020, 3, 1)" },
        { "soft", "applicant.foundedOn.AddYears(5) >= applicant.day" },
        { "soft", "finance.costs > applicant.employees * 1000" },
        { "soft", "(applicant.employees >= 5) == (project.gain >= 3)" },

        // Implied by the hard criterion, but in another role; see the settled points on one row with two roles.
        { "soft", "applicant.kind != \"municipality\"" },

        // Implied as long as the law is known, and it will not always be.
        { "hard", "applicant.employees < 250" },

        // Implied when the answer to another question is known, and it need not be.
        { "soft", "finance.costs <= 900000 && (project.gain > 3 || project.gain <= 3)" },
    };

    /// <summary>File, text to replace, replacement, and where the gap must be found under which name.</summary>
    public static TheoryData<string, string, string, string, string> GapsInTime => new()
    {
        { Parameters, "\"from\": \"2024-01-01\"", "\"from\": \"2026-01-02\"", $"{Parameters}:$.values[0].steps[0].from:1: ", "gap/law.staffLimit" },
        { Card, "\"steps\": [ { \"from\": \"2025-01-01\"", "\"steps\": [ { \"from\": \"2025-01-02\"", $"{Card}:$.amounts[0].steps[0].from:1: ", "gap/amount/loan" },
        { Card, "\"from\": \"2025-01-01\", \"state\": \"open\"", "\"from\": \"2025-01-02\", \"state\": \"open\"", $"{Card}:$.windows[0].from:1: ", "gap/window" },
        { Card, "\"from\": \"2025-01-01\", \"state\": \"open\"", "\"from\": \"2024-12-31\", \"state\": \"open\"", $"{Card}:$.windows[0].from:1: ", "gap/rule-set/2024-12-31" },
        { Card, "\"state\": \"closed\",", "\"state\": \"expected\", \"opens\": \"2027-09-01\",", $"{Card}:$.windows[1].opens:1: ", "gap/opening/2027-09-01" },
    };

    [Fact]
    public void Analyse_OfTheInventedRulebook_FindsTheQuestionsNobodyNeeds() => Ids(InventedRulebook.Files).ShouldBe(Known);

    [Theory]
    [MemberData(nameof(Defects))]
    public void Analyse_WhenACriterionIsPointless_FindsItAndNothingElse(string name, string role, string expression, string expected)
    {
        var files = InventedRulebook.Files.WithCriteria((name, role, expression));

        Ids(files).Except(Known).ShouldBe([expected]);
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void Analyse_BySampling_AgreesWithLookingAtEverything(string name, string role, string expression, string expected)
    {
        var files = InventedRulebook.Files.WithCriteria((name, role, expression));

        Ids(files, new AnalysisLimits(Steps: 0, Samples: 20_000)).Except(Known).ShouldBe([expected]);
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void Analyse_WhenACriterionDecidesSomething_FindsNothing(string role, string expression)
    {
        var files = InventedRulebook.Files.WithCriteria(("sound", role, expression));

        Ids(files).Except(Known).ShouldBeEmpty();
    }

    [Fact]
    public void Analyse_WhenAPartIsDead_NamesThePartAndNotTheGroup()
    {
        var files = InventedRulebook.Files.Replace(InventedRules.RuleSet, "\\\"efficiency\\\") && project.gain >= 25", "\\\"efficiency\\\") && project.gain >= 25 && project.gain < 20");

        var problem = Problems(files).Single(each => each.File == InventedRules.RuleSet);

        problem.ToString().ShouldStartWith($"{InventedRules.RuleSet}:$.Rules[4].Rules[1]:1: \"purpose-efficiency\" can never be met; ");
    }

    [Theory]
    [InlineData(200_000, false)]
    [InlineData(1, true)]
    public void Analyse_WhenItTookSamples_SaysSo(int steps, bool hasSampled)
    {
        var files = InventedRulebook.Files.WithCriteria(("dead", "soft", "finance.costs > 500 && finance.costs < 400"));

        var report = Analyser.Analyse(InventedRulebook.Load(files), files, null, new AnalysisLimits(steps, 1_000));

        report.Problems.Single(each => each.File == InventedRules.RuleSet).Sentence.Contains("by sampling of 1000, seed", StringComparison.Ordinal).ShouldBe(hasSampled);
        report.Totals.Contains("all exact", StringComparison.Ordinal).ShouldBe(!hasSampled);
    }

    [Theory]
    [MemberData(nameof(GapsInTime))]
    public void Analyse_WhenDaysAreLeftOut_NamesTheFirstDayThatHasAValue(string file, string old, string replacement, string place, string id)
    {
        var files = InventedRulebook.Files.Replace(file, old, replacement);

        var problem = Problems(files).Single(each => each.Sentence.Contains($"\"{id}\"", StringComparison.Ordinal));

        problem.ToString().ShouldStartWith($"{place}Undeclared gap: ");
        Ids(files).Except(Known).ShouldBe([id]);
    }

    [Fact]
    public void Analyse_WhenAQuestionStandsBehindAGateThatNeverOpens_FindsTheQuestion()
    {
        var files = InventedRulebook.Files
            .WithCriteria(("gated", "soft", "applicant.kind == \"company\" && applicant.kind == \"founder\" && applicant.foundedOn > DateOnly(2020, 1, 1)"));

        var problem = Problems(files).Single(each => each.Sentence.Contains("applicant.foundedOn", StringComparison.Ordinal));

        problem.ToString().ShouldStartWith("facts/applicant.json:$.facts[1].id:1: applicant.foundedOn is never asked: no programme asks it (by sampling of 400");
    }

    [Fact]
    public void Analyse_OfOneProgramme_LeavesOutWhatAllShare()
    {
        var rulebook = InventedRulebook.Load();

        Analyser.Analyse(rulebook, InventedRulebook.Files, rulebook.Programmes[0]).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void Analyse_WhenAFindingIsAccepted_IsSilentAboutIt()
    {
        var files = InventedRulebook.Files
            .WithCriteria(("cheap", "soft", "finance.costs <= 100"))
            .With("programmes/digital-bonus/accepted.json", Accepting("implied/2026-01-01/half-is-small/cheap"))
            .With("accepted.json", Accepting("never-asked/project.plots"));

        Ids(files).ShouldBe(["never-asked/applicant.foundedOn", "never-asked/applicant.name"]);
    }

    [Theory]
    [InlineData("programmes/digital-bonus/accepted.json", "never-met/2026-01-01/size")]
    [InlineData("programmes/digital-bonus/accepted.json", "never-asked/project.plots")]
    public void Analyse_WhenAnAcceptanceMatchesNothing_SaysSo(string file, string finding)
    {
        var files = InventedRulebook.Files.With(file, Accepting(finding));

        Problems(files).Select(each => each.ToString()).ShouldContain($"{file}:$.accepted[0].finding:1: \"{finding}\" is not found any more; remove the entry.");
    }

    private static byte[] Accepting(string finding) =>
        System.Text.Encoding.UTF8.GetBytes($$"""{ "accepted": [ { "finding": "{{finding}}", "reason": "It is invented." } ] }""");

    private static ImmutableArray<Problem> Problems(RulebookFiles files, AnalysisLimits? limits = null) =>
        Analyser.Analyse(InventedRulebook.Load(files), files, null, limits ?? AnalysisLimits.Usual).Problems;

    /// <summary>The names under which the findings could be accepted.</summary>
    private static string[] Ids(RulebookFiles files, AnalysisLimits? limits = null) =>
        [.. Problems(files, limits).Select(problem => problem.Sentence.Split("or accept \"")[1].Split('"')[0]).Order(StringComparer.Ordinal)];
}
