using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Expressions;

public class ConditionTests
{
    private static readonly Vocabulary Vocabulary = SampleFacts.Vocabulary;

    [Theory]
    [InlineData("==", "NotMet Met NotMet")]
    [InlineData("!=", "Met NotMet Met")]
    [InlineData("<", "Met NotMet NotMet")]
    [InlineData("<=", "Met Met NotMet")]
    [InlineData(">", "NotMet NotMet Met")]
    [InlineData(">=", "NotMet Met Met")]
    public void Decide_WhenNumbersAreBelowAtAndAboveTheLimit_ComparesInEveryShape(string sign, string verdicts)
    {
        string[] shapes = [$"firm.staff {sign} 10", $"firm.staff {sign} law.smallStaff", $"firm.staff * 2 {sign} 20", $"firm.staff * 2 {sign} law.smallStaff * 2", $"firm.staff {sign} 5 + 5m"];

        foreach (var shape in shapes)
        {
            var condition = Compile(shape);
            var decided = new[] { 9, 10, 11 }.Select(staff => condition.Decide(Known(("firm.staff", Number(staff)), ("law.smallStaff", Number(10)))));
            string.Join(' ', decided).ShouldBe(verdicts, shape);
        }
    }

    [Theory]
    [InlineData("==", "NotMet Met NotMet")]
    [InlineData("!=", "Met NotMet Met")]
    [InlineData("<", "Met NotMet NotMet")]
    [InlineData("<=", "Met Met NotMet")]
    [InlineData(">", "NotMet NotMet Met")]
    [InlineData(">=", "NotMet Met Met")]
    public void Decide_WhenDaysAreBeforeOnAndAfterTheLimit_ComparesInEveryShape(string sign, string verdicts)
    {
        string[] shapes = [$"plan.startsOn {sign} DateOnly(2026, 2, 1)", $"plan.startsOn {sign} law.firstDay", $"plan.startsOn.AddDays(3) {sign} DateOnly(2026, 2, 4)", $"plan.startsOn {sign} law.firstDay.AddMonths(0)"];

        foreach (var shape in shapes)
        {
            var condition = Compile(shape);
            var decided = new[] { Day(2026, 1, 31), Day(2026, 2, 1), Day(2026, 2, 2) }.Select(day => condition.Decide(Known(("plan.startsOn", day), ("law.firstDay", Day(2026, 2, 1)))));
            string.Join(' ', decided).ShouldBe(verdicts, shape);
        }
    }

    [Theory]
    [InlineData(2024, 2, 29, "AddYears(1)", 2025, 2, 28)]
    [InlineData(2024, 2, 29, "AddYears(4)", 2028, 2, 29)]
    [InlineData(2026, 1, 31, "AddMonths(1)", 2026, 2, 28)]
    [InlineData(2026, 3, 31, "AddMonths(-1)", 2026, 2, 28)]
    [InlineData(2026, 1, 1, "AddDays(-1)", 2025, 12, 31)]
    [InlineData(2200, 12, 31, "AddYears(300)", 2500, 12, 31)]
    [InlineData(1900, 1, 1, "AddMonths(-3600)", 1600, 1, 1)]
    public void Decide_WhenADayIsMoved_ClipsToTheEndOfTheMonth(int year, int month, int day, string shift, int toYear, int toMonth, int toDay)
    {
        var condition = Compile($"plan.startsOn.{shift} == firm.foundedOn");

        var decided = condition.Decide(Known(("plan.startsOn", Day(year, month, day)), ("firm.foundedOn", Day(toYear, toMonth, toDay))));

        decided.ShouldBe(Verdict.Met);
    }

    [Theory]
    [InlineData(9999, 12, 31, "AddYears(300)")]
    [InlineData(9999, 12, 31, "AddMonths(1)")]
    [InlineData(9999, 12, 31, "AddDays(1)")]
    [InlineData(1, 1, 1, "AddYears(-300)")]
    public void Decide_WhenAMoveLeavesTheCalendar_StopsAtItsEnd(int year, int month, int day, string shift)
    {
        var condition = Compile($"plan.startsOn.{shift} == firm.foundedOn");

        var decided = condition.Decide(Known(("plan.startsOn", Day(year, month, day)), ("firm.foundedOn", Day(year, month, day))));

        decided.ShouldBe(Verdict.Met);
    }

