using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Expressions;

public class AtomViewTests
{
    private static readonly Vocabulary Vocabulary = SampleFacts.Vocabulary;

    /// <summary>Source; value, comparison and limits; the fact whose unit fits.</summary>
    public static readonly TheoryData<string, string, string?> Views = new()
    {
        { "firm.isYoung", "firm.isYoung Equal True", "firm.isYoung" },
        { "firm.staff < law.smallStaff", "firm.staff Less law.smallStaff", "firm.staff" },
        { "law.smallStaff > firm.staff", "firm.staff Less law.smallStaff", "firm.staff" },
        { "250 >= firm.staff", "firm.staff LessOrEqual 250", "firm.staff" },
        { "250 <= firm.staff", "firm.staff GreaterOrEqual 250", "firm.staff" },
        { "250 < firm.staff", "firm.staff Greater 250", "firm.staff" },
        { "\"founder\" != firm.kind", "firm.kind NotEqual founder", "firm.kind" },
        { "law.smallStaff > 5", "law.smallStaff Greater 5", "law.smallStaff" },
        { "firm.kind in (\"company\", \"founder\")", "firm.kind OneOf company founder", "firm.kind" },
        { "plan.purposes.Contains(\"noise\")", "plan.purposes Contains noise", "plan.purposes" },
        { "plan.cost <= 0.8m * firm.turnover", "plan.cost LessOrEqual [0.8m * firm.turnover]", "plan.cost" },
        { "plan.cost * plan.gain / 100 <= 200000", "[plan.cost * plan.gain / 100] LessOrEqual 200000", "plan.cost" },
        { "plan.gain * plan.cost <= 200000", "[plan.gain * plan.cost] LessOrEqual 200000", "plan.cost" },
        { "plan.cost * plan.noise <= 200000", "[plan.cost * plan.noise] LessOrEqual 200000", null },
        { "2 + 3m < -plan.noise", "[-plan.noise] Greater 5", "plan.noise" },
        { "firm.foundedOn.AddYears(5) >= plan.startsOn", "[firm.foundedOn.AddYears(5)] GreaterOrEqual plan.startsOn", "firm.foundedOn" },
        { "plan.startsOn < DateOnly(2026, 1, 31).AddMonths(1)", "plan.startsOn Less 2026-02-28", "plan.startsOn" },
    };

    [Theory]
    [MemberData(nameof(Views))]
    public void Atom_WhenShownToAReader_PutsThePersonsValueFirst(string source, string view, string? like)
    {
        var atom = Compile(source).Atom.ShouldNotBeNull();

        $"{Text(atom.Value)} {atom.Comparison} {string.Join(' ', atom.Limits.Select(Text))}".ShouldBe(view);
        atom.Like?.Id.ShouldBe(like);
    }

    [Fact]
    public void Read_WhenALimitIsCalculated_ComputesItFromTheFacts()
    {
        var atom = Compile("plan.cost <= 0.8m * firm.turnover").Atom!;
        var facts = new FactSetBuilder(Vocabulary).Set(Vocabulary["firm.turnover"], new NumberValue(1000)).Build();

        atom.Limits[0].Read(facts).ShouldBe(new NumberValue(800));
        atom.Limits[0].Facts.ShouldHaveSingleItem().Id.ShouldBe("firm.turnover");
        atom.Value.Read(facts).ShouldBeNull();
    }

    [Fact]
    public void Read_WhenAValueIsAMovedDay_MovesIt()
    {
        var atom = Compile("firm.foundedOn.AddYears(5) >= plan.startsOn").Atom!;
        var facts = new FactSetBuilder(Vocabulary).Set(Vocabulary["firm.foundedOn"], new DateValue(new DateOnly(2024, 2, 29))).Build();

        atom.Value.Read(facts).ShouldBe(new DateValue(new DateOnly(2029, 2, 28)));
        atom.Limits[0].Read(facts).ShouldBeNull();
    }

    [Fact]
    public void AtomComparison_WhenCastFromComparison_KeepsItsName() =>
        Enum.GetNames<AtomComparison>().Take(6).ShouldBe(Enum.GetNames<Comparison>());

    private static string Text(Operand operand) => operand switch
    {
        FactOperand fact => fact.Fact.Id,
        LiteralOperand { Literal: NumberValue number } => $"{number.Number}",
        LiteralOperand { Literal: CodeValue code } => code.Code,
        LiteralOperand { Literal: FlagValue flag } => $"{flag.Flag}",
        LiteralOperand { Literal: DateValue date } => $"{date.Date:yyyy-MM-dd}",
        CalculatedOperand calculated => $"[{SourcePrinter.Print(calculated.Source)}]",
        _ => throw new ArgumentOutOfRangeException(nameof(operand)),
    };

    private static Condition Compile(string source) =>
        ConditionCompiler.Compile(new ExpressionChecker(Vocabulary).CheckCondition(source, Scope.Empty).Root!, Vocabulary);
}
