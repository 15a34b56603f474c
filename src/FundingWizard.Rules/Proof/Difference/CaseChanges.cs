using System.Globalization;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Proof.Difference;

/// <summary>Assesses the cases of two rulebooks with both of them.</summary>
internal static class CaseChanges
{
    /// <summary>The cases of either that come out differently; a case is left out when one rulebook does not know its programme.</summary>
    public static IEnumerable<Change> Of(Rulebook before, Rulebook after) =>
        from example in before.Cases.Concat(after.Cases).DistinctBy(example => (example.Programme, example.Name))
        where before.Find(example.Programme) is not null && after.Find(example.Programme) is not null
        from change in Statement.Compare([Result(before, example)], [Result(after, example)])
        select change;

    /// <summary>What comes out. Answers a rulebook does not know are left out, as they would be for a person with a saved check.</summary>
    private static Statement Result(Rulebook rulebook, Case example)
    {
        var answers = new Answers(example.Answers.Where(answer => Fits(rulebook, answer.Key, answer.Value)));
        var result = Assessor.Assess(rulebook, [rulebook.Find(example.Programme)!], answers, example.Day).Programmes[0];
        return Statement.Of(example.Programme, "case", example.Name,
        [
            ("outcome", result.Otherwise is { } otherwise ? $"{result.Outcome}, otherwise {otherwise}" : $"{result.Outcome}"),
            .. result.Findings.SelectMany(finding => finding.SelfAndParts).Select(finding => ($"criterion {finding.Criterion.Id}", $"{finding.Verdict}")),
            .. result.Amounts.Select(amount => ($"amount {amount.Definition.Id}", Text(amount))),
        ]);
    }

    private static bool Fits(Rulebook rulebook, string factId, FactValue? value) =>
        rulebook.Vocabulary.Find(factId) is { IsAsked: true } fact && (value is null || AnswersReader.Check(fact, value) is null);

    private static string Text(Amount amount) => amount.Kind switch
    {
        AmountKind.NotComputable => "not computable",
        AmountKind.UpTo => string.Create(CultureInfo.InvariantCulture, $"up to {amount.High} {amount.Definition.Unit}"),
        _ when amount.Low == amount.High => string.Create(CultureInfo.InvariantCulture, $"{amount.Low} {amount.Definition.Unit}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{amount.Low} to {amount.High} {amount.Definition.Unit}"),
    };
}