    [Theory]
    [InlineData("firm.kind in (\"company\", \"university\")", "company university", "founder")]
    [InlineData("firm.kind in (\"founder\")", "founder", "company university")]
    [InlineData("firm.kind == \"founder\"", "founder", "company university")]
    [InlineData("firm.kind != \"founder\"", "company university", "founder")]
    [InlineData("\"founder\" == firm.kind", "founder", "company university")]
    public void Decide_WhenCodesAreCompared_MatchesThem(string source, string met, string notMet)
    {
        var condition = Compile(source);

        met.Split(' ').ShouldAllBe(code => condition.Decide(Known("firm.kind", new CodeValue(code))) == Verdict.Met);
        notMet.Split(' ').ShouldAllBe(code => condition.Decide(Known("firm.kind", new CodeValue(code))) == Verdict.NotMet);
    }

    [Theory]
    [InlineData(1, 60)]
    [InlineData(1, 64)]
    [InlineData(1, 65)]
    [InlineData(3, 400)]
    [InlineData(200, 330)]
    public void Decide_WhenCodesAreMany_MatchesExactlyThem(int first, int last)
    {
        var codes = new[] { first, first + 2, last - 1, last }.Distinct().Select(Town).ToArray();
        var condition = Compile($"firm.site in ({string.Join(", ", codes.Select(code => $"\"{code}\""))})");

        var met = Vocabulary["firm.site"].Options.Where(code => condition.Decide(Known("firm.site", new CodeValue(code))) == Verdict.Met);

        met.ShouldBe(codes);
        static string Town(int number) => $"t{number:000}";
    }

    [Theory]
    [InlineData(3)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(200)]
    public void Decide_WhenNumbersAreListed_MatchesExactlyThem(int count)
    {
        var listed = Enumerable.Range(1, count).Select(number => (number * 7919) % 1009).ToArray();
        var condition = Compile($"firm.staff in ({string.Join(", ", listed)})");

        var met = Enumerable.Range(0, 1010).Where(staff => condition.Decide(Known("firm.staff", Number(staff))) == Verdict.Met);

        met.ShouldBe(listed.Order());
    }

    [Theory]
    [InlineData(2)]
    [InlineData(30)]
    public void Decide_WhenDaysAreListed_MatchesExactlyThem(int count)
    {
        var listed = Enumerable.Range(0, count).Select(number => new DateOnly(2026, 12, 31).AddDays(-2 * number)).ToArray();
        var condition = Compile($"plan.startsOn in ({string.Join(", ", listed.Select(day => $"DateOnly({day.Year}, {day.Month}, {day.Day})"))})");

        var met = Enumerable.Range(0, 366).Select(number => new DateOnly(2026, 1, 1).AddDays(number)).Where(day => condition.Decide(Known("plan.startsOn", new DateValue(day))) == Verdict.Met);

        met.ShouldBe(listed.Order());
    }

    [Fact]
    public void Decide_WhenAListIsEmpty_ContainsNothing()
    {
        var condition = Compile("plan.purposes.Contains(\"digital\")");

        condition.Decide(Known("plan.purposes", new CodesValue([]))).ShouldBe(Verdict.NotMet);
        condition.Decide(Known("plan.purposes", new CodesValue(["energy", "noise"]))).ShouldBe(Verdict.NotMet);
        condition.Decide(Known("plan.purposes", new CodesValue(["digital"]))).ShouldBe(Verdict.Met);
    }

    [Theory]
    [InlineData(FactState.Unanswered)]
    [InlineData(FactState.DontKnow)]
    [InlineData(FactState.LawUnknown)]
    public void Decide_WhenAFactIsUnknownForWhateverReason_IsOpen(FactState state)
    {
        var facts = new FactSetBuilder(Vocabulary).SetUnknown(Vocabulary["law.smallStaff"], state).Set(Vocabulary["firm.staff"], Number(5)).Build();

        Compile("firm.staff < law.smallStaff").Decide(facts).ShouldBe(Verdict.Open);
    }

    [Fact]
    public void Compile_WhenLogicIsNested_ShowsItsSkeleton()
    {
        var condition = Compile("firm.isYoung && !(firm.staff > 5 || firm.kind == \"founder\") && firm.isPublic == true && firm.isYoung != true");

        Skeleton(condition).ShouldBe("All(Atom Not(Any(Atom Atom)) Atom Not(Atom))");
        condition.Facts.Select(fact => fact.Id).ShouldBe(["firm.isYoung", "firm.staff", "firm.kind", "firm.isPublic"]);
        condition.Parts[1].Facts.Select(fact => fact.Id).ShouldBe(["firm.staff", "firm.kind"]);
        SourcePrinter.Print(condition.Parts[1].Source).ShouldBe("!(firm.staff > 5 || firm.kind == \"founder\")");
    }

    [Fact]
    public void Compile_WhenAFlagIsComparedWithACondition_IsAnAtomOfAllItsFacts()
    {
        var condition = Compile("firm.isYoung == (firm.staff * law.smallStaff > 5)");

        Skeleton(condition).ShouldBe("Atom");
        condition.Facts.Select(fact => fact.Id).ShouldBe(["firm.isYoung", "firm.staff", "law.smallStaff"]);
        condition.Atom.ShouldBeNull();
    }

    [Theory]
    [InlineData(ConditionKind.All, "NotMet Open Met", "NotMet NotMet NotMet NotMet Open Open NotMet Open Met")]
    [InlineData(ConditionKind.Any, "NotMet Open Met", "NotMet Open Met Open Open Met Met Met Met")]
    public void Join_WhenRulesAreGrouped_FollowsTheTruthTable(ConditionKind kind, string inputs, string table)
    {
        var joined = ConditionCompiler.Join(kind, [Compile("firm.isYoung"), Compile("firm.isPublic")]);
        var values = inputs.Split(' ').Select(FlagFor).ToArray();

        var decided = values.SelectMany(left => values.Select(right => joined.Decide(RandomExpressions.FactSet(fact => fact.Id switch
        {
            "firm.isYoung" => left,
            "firm.isPublic" => right,
            _ => null,
        }))));

        string.Join(' ', decided).ShouldBe(table);
        Skeleton(joined).ShouldBe($"{kind}(Atom Atom)");
        joined.Facts.Length.ShouldBe(2);
    }

    [Fact]
    public void Join_WhenThereIsOnePart_IsThatPart()
    {
        var part = Compile("firm.isYoung");

        ConditionCompiler.Join(ConditionKind.Any, [part]).ShouldBeSameAs(part);
    }

    private static FactValue? FlagFor(string verdict) => verdict switch
    {
        "Met" => new FlagValue(true),
        "NotMet" => new FlagValue(false),
        _ => null,
    };

    private static string Skeleton(Condition condition) => condition.Parts.IsEmpty
        ? condition.Kind.ToString()
        : $"{condition.Kind}({string.Join(' ', condition.Parts.Select(Skeleton))})";

    private static Condition Compile(string source)
    {
        var result = new ExpressionChecker(Vocabulary).CheckCondition(source, Scope.Empty);
        result.Problems.ShouldBeEmpty(source);
        return ConditionCompiler.Compile(result.Root!, Vocabulary);
    }

    private static FactSet Known(string fact, FactValue value) => Known((fact, value));

    private static FactSet Known(params (string Fact, FactValue Value)[] values) =>
        values.Aggregate(new FactSetBuilder(Vocabulary), (builder, known) => builder.Set(Vocabulary[known.Fact], known.Value)).Build();

    private static NumberValue Number(decimal number) => new(number);

    private static DateValue Day(int year, int month, int day) => new(new DateOnly(year, month, day));
}
