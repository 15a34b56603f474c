using System.Globalization;
using FundingWizard.Benchmarks.Evaluation;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Evaluation;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>Everything both versions say of one programme, written out, so that they can be compared.</summary>
internal static class Printed
{
    public static string Of(ProgrammeAssessment engine) => Join(
        engine.Programme.Id,
        $"{engine.Outcome} {engine.Otherwise}",
        engine.Findings.Select(Of),
        engine.Amounts.Select(Of),
        engine.Hints.Select(hint => hint.Id),
        engine.Documents.Select(document => $"{document.Document.Id} {document.Need}"));

    public static string Of(HandResult hand) => Join(
        hand.Programme,
        $"{hand.Outcome} {hand.Otherwise}",
        hand.Findings.Select(Of),
        hand.Amounts.Select(Of),
        hand.Hints,
        hand.Documents.Select(document => $"{document.Name} {document.Need}"));

    private static string Join(string programme, string outcome, params IEnumerable<string>[] lists) =>
        string.Join(" | ", [programme, outcome, .. lists.Select(list => string.Join(", ", list))]);

    private static string Of(Finding finding) => $"{finding.Criterion.Id} {finding.Verdict} ({string.Join(", ", finding.Parts.Select(Of))})";

    private static string Of(HandFinding finding) => $"{finding.Name} {finding.Verdict} ({string.Join(", ", finding.Parts.Select(Of))})";

    private static string Of(Amount amount) => Of(
        amount.Definition.Id, amount.Kind, amount.Low, amount.High, amount.Steps.Select(step => Of(step.Key, step.Values.Select(value => (value.Key, value.Value.Number)))));

    private static string Of(HandAmount amount) => Of(
        amount.Name, amount.Kind, amount.Low, amount.High, amount.Steps.Select(step => Of(step.Name, step.Values.Select(value => (value.Key, value.Value)))));

    private static string Of(string name, AmountKind kind, decimal? low, decimal? high, IEnumerable<string> steps) =>
        string.Create(CultureInfo.InvariantCulture, $"{name} {kind} {low:0.00}-{high:0.00} ({string.Join(", ", steps)})");

    private static string Of(string step, IEnumerable<(string Name, decimal Value)> values) =>
        $"{step}: {string.Join(' ', values.OrderBy(value => value.Name, StringComparer.Ordinal).Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Name}={value.Value:0.00}")))}";
}
