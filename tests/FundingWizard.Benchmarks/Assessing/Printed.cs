using System.Globalization;
using FundingWizard.Benchmarks.Evaluation;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Computations;
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
        amount.Definition.Id, amount.Kind, amount.Low, amount.High, amount.Steps.Select(Of), amount.Readings.Select(reading => Of(reading.Id, reading.Low, reading.High)));

    private static string Of(HandAmount amount) => Of(
        amount.Name, amount.Kind, amount.Low, amount.High, amount.Steps.Select(Of), (amount.Readings ?? []).Select(reading => Of(reading.Name, reading.Low, reading.High)));

    private static string Of(string name, AmountKind kind, decimal? low, decimal? high, IEnumerable<string> steps, IEnumerable<string> readings) =>
        $"{Of($"{name} {kind}", low, high)} ({string.Join(", ", steps)}) [{string.Join(", ", readings)}]";

    private static string Of(string name, decimal? low, decimal? high) => string.Create(CultureInfo.InvariantCulture, $"{name} {low:0.00}-{high:0.00}");

    private static string Of(ComputationStep step)
    {
        var options = step.Values.ToLookup(value => value.Value.Option is not null);
        return Of(step.Key, options[false].Select(value => (value.Key, value.Value.Number)), options[true].Select(value => value.Value.Option!).SingleOrDefault());
    }

    private static string Of(HandStep step) => Of(step.Name, step.Values.Select(value => (value.Key, value.Value)), step.Option);

    private static string Of(string step, IEnumerable<(string Name, decimal Value)> values, string? option) =>
        $"{step}: {string.Join(' ', values.OrderBy(value => value.Name, StringComparer.Ordinal).Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Name}={value.Value:0.00}")))} {option}";
}
