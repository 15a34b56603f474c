using FundingWizard.Rules.Expressions;

namespace FundingWizard.Rules.Tests.Expressions;

/// <summary>Probe expressions 45 to 80: RulesEngine takes some of them and means something else, so the loader refuses all.</summary>
public class RejectedProbeTests
{
    private const string Divisor = "a divisor is a number other than 0; write a <= 0.8m * b instead of a / b <= 0.8m";
    private const string NoFact = "is not a fact; declare it in the vocabulary, or use another";

    public static readonly TheoryData<int, string, int, string> Probes = new()
    {
        { 45, """applicant.turnover == 1234.56""", 23, "a number with decimals ends in m; write 1234.56m" },
        { 46, """project.cost * (1 + 0.19) == 297500""", 21, "a number with decimals ends in m; write 0.19m" },
        { 47, """project.cost > 1e3""", 16, "a number has no exponent; write all digits of 1e3" },
        { 48, """7 / 2 == 3.5""", 10, "a number with decimals ends in m; write 3.5m" },
        { 49, """1 / 2 * project.jobs == 3.5m""", 1, "1 / 2 is computed without decimals in RulesEngine; write one of its numbers with m" },
        { 50, """2000000000 * 2 > project.zero""", 1, "2000000000 * 2 is computed without decimals in RulesEngine; write one of its numbers with m" },
        { 51, """project.cost / project.zero > 1""", 16, Divisor },
        { 52, """1 / project.zero > 1 || applicant.isStartup""", 5, Divisor },
        { 53, """project.huge * 2 > 1""", 1, "the declared range of project.huge goes beyond 10^18; narrow it" },
        { 54, """applicant.employees > trap.ratio""", 23, "\"trap.ratio\" " + NoFact },
        { 55, """trap.count / 5 == 8.4m""", 1, "\"trap.count\" " + NoFact },
        { 56, """applicant.foundedOn == "2024-02-29" """, 24, "applicant.foundedOn is a date and \"2024-02-29\" is a text; write DateOnly(2024, 2, 29)" },
        { 57, """applicant.foundedOn in ("2024-02-29", "2025-01-01")""", 25, "applicant.foundedOn is a date and \"2024-02-29\" is a text; write DateOnly(2024, 2, 29)" },
        { 58, """applicant.foundedOn >= "03/02/2024" """, 24, "applicant.foundedOn is a date and \"03/02/2024\" is a text; write DateOnly(year, month, day)" },
        { 59, """applicant.foundedOn == "29.02.2024" """, 24, "applicant.foundedOn is a date and \"29.02.2024\" is a text; write DateOnly(2024, 2, 29)" },
        { 60, """applicant.foundedOn >= DateOnly(2023, 2, 29)""", 24, "there is no day DateOnly(2023, 2, 29); use a day of the calendar" },
        { 61, """applicant.foundedOn >= DateOnly.Parse("01.02.2021")""", 24, "DateOnly.Parse is not allowed; write a day as DateOnly(year, month, day)" },
        { 62, """project.startsOn > DateOnly.FromDateTime(DateTime.Now)""", 20, "DateOnly.FromDateTime is not allowed; write a day as DateOnly(year, month, day)" },
        { 63, """applicant.kind in ("municipality" "company")""", 35, "a comma is missing before \"company\"; write it" },
        { 64, """applicant.kind in ("company",)""", 30, "an item is missing after the comma; add it or remove the comma" },
        { 65, """applicant.kind not in ("municipality")""", 16, "write !(fact in (item, item)) instead of \"not in\"" },
        { 66, """!applicant.kind in ("municipality")""", 1, "! does not stand before a fact with \"in\"; write !(applicant.kind in (…))" },
        { 67, """ "a" in project.none""", 2, "\"in\" has the fact on its left; write project.none.Contains(\"a\")" },
        { 68, """(new [] {41, 42}).Contains(applicant.employees)""", 2, "\"new\" is not allowed; write a list as fact in (item, item)" },
        { 69, """applicant.kind == "company" in (true)""", 29, "a condition holds one relation only; put the first one in parentheses or join two with &&" },
        { 70, """applicant.employees == "42" """, 24, "applicant.employees is a number and \"42\" is a text; write 42 without quotes" },
        { 71, """applicant.kind > "a" """, 1, "codes have no order; use ==, != or in" },
        { 72, """applicant.kind.Contains("comp")""", 1, "Contains looks into a list of codes, but applicant.kind is a code; write applicant.kind == \"comp\"" },
        { 73, """Applicant.Kind == "company" """, 1, "names begin with a small letter; write applicant.kind" },
        { 74, """kind == "company" """, 1, "\"kind\" is not a parameter; write a fact with its group: applicant.kind" },
        { 75, """applicant.isStartup = true""", 21, "= does not compare; write ==" },
        { 76, """applicant.isStartup and !applicant.isPublic""", 21, "write && instead of \"and\"" },
        { 77, """trap.maybe != 5""", 1, "\"trap.maybe\" " + NoFact },
        { 78, """!(trap.maybe > 5)""", 3, "\"trap.maybe\" " + NoFact },
        { 79, """trap.maybeFlag""", 1, "\"trap.maybeFlag\" " + NoFact },
        { 80, """ "".GetType().Assembly.FullName != null""", 2, "a text has at least one character; compare with a declared option" },
    };

    [Theory]
    [MemberData(nameof(Probes))]
    public void CheckCondition_WhenProbeIsOutsideTheSubset_NamesPlaceAndCure(int number, string source, int column, string sentence)
    {
        var result = new ExpressionChecker(ProbeFacts.Vocabulary).CheckCondition(source, Scope.Empty);

        result.IsSound.ShouldBeFalse($"probe {number}");
        result.Problems[0].ShouldBe(new ExpressionProblem(column, sentence), $"probe {number}");
    }

    [Fact]
    public void Probes_WhenCounted_AreAllThere() => Probes.Select(row => (int)row[0]).ShouldBe(Enumerable.Range(45, 36));
}
