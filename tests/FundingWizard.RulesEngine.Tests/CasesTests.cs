using FundingWizard.Rules.Evaluation;
using Xunit.Abstractions;
using Case = FundingWizard.Rules.Cases.Case;

namespace FundingWizard.RulesEngine.Tests;

public class CasesTests(ITestOutputHelper output)
{
    private const int Completions = 8;

    /// <summary>A case that leaves facts open is completed at random: what was decided before must hold.</summary>
    [Fact]
    public async Task Verdicts_OfEveryCase_AreThoseOfRulesEngine()
    {
        var (complete, completed) = (new Tally(), new Tally());
        var cases = 0;
        foreach (var shipped in Shipped.All)
        {
            var twins = shipped.Load();
            var random = shipped.Facts(twins, seed: 3);
            foreach (var example in CasesOf(shipped))
            {
                cases++;
                var known = Assessor.Assess(Shipped.Rulebook, [shipped.Programme], example.Answers, example.Day).Facts;
                if (twins.Package.CanEvaluate(known))
                    await twins.CompareAsync(known, complete);
                else
                    await CompletedAsync(twins, random, known, completed);
            }
        }

        output.WriteLine(FormattableString.Invariant($"{cases} of {Shipped.Rulebook.Cases.Length} cases fall into the time of a rule set"));
        complete.ShouldBeWithoutDifference(output, "cases that answer everything");
        completed.ShouldBeWithoutDifference(output, $"cases that leave something open, completed {Completions} times each");
    }

    private static async Task CompletedAsync(Twins twins, RandomFacts random, Rules.Facts.FactSet known, Tally tally)
    {
        for (var count = 0; count < Completions; count++)
            await twins.CompareAsync(random.Complete(known), tally, known);
    }

    private static IEnumerable<Case> CasesOf(Shipped shipped) =>
        Shipped.Rulebook.Cases.Where(example => example.Programme == shipped.Programme.Id && shipped.Programme.RuleSetOn(example.Day) == shipped.Own);
}
