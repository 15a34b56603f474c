using FundingWizard.Rules.Proof.Mutating;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Proof;

public class ExpressionMutantsTests
{
    private static readonly ExpressionMutants Mutants = new(InventedRulebook.Load().Vocabulary, new HashSet<string> { "half" });

    /// <summary>An expression, and column, kind and result of every change.</summary>
    public static TheoryData<string, string[]> Expressions => new()
    {
        { "project.gain >= 25", ["1 comparison project.gain > 25", "17 number- project.gain >= 24", "17 number+ project.gain >= 26"] },
        { "project.gain < 2.5m", ["1 comparison project.gain <= 2.5m", "16 number- project.gain < 2.4m", "16 number+ project.gain < 2.6m"] },
        { "finance.costs <= 400", ["1 comparison finance.costs < 400", "18 number- finance.costs <= 399.99m", "18 number+ finance.costs <= 400.01m"] },
        { "half > 400", ["1 comparison half >= 400", "8 number- half > 399.99m", "8 number+ half > 400.01m"] },
        {
            "finance.costs * 0.5m == 1",
            ["1 comparison finance.costs * 0.5m != 1", "17 number- finance.costs * 0.4m == 1", "17 number+ finance.costs * 0.6m == 1", "25 number- finance.costs * 0.5m == 0.99m", "25 number+ finance.costs * 0.5m == 1.01m"]
        },
        {
            "applicant.foundedOn.AddYears(5) >= DateOnly(2026, 3, 1)",
            [
                "1 comparison applicant.foundedOn.AddYears(5) > DateOnly(2026, 3, 1)",
                "1 shift- applicant.foundedOn.AddYears(4) >= DateOnly(2026, 3, 1)",
                "1 shift+ applicant.foundedOn.AddYears(6) >= DateOnly(2026, 3, 1)",
                "36 date- applicant.foundedOn.AddYears(5) >= DateOnly(2026, 2, 28)",
                "36 date+ applicant.foundedOn.AddYears(5) >= DateOnly(2026, 3, 2)",
            ]
        },
        { "applicant.kind != \"founder\"", ["1 comparison applicant.kind == \"founder\"", "19 option applicant.kind != \"municipality\""] },
        {
            "applicant.kind in (\"company\", \"founder\")",
            [
                "1 negate !(applicant.kind in (\"company\", \"founder\"))",
                "20 without applicant.kind in (\"founder\")",
                "20 option applicant.kind in (\"municipality\", \"founder\")",
                "31 without applicant.kind in (\"company\")",
                "31 option applicant.kind in (\"company\", \"municipality\")",
            ]
        },
        { "project.purposes.Contains(\"none\")", ["1 negate !project.purposes.Contains(\"none\")", "27 option project.purposes.Contains(\"security\")"] },
        { "!project.orderPlaced", ["1 negate project.orderPlaced"] },
        {
            "project.orderPlaced && project.gain >= 25",
            [
                "1 and-to-or project.orderPlaced || project.gain >= 25",
                "1 negate !project.orderPlaced && project.gain >= 25",
                "24 comparison project.orderPlaced && project.gain > 25",
                "40 number- project.orderPlaced && project.gain >= 24",
                "40 number+ project.orderPlaced && project.gain >= 26",
            ]
        },
        {
            "!(project.orderPlaced || project.orderPlaced)",
            [
                "1 negate project.orderPlaced || project.orderPlaced",
                "3 or-to-and !(project.orderPlaced && project.orderPlaced)",
                "3 negate !(!project.orderPlaced || project.orderPlaced)",
                "26 negate !(project.orderPlaced || !project.orderPlaced)",
            ]
        },
        { "project.orderPlaced ==", [] },
    };

    [Theory]
    [MemberData(nameof(Expressions))]
    public void Changes_OfAnExpression_AreMadeOneAtATime(string expression, string[] changes) =>
        Mutants.Of(expression).Select(change => $"{change.Column} {change.Kind} {change.Expression}").ShouldBe(changes);

    [Fact]
    public void Changes_NameOnlyThePartThatChanges()
    {
        var change = Mutants.Of("project.orderPlaced && project.gain >= 25").Last();

        (change.Original, change.Mutated).ShouldBe(("25", "26"));
    }
}
