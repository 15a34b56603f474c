using FundingWizard.Rules.Expressions;

namespace FundingWizard.Rules.Tests.Expressions;

/// <summary>Probe expressions 1 to 44, with the verdicts measured with RulesEngine 6.0.1.</summary>
public class AcceptedProbeTests
{
    public static readonly TheoryData<int, bool, string> Probes = new()
    {
        { 1, true, """applicant.kind == "company" """ },
        { 2, false, """applicant.kind == "Company" """ },
        { 3, true, """applicant.town == "Köln" """ },
        { 4, true, """applicant.kind != applicant.town""" },
        { 5, true, """applicant.employees <= 42""" },
        { 6, true, """250 > applicant.employees""" },
        { 7, true, """applicant.turnover == 1234.56m""" },
        { 8, true, """applicant.turnover >= 1234.560m""" },
        { 9, true, """project.cost < 999999999999999m""" },
        { 10, true, """project.zero > -0.5m""" },
        { 11, true, """applicant.isStartup""" },
        { 12, true, """!applicant.isPublic""" },
        { 13, true, """applicant.isStartup != applicant.isPublic""" },
        { 14, true, """!applicant.isPublic == true""" },
        { 15, true, """applicant.isStartup == (applicant.kind == "company")""" },
        { 16, true, """applicant.foundedOn == DateOnly(2024, 2, 29)""" },
        { 17, true, """applicant.foundedOn < project.startsOn""" },
        { 18, true, """applicant.foundedOn in (DateOnly(2024, 2, 29), DateOnly(2025, 1, 1))""" },
        { 19, true, """applicant.foundedOn.AddYears(5) >= project.startsOn""" },
        { 20, true, """applicant.foundedOn.AddYears(1) == DateOnly(2025, 2, 28)""" },
        { 21, true, """applicant.foundedOn.AddDays(-29) == DateOnly(2024, 1, 31)""" },
        { 22, true, """applicant.kind in ("company", "startup")""" },
        { 23, true, """applicant.kind in ("company")""" },
        { 24, true, """!(applicant.kind in ("municipality", "startup"))""" },
        { 25, true, """applicant.employees in (41, 42)""" },
        { 26, true, """applicant.turnover in (1, 1234.56m)""" },
        { 27, true, """project.zero in (-1, 0)""" },
        { 28, true, """project.measures.Contains("a")""" },
        { 29, false, """project.none.Contains("a")""" },
        { 30, true, """!project.none.Contains("a")""" },
        { 31, true, """applicant.isStartup || applicant.isPublic && applicant.isPublic""" },
        { 32, false, """(applicant.isStartup || applicant.isPublic) && applicant.isPublic""" },
        { 33, true, """applicant.isPublic || applicant.kind in ("company")""" },
        { 34, true, """!project.started && (project.cost * project.share <= 200000 || applicant.kind == "municipality")""" },
        { 35, true, """project.cost * project.share == 87500.00m""" },
        { 36, true, """project.cost * 0.35m == 87500""" },
        { 37, true, """project.cost - 50000 - 50000 == 150000""" },
        { 38, true, """project.cost-50000 == 200000""" },
        { 39, true, """(project.cost + 1) * 2 == 500002""" },
        { 40, true, """project.jobs / 2 == 3.5m""" },
        { 41, true, """project.cost * 1 / 3 > 83333""" },
        { 42, false, """project.cost / 3 * 3 == 250000""" },
        { 43, true, """project.cost * (1 + 0.19m) == 297500""" },
        { 44, true, """applicant.kind=="company"&&applicant.isStartup""" },
    };

    [Theory]
    [MemberData(nameof(Probes))]
    public void Decide_WhenFactsAreComplete_AgreesWithRulesEngine(int number, bool verdict, string source)
    {
        var result = new ExpressionChecker(ProbeFacts.Vocabulary).CheckCondition(source, Scope.Empty);
        result.Problems.ShouldBeEmpty();

        var decided = ConditionCompiler.Compile(result.Root!, ProbeFacts.Vocabulary).Decide(ProbeFacts.Complete);

        decided.ShouldBe(verdict ? Verdict.Met : Verdict.NotMet, $"probe {number}");
    }

    [Theory]
    [MemberData(nameof(Probes))]
    public void Decide_WhenNothingIsAnswered_IsOpen(int number, bool verdict, string source)
    {
        var root = new ExpressionChecker(ProbeFacts.Vocabulary).CheckCondition(source, Scope.Empty).Root!;

        var decided = ConditionCompiler.Compile(root, ProbeFacts.Vocabulary).Decide(new Rules.Facts.FactSetBuilder(ProbeFacts.Vocabulary).Build());

        decided.ShouldBe(Verdict.Open, $"probe {number}, {verdict} with all facts");
    }

    [Fact]
    public void Probes_WhenCounted_AreAllThere() => Probes.Select(row => (int)row[0]).ShouldBe(Enumerable.Range(1, 44));
}
