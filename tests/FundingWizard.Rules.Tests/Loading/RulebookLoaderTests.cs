using System.Text;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Loading;

public class RulebookLoaderTests
{
    private const string Card = "programmes/digital-bonus/programme.json";
    private const string Rules = "programmes/digital-bonus/2026-01-01.json";
    private const string Texts = "programmes/digital-bonus/texts.de.json";
    private const string Facts = "facts/applicant.json";
    private const string Project = "facts/project.json";
    private const string Parameters = "parameters/size.json";
    private const string Cases = "programmes/digital-bonus/cases.json";

    /// <summary>File, text to replace, replacement, and the start of the one problem that must come out.</summary>
    public static TheoryData<string, string, string, string> Defects => new()
    {
        // Shape of the JSON
        { Rules, "\"WorkflowName\"", "\"workflowName\"", $"{Rules}:$.workflowName:18: line 2:" },
        { Rules, "\"section\": \"1\"", "\"sektion\": \"1\"", $"{Rules}:$.Rules[0].Properties.sektion:" },
        { Card, "\"share\": 80", "\"share\": \"80\"", $"{Card}:$.amounts[0].steps[0].values.share:" },
        { Card, "\"kind\": \"loan\"", "\"kind\": \"lone\"", $"{Card}:$.kind:" },
        { Card, "\"kind\": \"loan\",", "\"kind\": \"loan\", \"kind\": \"loan\",", $"{Card}:" },
        { Card, "\"provider\": \"land\"", "\"provider\": null", $"{Card}:$.provider:" },
        { Card, "\"id\": \"digital-bonus\",", "", $"{Card}:$:" },

        // Expressions
        { Rules, "applicant.employees <", "applicant.emploiees <", $"{Rules}:$.Rules[3].Expression:1: \"applicant.emploiees\" is not a fact; nearest name: applicant.employees" },
        { Rules, "project.gain >= 25", "project.gain >= \\\"25\\\"", $"{Rules}:$.Rules[4].Rules[1].Expression:" },
        { Rules, "project.gain >= 25", "project.gain >= 101", $"{Rules}:$.Rules[4].Rules[1].Expression:" },
        { Rules, "\\\"founder\\\"", "\\\"foundr\\\"", $"{Rules}:$.Rules[0].Expression:" },
        { Rules, "finance.costs * 0.5m", "finance.costs * 0.5", $"{Rules}:$.GlobalParams[0].Expression:" },

        // Rules
        { Rules, "\"source\": \"guideline\", \"section\": \"2\", ", "", $"{Rules}:$.Rules[1].Properties.source:1: A source is missing" },
        { Rules, "\"source\": \"guideline\", \"section\": \"2\"", "\"source\": \"guidline\"", $"{Rules}:$.Rules[1].Properties.source:1: \"guidline\" is not a source of this file; nearest name: guideline" },
        { Rules, "\"confidence\": \"medium-high\", ", "", $"{Rules}:$.Rules[3].Properties.confidence:1: The confidence is missing" },
        { Rules, "\"role\": \"info\", ", "", $"{Rules}:$.Rules[6].Properties.role:1: The role is missing" },
        { Rules, "\"confidence\": \"high\", \"fact\": \"DB-2\"", "\"confidence\": \"medium\", \"fact\": \"DB-2\"", $"{Rules}:$.Rules[1].Properties.role:1: The evidence is too weak" },
        { Rules, "\"source\": \"guideline\", \"section\": \"2\"", "\"source\": \"chamber\"", $"{Rules}:$.Rules[1].Properties.role:1: The evidence is too weak" },
        { Rules, ", \"basis\": \"analogy\"", "", $"{Rules}:$.Rules[2].Properties.role:1: The evidence is too weak" },
        { Rules, "\"Operator\": \"Or\"", "\"Operator\": \"or\"", $"{Rules}:$.Rules[4].Operator:1: \"or\" is no operator" },
        { Rules, "\"RuleName\": \"in-land\"", "\"RuleName\": \"Kind\"", $"{Rules}:$.Rules[1].RuleName:1: \"Kind\"" },
        { Rules, "\"RuleName\": \"young\", ", "\"RuleName\": \"young\", \"Operator\": \"And\", ", $"{Rules}:$.Rules[6]:1: A rule is either a leaf" },
        { Rules, "\"WorkflowName\": \"digital-bonus\"", "\"WorkflowName\": \"other\"", $"{Rules}:$.WorkflowName:1: The WorkflowName must be \"digital-bonus\"" },
        { Rules, "{ \"source\": \"chamber\", \"confidence\": \"medium\", \"fact\": \"DB-6\" }", "{ \"role\": \"hard\", \"source\": \"chamber\", \"confidence\": \"medium\" }", $"{Rules}:$.Rules[4].Rules[0].Properties.role:1: A part has the role" },

        // Facts
        { Facts, "\"topic\": \"applicant\" },\n    { \"id\": \"applicant.foundedOn\"", "\"topic\": \"aplicant\" },\n    { \"id\": \"applicant.foundedOn\"", $"{Facts}:$.facts[0].topic:1: \"aplicant\" is not a topic" },
        { Facts, "\"applicant.name\"", "\"applicant.Name\"", $"{Facts}:$.facts[5].id:1:" },
        { Facts, "\"applicant.name\"", "\"applicant.new\"", $"{Facts}:$.facts[5].id:1:" },
        { Facts, "\"by\": \"age-years\"", "\"by\": \"age\"", $"{Facts}:$.facts[2].derived.by:1: \"age\" is not a function" },
        { Facts, "\"from\": [\"applicant.foundedOn\", \"applicant.day\"]", "\"from\": [\"applicant.foundedOn\"]", $"{Facts}:$.facts[2].derived:1: age-years reads two dates" },
        { Facts, "\"column\": \"land\"", "\"column\": \"lant\"", $"{Facts}:$.facts[7].derived:1: The table towns has no column \"lant\"" },
        { Facts, "\"special:outside\": \"other\"", "\"special:outside\": \"abroad\"", $"{Facts}:$.facts[7].derived:1: The column \"land\" or a special setting holds \"abroad\"" },
        { Facts, "\"options\": [\"company\", \"founder\", \"municipality\"]", "\"options\": [\"company\", \"founder\", \"municipality\", \"company\"]", $"{Facts}:$.facts[0].options[3]:1: \"company\" is declared twice" },
        { Facts, "\"table\": \"towns\"", "\"table\": \"town\"", $"{Facts}:$.facts[6].table:1: \"town\" is not a table" },
        { Facts, "\"minimum\": 0", "\"minimum\": 5, \"maximum\": 4", $"{Facts}:$.facts[4].minimum:1:" },
        { Project, "\"exclusiveOptions\": [\"none\"]", "\"exclusiveOptions\": [\"nothing\"]", $"{Project}:$.facts[1].exclusiveOptions:1: \"nothing\" must be an option" },
        { Project, "\"settings\": { \"field\": \"area\" }", "\"settings\": { \"field\": \"use\" }", $"{Project}:$.facts[4].derived:1: sum needs the setting \"field\"" },
        { Project, "\"choice\": \"use\"", "\"choice\": \"area\"", $"{Project}:$.facts[5].derived:1: sum with \"options\" needs the setting \"choice\"" },
        { Project, "\"options\": \"hall\"", "\"options\": \"hall tower\"", $"{Project}:$.facts[5].derived:1: sum with \"choice\" needs the setting \"options\"" },

        // Dated values
        { Parameters, "\"from\": \"2026-07-01\"", "\"from\": \"2024-01-01\"", $"{Parameters}:$.values[0].steps[1].from:1: Steps must ascend" },
        { Parameters, "\"value\": 300", "\"value\": 300, \"unknown\": true", $"{Parameters}:$.values[0].steps[1]:1: Write either" },
        { Parameters, "\"source\": \"act\" }", "\"source\": \"law\" }", $"{Parameters}:$.values[0].steps[2].source:1: \"law\" is not a source" },

        // Card
        { Card, "\"from\": \"2027-06-01\", \"state\": \"closed\"", "\"from\": \"2025-01-01\", \"state\": \"closed\"", $"{Card}:$.windows[1].from:1: Windows must ascend" },
        { Card, "\"from\": \"2027-06-01\", \"state\": \"closed\"", "\"from\": \"2027-06-01\", \"state\": \"expected\"", $"{Card}:$.windows[1].opens:1: \"opens\" belongs" },
        { Card, "\"state\": \"open\"", "\"state\": \"unknown\"", $"{Card}:$.atBest:1: A service" },
        { Card, "\"kind\": \"loan\"", "\"kind\": \"service\"", $"{Card}:$.atBest:1: A service" },
        { Card, "\"when\": \"finance.costs > 1000000\"", "\"when\": \"finance.costs > 1000000m &&\"", $"{Card}:$.hints[1].when:" },
        { Card, "\"calculator\": \"capped-share\"", "\"calculator\": \"capped\"", $"{Card}:$.amounts[0].calculator:1: \"capped\" is not a calculator" },
        { Card, "\"costs\": \"finance.costs\"", "\"costs\": \"project.orderPlaced\"", $"{Card}:$.amounts[0].inputs.costs:1: \"project.orderPlaced\" is not a number fact" },
        { Card, "\"costs\": \"finance.costs\"", "\"costs\": \"finance.cost\"", $"{Card}:$.amounts[0].inputs.costs:1: \"finance.cost\" is not a fact; nearest name: finance.costs" },
        { Card, "\"costs\": \"finance.costs\"", "\"costs\": \"finance.costs\", \"term\": \"finance.costs\"", $"{Card}:$.amounts[0].inputs.term:1: \"term\" is no input here" },
        { Card, "\"calculator\": \"capped-share\"", "\"calculator\": \"remaining-room\"", $"{Card}:$.amounts[0].inputs:1: The text of the input \"ceiling\" is missing" },
        { Card, ", \"cap\": 500000", "", $"{Card}:$.amounts[0].steps[0].values:1: The text of the number \"cap\" is missing" },
        { Card, "\"reviewDueOn\": \"2026-07-02\"", "\"reviewDueOn\": \"2026-01-02\"", $"{Card}:$.reviewDueOn:1:" },
        { Card, "\"exclusions\": []", "\"exclusions\": [ { \"programme\": \"other\", \"scope\": \"same-costs\", \"evidence\": { \"source\": [\"guideline\"], \"confidence\": \"high\" } } ]", $"{Card}:$.exclusions[0].programme:1: \"other\" is no other programme" },

        // Texts and cases
        { Texts, "\"young\": { \"title\": \"Junges Unternehmen\" }", "\"yung\": { \"title\": \"Junges Unternehmen\" }", $"{Texts}:$.criteria:1: The text of the criterion \"young\" is missing." },
        { Texts, ", \"notMet\": \"Kein Zweck passt.\"", "", $"{Texts}:$.criteria['purpose'].notMet:1: Say what it means".Replace("['purpose']", ".purpose", StringComparison.Ordinal) },
        { "facts/finance.de.json", ", \"question\": \"Was kostet das Vorhaben?\"", "", "facts/finance.de.json:$.facts['finance.costs'].question:1: The question that asks for finance.costs is missing." },
        { "topics.en.json", "\"project\"", "\"projects\"", "topics.en.json:$.topics:1: The text of the topic \"project\" is missing." },
        { "steps.de.json", "{share} von {costs}", "{part} von {costs}", "steps.de.json:$.steps['capped-share.share']:1: {part} is no value of this step" },
        { "steps.de.json", "\"capped-share.cap\"", "\"capped-share.cup\"", "steps.de.json:$.steps:1: The text of the step \"capped-share.cap\" is missing" },
        { "steps.de.json", "\"capped-share.cap\"", "\"capped-share.cup\"", "steps.de.json:$.steps['capped-share.cup']:1: \"capped-share.cup\" is no step" },
        { Cases, "\"project.purposes\": [\"security\"]", "\"project.purposes\": [\"safety\"]", $"{Cases}:$[0].answers['project.purposes']:1: \"safety\" is not an option" },
        { Cases, "\"purpose\": \"met\"", "\"purposes\": \"met\"", $"{Cases}:$[0].expect.criteria.purposes:1: \"purposes\" is no criterion of that day; nearest name: purpose" },
        { "tables/towns.csv", "02;", "01;", "tables.json:$.tables[0].key:1: The column \"key\"" },
        { "tables/towns.csv", "01;Althausen;nw;north", "01;Althausen;nw", "tables/towns.csv:$:1: line 2 has 3 fields" },
    };

