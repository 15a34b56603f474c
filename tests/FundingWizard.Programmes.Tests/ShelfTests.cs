using System.Text;
using System.Text.Json.Nodes;
using FundingWizard.Rules.Amounts;
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

    public static TheoryData<string> People => [.. Everybody];

    public static TheoryData<string> Mixed => [.. Everybody.Where(person => Sheet(person)["together"] is not null)];

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(People))]
    public void Person_IsToldByEveryProgrammeWhatACarefulAdviserWouldSay(string person)
    {
        var (assessment, advice) = Read(person);

        advice.Select(entry => entry.Key).ShouldBe(assessment.Programmes.Select(each => each.Programme.Id), ignoreOrder: true);
        assessment.Programmes.SelectMany(each => Differences(assessment, each, advice[each.Programme.Id]!)).ShouldBeEmpty();
    }

    /// <summary>A person with several things in mind is told what goes together: what is written is everything that is said about two programmes.</summary>
    [Theory]
    [MemberData(nameof(Mixed))]
    public void Person_WithSeveralProgrammes_IsToldWhatGoesTogether(string person)
    {
        var shelf = Shelf.Of(Read(person).Assessment);
        var together = Sheet(person)["together"]!;

        shelf.Pairs.Select(pair => $"{pair.First.Programme.Id} {Words(pair)} {pair.Second.Programme.Id}").ShouldBe(Names(together["pairs"]), ignoreOrder: true);
        shelf.Orders.Select(order => $"{order.First.Programme.Id} before {order.Then.Programme.Id}").ShouldBe(Names(together["orders"]), ignoreOrder: true);
        shelf.Sets.Length.ShouldBe(together["sets"]!.GetValue<int>());
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

    private static IEnumerable<string> Everybody => Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal);

    private static (Assessment Assessment, JsonObject Advice) Read(string person)
    {
        var file = Sheet(person);
        var answers = new JsonObject { ["day"] = file["day"]!.DeepClone(), ["answers"] = file["answers"]!.DeepClone() };
        var check = AnswersFile.Read(person, Encoding.UTF8.GetBytes(answers.ToJsonString()), TheRulebook.Value.Vocabulary, out var problems);
        problems.ShouldBeEmpty();
        return (Assessor.Assess(TheRulebook.Value, check!.Answers, check.Day!.Value), file["advice"]!.AsObject());
    }

    private static JsonObject Sheet(string person) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, $"{person}.json")))!.AsObject();

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
        foreach (var amount in AmountDifferences(actual, advice["amounts"]?.AsObject()))
            yield return $"{id} {amount}";
        if (actual.Programme.Route.IsEmpty || actual.Programme.Contacts.IsEmpty)
            yield return $"{id} names no next step";
    }

    /// <summary>Where amounts are written, they are all that can be computed, each with its computation; text as the adviser writes it down.</summary>
    private static IEnumerable<string> AmountDifferences(ProgrammeAssessment actual, JsonObject? wanted)
    {
        if (wanted is null)
            yield break;
        var computed = actual.Amounts.Where(amount => amount.Kind != AmountKind.NotComputable).ToDictionary(amount => amount.Definition.Id, Words);
        var expected = wanted.ToDictionary(entry => entry.Key, entry => entry.Value!.GetValue<string>());
        foreach (var id in computed.Keys.Union(expected.Keys).Where(id => computed.GetValueOrDefault(id) != expected.GetValueOrDefault(id)))
            yield return $"should compute {id} as {expected.GetValueOrDefault(id) ?? "nothing"} and computes {computed.GetValueOrDefault(id) ?? "nothing"}";
        foreach (var amount in actual.Amounts.Where(amount => amount.Kind != AmountKind.NotComputable && amount.Steps.IsEmpty))
            yield return $"shows no computation of {amount.Definition.Id}";
    }

    private static string Words(Amount amount) => amount.Kind switch
    {
        AmountKind.Exact => FormattableString.Invariant($"{amount.High:0.##}"),
        AmountKind.UpTo => FormattableString.Invariant($"up to {amount.High:0.##}"),
        _ => FormattableString.Invariant($"{amount.Low:0.##} to {amount.High:0.##}"),
    };

    private static string Words(PairRule pair) => pair switch
    {
        { Kind: PairKind.Combinable } => "with",
        { Kind: PairKind.ExclusionToCheck } => "perhaps not with",
        { Scope: ExclusionScope.SameCosts } => "not for the same costs as",
        _ => "not with",
    };

    private static string[] Names(JsonNode? list) => [.. list!.AsArray().Select(name => name!.GetValue<string>())];

    private static string Words(Outcome? outcome) => outcome switch
    {
        Outcome.CheckNeeded => "check-needed",
        Outcome.NotEligible => "not-eligible",
        { } other => other.ToString().ToLowerInvariant(),
        null => "",
    };
}
