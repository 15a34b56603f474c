using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Invented;

/// <summary>Answers to the invented rulebook: a company that fulfils everything, and changes to it.</summary>
internal static class InventedAnswers
{
    public static readonly DateOnly Day = new(2026, 3, 1);

    /// <summary>Everything fulfilled on <see cref="Day"/>.</summary>
    public static Answers Fulfilled { get; } = Answers.None
        .With("applicant.kind", new CodeValue("company"))
        .With("applicant.town", new CodeValue("01"))
        .With("applicant.employees", new NumberValue(12))
        .With("project.orderPlaced", new FlagValue(false))
        .With("project.purposes", new CodesValue(["security"]))
        .With("finance.costs", new NumberValue(100_000));
}
