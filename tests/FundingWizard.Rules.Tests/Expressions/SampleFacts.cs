using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Expressions;

/// <summary>One fact of every kind, with short names, for tests of single constructs.</summary>
internal static class SampleFacts
{
    public static readonly Vocabulary Vocabulary = new(
    [
        new Fact { Id = "firm.kind", Type = FactType.Choice, Options = ["company", "founder", "university"] },
        new Fact { Id = "firm.parentKind", Type = FactType.Choice, Options = ["company", "association"] },
        new Fact { Id = "firm.branch", Type = FactType.Choice, Options = ["craft", "trade"] },
        new Fact { Id = "firm.site", Type = FactType.Entry, Table = "towns", Options = [.. Enumerable.Range(1, 400).Select(number => $"t{number:000}")] },
        new Fact { Id = "firm.isYoung", Type = FactType.YesNo },
        new Fact { Id = "firm.isPublic", Type = FactType.YesNo },
        new Fact { Id = "firm.staff", Type = FactType.Integer, Minimum = 0, Maximum = 1_000_000 },
        new Fact { Id = "firm.turnover", Type = FactType.Money, Unit = "EUR", Minimum = 0 },
        new Fact { Id = "firm.foundedOn", Type = FactType.Date },
        new Fact { Id = "firm.note", Type = FactType.Text },
        new Fact { Id = "firm.partners", Type = FactType.List },
        new Fact { Id = "plan.gain", Type = FactType.Percent, Unit = "%" },
        new Fact { Id = "plan.cost", Type = FactType.Money, Unit = "EUR", Minimum = 0, Maximum = 1_000_000_000 },
        new Fact { Id = "plan.noise", Type = FactType.Decimal, Unit = "dB", Minimum = -50, Maximum = 200 },
        new Fact { Id = "plan.startsOn", Type = FactType.Date },
        new Fact { Id = "plan.purposes", Type = FactType.Choices, Options = ["energy", "digital", "noise"] },
        new Fact { Id = "law.smallStaff", Type = FactType.Decimal, Unit = "annual work units", Minimum = 0 },
        new Fact { Id = "law.firstDay", Type = FactType.Date },
    ]);
}