    [Theory]
    [MemberData(nameof(Defects))]
    public void Load_WhenOneThingIsWrong_NamesFilePathColumnAndCure(string file, string old, string replacement, string problem)
    {
        var files = InventedRulebook.Files.Replace(file, old, replacement);

        var result = RulebookLoader.Load(files);

        result.Rulebook.ShouldBeNull();
        result.Problems.Select(each => each.ToString()).ShouldContain(each => each.StartsWith(problem, StringComparison.Ordinal), string.Join('\n', result.Problems));
    }

    [Fact]
    public void Load_WhenSeveralFilesAreWrong_ReportsAllOfThem()
    {
        var files = InventedRulebook.Files
            .Replace(Rules, "applicant.employees <", "applicant.staff <")
            .Replace(Rules, "\"role\": \"info\", ", "")
            .Replace(Card, "\"reviewDueOn\": \"2026-07-02\"", "\"reviewDueOn\": \"2020-07-02\"")
            .Without("units.en.json")
            .With("programmes/digital-bonus/text.de.json", "{}"u8.ToArray());

        var problems = RulebookLoader.Load(files).Problems.Select(problem => $"{problem.File} {problem.Path}").ToArray();

        problems.ShouldBe([
            $"{Rules} $.Rules[3].Expression",
            $"{Rules} $.Rules[6].Properties.role",
            $"{Card} $.reviewDueOn",
            "programmes/digital-bonus/text.de.json $",
            "units.en.json $",
        ]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{ \"topics\": [ null ] }")]
    [InlineData("\0\u0001\u0002")]
    public void Load_WhenAFileIsGarbage_SaysSo(string content)
    {
        var files = InventedRulebook.Files.With("topics.json", Encoding.UTF8.GetBytes(content));

        var result = RulebookLoader.Load(files);

        result.Rulebook.ShouldBeNull();
        result.Problems.ShouldContain(problem => problem.File == "topics.json");
    }

    [Fact]
    public void LoadWithoutCases_WhenOnlyACaseIsWrong_LoadsTheSameRules()
    {
        var files = InventedRulebook.Files.With(Cases, "[ 1 ]"u8.ToArray());

        var rulebook = RulebookLoader.LoadWithoutCases(files).Rulebook!;

        RulebookLoader.Load(files).Rulebook.ShouldBeNull();
        rulebook.Cases.ShouldBeEmpty();
        rulebook.Fingerprint.ShouldBe(InventedRulebook.Load().Fingerprint);
    }

    [Fact]
    public void Load_WhenAFileIsHuge_RefusesIt()
    {
        var files = InventedRulebook.Files.With(Rules, new byte[(1 << 20) + 1]);

        var problem = RulebookLoader.Load(files).Problems.Single(each => each.File == Rules);

        problem.Sentence.ShouldContain("1048576");
    }

    [Fact]
    public void Load_WhenDerivedFactsRunInACircle_SaysSo()
    {
        var files = InventedRulebook.Files.Replace(Facts, "\"by\": \"check-day\", \"from\": []", "\"by\": \"age-years\", \"from\": [\"applicant.age\", \"applicant.age\"]");

        var problems = RulebookLoader.Load(files).Problems;

        problems.ShouldContain(problem => problem.Sentence.Contains("computed from itself", StringComparison.Ordinal));
    }

    /// <summary>What one of two programmes says about the other, what the other says, and whether that is a problem.</summary>
    [Theory]
    [InlineData("same-costs", null, false)]
    [InlineData("same-costs", "same-costs", false)]
    [InlineData("same-costs", "same-project", true)]
    public void Load_WhenTwoFoldersSayDifferentThingsAboutAPair_NamesBoth(string here, string? there, bool isConflict)
    {
        var files = InventedRulebook.Files.Twin("second-bonus").Excludes("digital-bonus", "second-bonus", here);
        if (there is not null)
            files = files.Excludes("second-bonus", "digital-bonus", there);

        var problems = RulebookLoader.Load(files).Problems.Select(problem => $"{problem}").ToArray();

        problems.ShouldBe(!isConflict ? [] :
        [
            $"{Card}:$.exclusions[0].scope:1: The folder of second-bonus says same-project about the same pair; write an exclusion once, in the folder whose source says so.",
            $"{SecondCard}:$.exclusions[0].scope:1: The folder of digital-bonus says same-costs about the same pair; write an exclusion once, in the folder whose source says so.",
        ]);
    }

    [Theory]
    [InlineData("", "{ \"finding\": \"never-asked/applicant.name\", \"reason\": \" \" }", "$.accepted[0].reason:1: Say why")]
    [InlineData("programmes/digital-bonus/", "{ \"finding\": \"a\", \"reason\": \"b\" }, { \"finding\": \"a\", \"reason\": \"c\" }", "$.accepted[1].finding:1: \"a\" is accepted twice.")]
    [InlineData("programmes/digital-bonus/", "{ \"finding\": \"a\" }", "$.accepted[0]:")]
    public void Load_WhenAFindingIsAcceptedWithoutCare_SaysSo(string folder, string entries, string problem)
    {
        var files = InventedRulebook.Files.With($"{folder}accepted.json", Encoding.UTF8.GetBytes($"{{ \"accepted\": [ {entries} ] }}"));

        RulebookLoader.Load(files).Problems.ShouldHaveSingleItem().ToString().ShouldStartWith($"{folder}accepted.json:{problem}");
    }

    private const string SecondCard = "programmes/second-bonus/programme.json";
}
