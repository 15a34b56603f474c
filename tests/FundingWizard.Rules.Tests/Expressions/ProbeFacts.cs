using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Expressions;

/// <summary>The facts and values of the probe expressions that were measured with the real RulesEngine.</summary>
internal static class ProbeFacts
{
    public static readonly Vocabulary Vocabulary = new(
    [
        Choice("applicant.kind", "company", "Company", "startup", "municipality"),
        Choice("applicant.town", "Köln", "Bonn", "company"),
        Number("applicant.employees", FactType.Integer, 0, 1_000_000),
        Number("applicant.turnover", FactType.Money, 0, 1_000_000_000),
        new Fact { Id = "applicant.isStartup", Type = FactType.YesNo },
        new Fact { Id = "applicant.isPublic", Type = FactType.YesNo },
        new Fact { Id = "applicant.foundedOn", Type = FactType.Date },
        Number("project.cost", FactType.Money, 0, 1_000_000_000_000),
        Number("project.share", FactType.Decimal, 0, 1),
        Number("project.jobs", FactType.Integer, 0, 10_000),
        Number("project.zero", FactType.Decimal, -1, 1),
        Number("project.huge", FactType.Decimal, 0, decimal.MaxValue),
        new Fact { Id = "project.started", Type = FactType.YesNo },
        new Fact { Id = "project.startsOn", Type = FactType.Date },
        Choice("project.measures", "a", "b") with { Type = FactType.Choices },
        Choice("project.none", "a", "b") with { Type = FactType.Choices },
    ]);

    public static readonly FactSet Complete = new FactSetBuilder(Vocabulary)
        .Set(Vocabulary["applicant.kind"], new CodeValue("company"))
        .Set(Vocabulary["applicant.town"], new CodeValue("Köln"))
        .Set(Vocabulary["applicant.employees"], new NumberValue(42))
        .Set(Vocabulary["applicant.turnover"], new NumberValue(1234.56m))
        .Set(Vocabulary["applicant.isStartup"], new FlagValue(true))
        .Set(Vocabulary["applicant.isPublic"], new FlagValue(false))
        .Set(Vocabulary["applicant.foundedOn"], new DateValue(new DateOnly(2024, 2, 29)))
        .Set(Vocabulary["project.cost"], new NumberValue(250_000))
        .Set(Vocabulary["project.share"], new NumberValue(0.35m))
        .Set(Vocabulary["project.jobs"], new NumberValue(7))
        .Set(Vocabulary["project.zero"], new NumberValue(0))
        .Set(Vocabulary["project.huge"], new NumberValue(7.9e28m))
        .Set(Vocabulary["project.started"], new FlagValue(false))
        .Set(Vocabulary["project.startsOn"], new DateValue(new DateOnly(2026, 1, 1)))
        .Set(Vocabulary["project.measures"], new CodesValue(["a", "b"]))
        .Set(Vocabulary["project.none"], new CodesValue([]))
        .Build();

    private static Fact Choice(string id, params string[] options) => new() { Id = id, Type = FactType.Choice, Options = [.. options] };

    private static Fact Number(string id, FactType type, decimal minimum, decimal maximum) =>
        new() { Id = id, Type = type, Minimum = minimum, Maximum = maximum };
}
