using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Json;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Tests.Shared;

namespace FundingWizard.Summary.Tests.Json;

public class AssessmentJsonTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Write_WhenReadBackAsAnswers_GivesTheSameBytes(int seed)
    {
        var day = new DateOnly(2025, 5, 1).AddDays(seed * 17);
        var written = AssessmentJson.Write(Assessor.Assess(RealRulebook.Value, new RandomAnswers(RealRulebook.Value, seed).Partial(), day), Language.German);

        var answers = AnswersFile.Read("answers.json", AnswersIn(written), RealRulebook.Value.Vocabulary, out var problems);

        problems.ShouldBeEmpty();
        AssessmentJson.Write(Assessor.Assess(RealRulebook.Value, answers!.Answers, answers.Day!.Value), Language.German).ShouldBe(written);
    }

    [Fact]
    public void Write_HasTheKeysOfThePublishedFormat()
    {
        var json = Json(InventedAnswers.Fulfilled.With("project.purposes", new CodesValue(["efficiency"])).With("project.gain", new NumberValue(20)));

        string.Join('\n', KeysOf(json, "").Distinct()).ShouldMatchSnapshot("check");
        string.Join('\n', KeysOf(json["programmes"]![0]!, "").Distinct()).ShouldMatchSnapshot("programme");
        string.Join('\n', new[] { "criteria", "amounts", "missing", "reasons", "wouldBeEligibleIf", "hints", "undecided", "documents" }
            .Select(list => $"{list}: {string.Join(' ', KeysOf(json["programmes"]![0]![list]?.AsArray().FirstOrDefault(), ""))}")).ShouldMatchSnapshot("lists");
    }

    [Fact]
    public void Write_UsesTheFormOfAnswersFilesForEveryKindOfValue()
    {
        var rows = new RowsValue([new Row(InventedRows.Row(("area", new NumberValue(12.50m)), ("use", new CodeValue("hall")))), new Row(InventedRows.Row())]);
        var answers = InventedAnswers.Fulfilled
            .With("applicant.name", new TextValue("Müller \"& Söhne\" <b>"))
            .With("applicant.foundedOn", new DateValue(new DateOnly(2020, 2, 29)))
            .With("project.plots", rows)
            .With("project.gain", null);

        var json = Json(answers)["answers"]!.AsObject().Concat(Json(answers)["unused"]!.AsObject()).ToDictionary(answer => answer.Key, answer => answer.Value?.ToJsonString(Plain));

        string.Join('\n', json.OrderBy(answer => answer.Key, StringComparer.Ordinal).Select(answer => $"{answer.Key} = {answer.Value ?? "null"}")).ShouldMatchSnapshot();
    }

    [Fact]
    public void Write_ShowsValueAndLimitOfTheComparisonThatDecidesALeaf()
    {
        var json = Json(InventedAnswers.Fulfilled.With("project.purposes", new CodesValue(["efficiency"])).With("project.gain", new NumberValue(20)));

        string.Join('\n', Criteria(json["programmes"]![0]!["criteria"]!)).ShouldMatchSnapshot();
    }

    [Fact]
    public void Write_InEnglish_TakesTheTextsOfThatLanguage()
    {
        var assessment = InventedCheck.Assess(InventedAnswers.Fulfilled);

        Encoding.UTF8.GetString(AssessmentJson.Write(assessment, Language.English)).ShouldContain("\"language\": \"en\"");
        Criteria(JsonNode.Parse(AssessmentJson.Write(assessment, Language.English))!["programmes"]![0]!["criteria"]!).ShouldNotBe(
            Criteria(JsonNode.Parse(AssessmentJson.Write(assessment, Language.German))!["programmes"]![0]!["criteria"]!));
    }

    [Fact]
    public void Write_EndsWithALineBreakAndKeepsUmlauts()
    {
        var text = Encoding.UTF8.GetString(AssessmentJson.Write(InventedCheck.Assess(InventedAnswers.Fulfilled), Language.German));

        text.ShouldEndWith("}\n");
        text.ShouldContain("Gründung");
        text.ShouldNotContain("\r");
    }

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static JsonNode Json(Answers answers) => JsonNode.Parse(AssessmentJson.Write(InventedCheck.Assess(answers), Language.German))!;

    /// <summary>Unused answers were given too; without them another set could come out unused.</summary>
    private static byte[] AnswersIn(byte[] written)
    {
        var json = JsonNode.Parse(written)!;
        var all = json["answers"]!.AsObject().Concat(json["unused"]!.AsObject());
        var file = new JsonObject { ["day"] = json["day"]!.DeepClone(), ["answers"] = new JsonObject(all.Select(answer => KeyValuePair.Create(answer.Key, answer.Value?.DeepClone()))) };
        return Encoding.UTF8.GetBytes(file.ToJsonString());
    }

    private static IEnumerable<string> KeysOf(JsonNode? node, string path) => node is JsonObject members ? members.Select(member => $"{path}{member.Key}") : [];

    private static IEnumerable<string> Criteria(JsonNode criteria, string indent = "") => criteria.AsArray().SelectMany(criterion => Criteria(criterion!["parts"]!, indent + "  ").Prepend(
        $"{indent}{criterion["id"]} {criterion["verdict"]} {criterion["role"]} {criterion["basis"] ?? "-"} {criterion["confidence"] ?? "-"} {Text(criterion["value"])} | {Text(criterion["limit"])} | {criterion["text"]}"));

    private static string Text(JsonNode? value) => value?.ToJsonString(Plain) ?? "null";
}
