using System.Text;
using System.Text.Json.Nodes;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;
using FundingWizard.Tests.Shared;

namespace FundingWizard.Programmes.Tests;

/// <summary>People as an adviser meets them, and what each programme of the shelf must say to them; written by hand in <c>Shelf/</c>.</summary>
public class ShelfTests
{
    private static readonly string Folder = Path.Combine(TheRulebook.Root, "tests", "FundingWizard.Programmes.Tests", "Shelf");

    public static TheoryData<string> People => [.. Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(People))]
    public void Person_IsToldByEveryProgrammeWhatACarefulAdviserWouldSay(string person)
    {
        var (assessment, advice) = Read(person);

        advice.Select(entry => entry.Key).ShouldBe(assessment.Programmes.Select(each => each.Programme.Id), ignoreOrder: true);
        assessment.Programmes.SelectMany(each => Differences(assessment, each, advice[each.Programme.Id]!)).ShouldBeEmpty();
    }

    /// <summary>Where nobody outside the provider knows whether applications are possible, no answers may promise anything.</summary>
    [Theory]
    [MemberData(nameof(Seeds))]
    public void Programmes_WhoseWindowIsUnknown_AreNeverFulfilled(int seed)
    {
        var day = new DateOnly(2026, 11, 22).AddDays(seed);
        var answers = new RandomAnswers(TheRulebook.Value, seed).Complete(FundingWizard.Rules.Facts.Answers.None);

        var unknown = Assessor.Assess(TheRulebook.Value, answers, day).Programmes.Where(each => each.Window?.State == WindowState.Unknown).ToArray();

        unknown.ShouldNotBeEmpty();
        unknown.ShouldAllBe(each => each.Outcome != Outcome.Fulfilled);
    }

    private static (Assessment Assessment, JsonObject Advice) Read(string person)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, $"{person}.json")))!.AsObject();
        var answers = new JsonObject { ["day"] = file["day"]!.DeepClone(), ["answers"] = file["answers"]!.DeepClone() };
        var check = AnswersFile.Read(person, Encoding.UTF8.GetBytes(answers.ToJsonString()), TheRulebook.Value.Vocabulary, out var problems);
        problems.ShouldBeEmpty();
        return (Assessor.Assess(TheRulebook.Value, check!.Answers, check.Day!.Value), file["advice"]!.AsObject());
    }

    private static IEnumerable<string> Differences(Assessment assessment, ProgrammeAssessment actual, JsonNode advice)
    {
        var id = actual.Programme.Id;
        var reasons = Explainer.Explain(assessment, actual).Reasons.Select(reason => reason.Finding.Criterion.Id).ToArray();
        var (wanted, given) = ($"{advice["outcome"]} {advice["otherwise"]}", $"{Words(actual.Outcome)} {Words(actual.Otherwise)}");
        if (wanted != given)
            yield return $"{id} should say {wanted} and says {given}";
        if (!reasons.Order(StringComparer.Ordinal).SequenceEqual(Names(advice["reasons"]).Order(StringComparer.Ordinal)))
            yield return $"{id} should give the reasons [{string.Join(", ", Names(advice["reasons"]))}] and gives [{string.Join(", ", reasons)}]";
        foreach (var hint in Names(advice["hints"]).Except(actual.Hints.Select(hint => hint.Id)))
            yield return $"{id} should show the hint {hint} and does not";
        if (actual.Programme.Route.IsEmpty || actual.Programme.Contacts.IsEmpty)
            yield return $"{id} names no next step";
    }

    private static string[] Names(JsonNode? list) => [.. list!.AsArray().Select(name => name!.GetValue<string>())];

    private static string Words(Outcome? outcome) => outcome switch
    {
        Outcome.CheckNeeded => "check-needed",
        Outcome.NotEligible => "not-eligible",
        { } other => other.ToString().ToLowerInvariant(),
        null => "",
    };
}
