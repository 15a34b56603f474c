using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using FundingWizard.Rules;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Programmes.Tests;

/// <summary>
/// One person of <c>Shelf/</c>: the answers, and the advice on each programme. Every entry names <c>outcome</c>, <c>otherwise</c> of a closed
/// one, all <c>reasons</c> and the <c>hints</c> that must not be missing; where it matters also <c>find-out</c> (facts without value), all
/// <c>amounts</c> and all <c>offices</c>. <c>others</c> are the outcomes left to programmes that are not for municipalities and have no entry;
/// <c>order</c> is the order in which to ask some of those to be checked; <c>pairs</c> is what holds for two programmes.
/// </summary>
internal sealed record ShelfSheet(Assessment Assessment, JsonObject Advice, string[] Others, string[] Order, string[] Pairs)
{
    private const string Municipalities = "municipalities";

    /// <summary>Where the people are.</summary>
    public static string Folder { get; } = Path.Combine(TheRulebook.Root, "tests", "FundingWizard.Programmes.Tests", "Shelf");

    /// <param name="person">Name of the file.</param>
    /// <param name="changes">Answers to give instead.</param>
    public static ShelfSheet Read(string person, JsonObject? changes = null)
    {
        var file = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, $"{person}.json")))!.AsObject();
        foreach (var (fact, answer) in changes ?? [])
            file["answers"]![fact] = answer?.DeepClone();
        var answers = new JsonObject { ["day"] = file["day"]!.DeepClone(), ["answers"] = file["answers"]!.DeepClone() };
        var check = AnswersFile.Read(person, Encoding.UTF8.GetBytes(answers.ToJsonString()), TheRulebook.Value.Vocabulary, out var problems);
        problems.ShouldBeEmpty();
        var assessment = Assessor.Assess(TheRulebook.Value, check!.Answers, check.Day!.Value);
        return new ShelfSheet(assessment, file["advice"]!.AsObject(), Names(file["others"]), Names(file["order"]), Names(file["pairs"]));
    }

    /// <summary>Every difference between the advice and what the product says, as a sentence.</summary>
    public IEnumerable<string> Differences()
    {
        var unknown = Advice.Select(entry => entry.Key).Where(id => Assessment.Find(id) is null).Select(id => $"{id} is no programme");
        return [.. unknown, .. Assessment.Programmes.SelectMany(each => Advice[each.Programme.Id] is { } advice ? Differences(each, advice) : Unadvised(each)), .. OrderDifferences()];
    }

    private IEnumerable<string> Unadvised(ProgrammeAssessment actual)
    {
        if (Others.Length == 0 || actual.Programme.Audiences.Contains(Municipalities))
            yield return $"{actual.Programme.Id} has no advice";
        else if (!Others.Contains(Words(actual.Outcome)))
            yield return $"{actual.Programme.Id} is not for municipalities and says {Words(actual.Outcome)}";
    }

    private IEnumerable<string> OrderDifferences()
    {
        var shelf = Shelf.Of(Assessment);
        var order = shelf.Fitting.Where(each => each.Outcome == Outcome.CheckNeeded).OrderByDescending(shelf.Waiting).Select(each => each.Programme.Id).Where(Order.Contains).ToArray();
        return order.SequenceEqual(Order) ? [] : [$"the order should be {List(Order)} and is {List(order)}"];
    }

    private IEnumerable<string> Differences(ProgrammeAssessment actual, JsonNode advice)
    {
        var id = actual.Programme.Id;
        var explanation = Explainer.Explain(Assessment, actual);
        var (wanted, given) = ($"{advice["outcome"]} {advice["otherwise"]}", $"{Words(actual.Outcome)} {Words(actual.Otherwise)}");
        if (wanted != given)
            yield return $"{id} should say {wanted} and says {given}";
        foreach (var difference in Difference(advice, "reasons", explanation.Reasons.Select(reason => reason.Finding.Criterion.Id))
            .Concat(Difference(advice, "find-out", explanation.Missing.Select(missing => missing.Fact.Id)))
            .Concat(Difference(advice, "amounts", actual.Amounts.Select(Amount)))
            .Concat(Difference(advice, "offices", actual.Programme.Contacts.Where(contact => contact.When?.Decide(Assessment.Facts) is null or Verdict.Met).Select(contact => contact.Office).OfType<string>())))
            yield return $"{id} {difference}";
        foreach (var hint in Names(advice["hints"]).Except(actual.Hints.Select(hint => hint.Id)))
            yield return $"{id} should show the hint {hint} and does not";
        foreach (var amount in actual.Amounts.Where(amount => amount.Kind != AmountKind.NotComputable && amount.Steps.IsEmpty))
            yield return $"{id} shows no computation of {amount.Definition.Id}";
        if (actual.Programme.Route.IsEmpty || actual.Programme.Contacts.IsEmpty)
            yield return $"{id} names no next step";
    }

    /// <summary>The order of a list does not matter; what the advice leaves out is not compared.</summary>
    private static IEnumerable<string> Difference(JsonNode advice, string key, IEnumerable<string> actual)
    {
        var (wanted, given) = (Names(advice[key]).Order(StringComparer.Ordinal).ToArray(), actual.Order(StringComparer.Ordinal).ToArray());
        return advice[key] is null || wanted.SequenceEqual(given) ? [] : [$"should give the {key} {List(wanted)} and gives {List(given)}"];
    }

    /// <summary>An amount as it stands in a sheet.</summary>
    public static string Amount(Amount amount) => amount.Kind switch
    {
        AmountKind.Exact => $"{amount.Definition.Id} exactly {Cents(amount.Low)}",
        AmountKind.Range => $"{amount.Definition.Id} from {Cents(amount.Low)} to {Cents(amount.High)}",
        AmountKind.UpTo => $"{amount.Definition.Id} up to {Cents(amount.High)}",
        _ => $"{amount.Definition.Id} not computable",
    };

    private static string Cents(decimal? amount) => amount!.Value.ToString("F2", CultureInfo.InvariantCulture);

    private static string[] Names(JsonNode? list) => [.. (list?.AsArray() ?? []).Select(name => name!.GetValue<string>())];

    private static string List(string[] names) => $"[{string.Join(", ", names)}]";

    private static string Words(Outcome? outcome) => outcome switch
    {
        Outcome.CheckNeeded => "check-needed",
        Outcome.NotEligible => "not-eligible",
        { } other => other.ToString().ToLowerInvariant(),
        null => "",
    };
}
