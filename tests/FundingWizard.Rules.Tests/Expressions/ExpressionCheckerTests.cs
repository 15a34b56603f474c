using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Expressions;

public class ExpressionCheckerTests
{
    private static readonly ExpressionChecker Checker = new(SampleFacts.Vocabulary);

    public static readonly TheoryData<string> SoundConditions =
    [
        "firm.isYoung",
        "firm.isYoung != firm.isPublic",
        "firm.isYoung == (firm.kind == \"company\")",
        "firm.isYoung || true",
        "(plan.gain <= 100) == true",
        "\"company\" == firm.kind",
        "firm.kind != firm.branch",
        "plan.gain >= 100",
        "plan.gain <= 250",
        "plan.cost <= 0.8m * firm.turnover",
        "(1 + 2m) * plan.cost > 5",
        "plan.cost * 1 / 3 > -1",
        "firm.staff < law.smallStaff",
        "firm.staff / 2 == 3.5m",
        "firm.foundedOn.AddYears(5) >= plan.startsOn",
        "DateOnly(2200, 12, 31) > firm.foundedOn",
        "firm.staff in (1, 2m)",
        "plan.purposes.Contains(\"energy\") && !plan.purposes.Contains(\"noise\")",
        "!(firm.kind in (\"company\", \"founder\"))",
        "firm.kind in (\"company\", \"founder\", \"university\")",
    ];

