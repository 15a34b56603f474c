using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;

namespace FundingWizard.Rules.Cases;

/// <summary>Compares what comes out of a case with what must come out.</summary>
public static class CaseRunner
{
    /// <summary>Every difference as a sentence; none when the case holds.</summary>
    public static IReadOnlyList<string> Differences(Rulebook rulebook, Case example)
    {
        var assessment = Assess(rulebook, example);
        var actual = assessment.Programmes[0];
        var expected = example.Expected;
        var explanation = Explainer.Explain(assessment, actual);
        return [
            .. Decisive(expected, actual),
            .. Absent("missing fact", expected.Missing, explanation.Missing.Select(missing => missing.Fact.Id)),
            .. Absent("hint", expected.Hints, actual.Hints.Select(hint => hint.Id)),
            .. Absent("document", expected.Documents, actual.Documents.Select(document => document.Document.Id)),
        ];
    }

    /// <summary>True when outcome, verdicts, reasons and amounts are what the case expects; nothing else is looked at, and nothing after the first difference.</summary>
    internal static bool Decides(Rulebook rulebook, Case example) => !Decisive(example.Expected, Assess(rulebook, example).Programmes[0]).Any();

    private static Assessment Assess(Rulebook rulebook, Case example) =>
        Assessor.Assess(rulebook, [rulebook.Find(example.Programme)!], example.Answers, example.Day);

    private static IEnumerable<string> Decisive(Expectation expected, ProgrammeAssessment actual) =>
        Difference("the outcome", expected.Outcome, actual.Outcome)
            .Concat(expected.Otherwise is null ? [] : Difference("otherwise", expected.Otherwise, actual.Otherwise))
            .Concat(expected.Criteria.SelectMany(criterion => Difference($"criterion {criterion.Key}", criterion.Value, Verdict(actual, criterion.Key))))
            .Concat(Absent("reason", expected.Reasons, Explainer.Blocking(actual).Select(finding => finding.Criterion.Id)))
            .Concat(expected.Amounts.SelectMany(amount => Differences(amount.Key, amount.Value, actual.Amounts.FirstOrDefault(each => each.Definition.Id == amount.Key))));

    private static Verdict? Verdict(ProgrammeAssessment programme, string criterion) =>
        programme.Findings.SelectMany(finding => finding.SelfAndParts).FirstOrDefault(finding => finding.Criterion.Id == criterion)?.Verdict;

    private static IEnumerable<string> Differences(string id, ExpectedAmount expected, Amount? actual)
    {
        if (actual is null)
            return [$"amount {id} is expected, but there is none"];
        return
        [
            .. Difference($"the kind of amount {id}", expected.Kind, actual.Kind),
            .. expected.Low is null ? [] : Difference($"the low bound of amount {id}", expected.Low, actual.Low),
            .. expected.High is null ? [] : Difference($"the high bound of amount {id}", expected.High, actual.High),
            .. expected.Readings.SelectMany(reading => Differences(id, reading, actual.Readings.FirstOrDefault(each => each.Id == reading.Id))),
        ];
    }

    private static IEnumerable<string> Differences(string id, AmountReading expected, AmountReading? actual) =>
    [
        .. Difference($"the low bound of reading {expected.Id} of amount {id}", expected.Low, actual?.Low),
        .. Difference($"the high bound of reading {expected.Id} of amount {id}", expected.High, actual?.High),
    ];

    private static IEnumerable<string> Difference<T>(string what, T expected, T actual) =>
        EqualityComparer<T>.Default.Equals(expected, actual) ? [] : [FormattableString.Invariant($"{what} should be {expected} and is {(object?)actual ?? "absent"}")];

    private static IEnumerable<string> Absent(string what, IEnumerable<string> expected, IEnumerable<string> actual) =>
        expected.Except(actual).Select(name => $"the {what} {name} should be there and is not");
}