    public static readonly TheoryData<string, int, string> Problems = new()
    {
        { "project.gain > 1", 1, "\"project.gain\" is not a fact; nearest name: plan.gain" },
        { "plan.statrsOn == DateOnly(2026, 1, 1)", 1, "\"plan.statrsOn\" is not a fact; nearest name: plan.startsOn" },
        { "Firm.isYoung", 1, "names begin with a small letter; write firm.isYoung" },
        { "firm.isyoung", 1, "\"firm.isyoung\" is not a fact; nearest name: firm.isYoung" },
        { "firm.note == \"x\"", 1, "firm.note is a free text and has no place in expressions; derive a fact from it" },
        { "firm.partners.Contains(\"x\")", 1, "firm.partners is a list of rows and has no place in expressions; derive a fact from it" },
        { "firm.staff", 1, "a condition is true or false, but this is a number; compare it with something" },
        { "plan.purposes", 1, "a condition is true or false, but this is a list of codes; compare it with something" },
        { "true || !false", 1, "a condition without any fact says the same to everybody; compare a fact" },
        { "firm.isYoung && 1 == 1", 17, "1 == 1 compares constants only; compare a fact" },
        { "firm.isYoung && firm.staff", 17, "&& joins flags, but firm.staff is a number; compare it with something" },
        { "!firm.kind", 2, "! joins flags, but firm.kind is a code; compare it with something" },
        { "-firm.foundedOn > plan.startsOn", 1, "- stands before a number, but firm.foundedOn is a date; remove it" },
        { "firm.kind == 5", 14, "firm.kind is a code and 5 is a number; write the code in quotes: \"5\"" },
        { "firm.kind == true", 14, "firm.kind is a code and true is a flag (true or false); write an option of the fact in quotes" },
        { "\"12.5\" <= plan.cost", 1, "plan.cost is a number and \"12.5\" is a text; write 12.5m without quotes" },
        { "plan.gain >= \"25\"", 14, "plan.gain is a number and \"25\" is a text; write 25 without quotes" },
        { "plan.gain >= \"1.000\"", 14, "plan.gain is a number and \"1.000\" is a text; write a number" },
        { "(plan.gain <= 100) == false", 2, "plan.gain <= 100 can never fail, so its negation can never be met: plan.gain is 0 to 100" },
        { "plan.gain >= \"viel\"", 14, "plan.gain is a number and \"viel\" is a text; write a number" },
        { "firm.isYoung == \"yes\"", 17, "firm.isYoung is a flag (true or false) and \"yes\" is a text; write true or false, without quotes" },
        { "plan.purposes == \"energy\"", 18, "plan.purposes is a list of codes and \"energy\" is a text; write plan.purposes.Contains(\"code\")" },
        { "plan.purposes == plan.purposes", 1, "plan.purposes is a list of codes, which is not compared; write plan.purposes.Contains(\"code\")" },
        { "firm.foundedOn > firm.staff", 18, "firm.foundedOn is a date and firm.staff is a number; compare values of one type" },
        { "firm.isYoung < firm.isPublic", 1, "flags have no order; use == or !=" },
        { "firm.kind <= firm.branch", 1, "codes have no order; use ==, != or in" },
        { "firm.kind == \"compnay\"", 14, "\"compnay\" is not an option of firm.kind; nearest: company; options: company, founder, university" },
        { "firm.kind in (\"company\", \"craft\")", 26, "\"craft\" is not an option of firm.kind; options: company, founder, university" },
        { "firm.site == \"t00\"", 14, "\"t00\" is not an option of firm.site; nearest: t001" },
        { "plan.purposes.Contains(\"Energy\")", 1 + "plan.purposes.Contains(".Length, "\"Energy\" is not an option of plan.purposes; nearest: energy; options: energy, digital, noise" },
        { "firm.staff.Contains(\"1\")", 1, "Contains looks into a list of codes, but firm.staff is a number; compare it with ==" },
        { "plan.purposes in (\"energy\")", 1, "plan.purposes is a list of codes and knows no list; use Contains" },
        { "firm.isYoung in (1)", 1, "firm.isYoung is a flag (true or false) and knows no list; use == or !=" },
        { "firm.staff in (1, \"2\")", 19, "firm.staff is a number and \"2\" is a text; write 2 without quotes" },
        { "firm.staff in (1, 2, 1m)", 22, "1m stands in the list already; remove it" },
        { "firm.kind in (\"company\", \"company\")", 26, "\"company\" stands in the list already; remove it" },
        { "firm.foundedOn + 1 > plan.startsOn", 1, "arithmetic takes numbers, but firm.foundedOn is a date; move a date with AddDays, AddMonths or AddYears" },
        { "plan.cost * \"2\" > 1", 13, "arithmetic takes numbers, but \"2\" is a text; write 2 without quotes" },
        { "firm.staff.AddDays(1) > 1", 1, "AddDays moves a date, but firm.staff is a number; remove the call" },
        { "plan.cost / 0 > 1", 13, "a divisor is a number other than 0; write a <= 0.8m * b instead of a / b <= 0.8m" },
        { "plan.cost / 0.0m > 1", 13, "a divisor is a number other than 0; write a <= 0.8m * b instead of a / b <= 0.8m" },
        { "plan.cost > (1 + 2) * 3", 14, "1 + 2 is computed without decimals in RulesEngine; write one of its numbers with m" },
        { "firm.turnover * firm.turnover > 1", 1, "firm.turnover * firm.turnover can go beyond 10^18; narrow the declared range of its facts" },
        { "firm.turnover * 1000001 > 1", 1, "firm.turnover * 1000001 can go beyond 10^18; narrow the declared range of its facts" },
        { "firm.turnover / 0.0000000001m > 1", 1, "firm.turnover / 0.0000000001m can go beyond 10^18; narrow the declared range of its facts" },
        { "DateOnly(2200, 12, 31).AddDays(1) > firm.foundedOn", 1, "DateOnly(2200, 12, 31).AddDays(1) leaves the years 1900 to 2200; use a smaller number" },
        { "firm.foundedOn.AddYears(301) > plan.startsOn", 1, "firm.foundedOn.AddYears(301) leaves the years 1900 to 2200; use a smaller number" },
        { "plan.gain >= 150", 1, "plan.gain >= 150 can never be met: plan.gain is 0 to 100" },
        { "150 <= plan.gain", 1, "150 <= plan.gain can never be met: plan.gain is 0 to 100" },
        { "firm.staff < 0", 1, "firm.staff < 0 can never be met: firm.staff is 0 to 1000000" },
        { "plan.gain * 2 > firm.staff + 201", 1, "plan.gain * 2 > firm.staff + 201 can never be met: plan.gain * 2 is 0 to 200 and firm.staff + 201 is 201 to 1000201" },
        { "!(plan.gain <= 100)", 3, "plan.gain <= 100 can never fail, so its negation can never be met: plan.gain is 0 to 100" },
        { "!(firm.isYoung && plan.gain <= 100)", 19, "plan.gain <= 100 can never fail, so its negation can never be met: plan.gain is 0 to 100" },
        { "plan.gain in (25, 150)", 19, "150 can never be met: plan.gain is 0 to 100; remove it" },
        { "firm.staff == 2.5m", 1, "firm.staff == 2.5m can never be met: firm.staff is a whole number" },
        { "firm.staff in (2.5m)", 16, "2.5m can never be met: firm.staff is a whole number; remove it" },
        { "firm.staff != firm.staff", 1, "firm.staff != firm.staff can never be met: both sides are the same fact" },
        { "firm.foundedOn < DateOnly(1900, 1, 1)", 1, "firm.foundedOn < DateOnly(1900, 1, 1) can never be met: firm.foundedOn is 1900-01-01 to 2200-12-31" },
        { "firm.kind == firm.branch", 1, "firm.kind == firm.branch can never be met: the options are company, founder, university on the left and craft, trade on the right" },
        { "!(firm.kind in (\"company\", \"founder\", \"university\"))", 3, "the list names every option of firm.kind, so its negation can never be met; remove an item" },
    };

    [Theory]
    [MemberData(nameof(SoundConditions))]
    public void CheckCondition_WhenAllRulesHold_IsSound(string source)
    {
        var result = Checker.CheckCondition(source, Scope.Empty);

        result.Problems.ShouldBeEmpty();
        result.Kind.ShouldBe(ValueKind.Flag);
        result.IsSound.ShouldBeTrue();
    }

    [Theory]
    [MemberData(nameof(Problems))]
    public void CheckCondition_WhenARuleIsBroken_NamesPlaceAndCure(string source, int column, string sentence)
    {
        var result = Checker.CheckCondition(source, Scope.Empty);

        result.Problems.ShouldBe([new ExpressionProblem(column, sentence)]);
        result.Root.ShouldBeNull();
    }

    [Fact]
    public void CheckCondition_WhenSeveralRulesAreBroken_ReportsAllByColumn()
    {
        var result = Checker.CheckCondition("firm.kind == \"x\" && firm.age > 5 || plan.gain > \"5\" && limit > 1 / 0", Scope.Empty);

        result.Problems.Select(problem => problem.Column).ShouldBe([14, 21, 49, 56, 68]);
    }

    [Theory]
    [InlineData("plan.cost * 0.5m", ValueKind.Number)]
    [InlineData("50m", ValueKind.Number)]
    [InlineData("firm.isYoung", ValueKind.Flag)]
    [InlineData("firm.kind", ValueKind.Code)]
    [InlineData("\"company\"", ValueKind.Code)]
    [InlineData("firm.foundedOn.AddYears(5)", ValueKind.Date)]
    public void CheckParameter_WhenOfAnAllowedType_SaysWhich(string source, ValueKind kind)
    {
        var result = Checker.CheckParameter(source, Scope.Empty);

        result.Problems.ShouldBeEmpty();
        result.Kind.ShouldBe(kind);
        result.IsDecimal.ShouldBe(kind == ValueKind.Number);
    }

    [Theory]
    [InlineData("50", "a number parameter is a decimal; write its number with m, such as 50m")]
    [InlineData("-50", "a number parameter is a decimal; write its number with m, such as 50m")]
    [InlineData("plan.purposes", "a parameter is a number, a flag, a code or a date, but this is a list of codes; use the fact itself")]
    [InlineData("", "the expression is empty; write a condition such as group.fact == true")]
    public void CheckParameter_WhenOfAnotherType_NamesTheCure(string source, string sentence)
    {
        var result = Checker.CheckParameter(source, Scope.Empty);

        result.Problems.ShouldBe([new ExpressionProblem(1, sentence)]);
    }
}
