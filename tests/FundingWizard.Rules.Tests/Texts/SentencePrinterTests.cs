using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Expressions;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Tests.Texts;

public class SentencePrinterTests
{
    private static readonly Vocabulary Vocabulary = SampleFacts.Vocabulary;
    private static readonly SentencePrinter German = new(Vocabulary, SampleTexts.German, SampleTexts.GermanFormat);
    private static readonly SentencePrinter English = new(Vocabulary, SampleTexts.English, SampleTexts.EnglishFormat);

    private static readonly FactSet Law = new FactSetBuilder(Vocabulary)
        .Set(Vocabulary["law.smallStaff"], new NumberValue(250))
        .Set(Vocabulary["law.firstDay"], new DateValue(new DateOnly(2026, 2, 1)))
        .Set(Vocabulary["firm.turnover"], new NumberValue(777))
        .Build();

    public static readonly TheoryData<string, string, string> Phrases = new()
    {
        { "firm.isYoung", "Junges Unternehmen: ja", "Young company: yes" },
        { "!firm.isYoung", "Junges Unternehmen: nein", "Young company: no" },
        { "firm.isYoung == false", "Junges Unternehmen: nein", "Young company: no" },
        { "!firm.isYoung != true", "Junges Unternehmen: ja", "Young company: yes" },
        { "firm.staff == 10", "Beschäftigte: genau 10", "Employees: exactly 10" },
        { "firm.staff != 10", "Beschäftigte: nicht genau 10", "Employees: not exactly 10" },
        { "firm.staff < 10", "Beschäftigte: weniger als 10", "Employees: less than 10" },
        { "plan.cost <= 1250000", "Kosten: höchstens 1.250.000 Euro", "Costs: at most EUR 1,250,000" },
        { "plan.gain > 12.5m", "Energieeinsparung: mehr als 12,5\u00a0%", "Energy saved: more than 12.5%" },
        { "25 <= plan.gain", "Energieeinsparung: mindestens 25\u00a0%", "Energy saved: at least 25%" },
        { "!(plan.gain >= 25)", "Energieeinsparung: weniger als 25\u00a0%", "Energy saved: less than 25%" },
        { "firm.staff in (1, 2, 3)", "Beschäftigte: genau 1, 2 oder 3", "Employees: exactly 1, 2 or 3" },
        { "!(firm.staff in (1, 2))", "Beschäftigte: nicht genau 1 oder 2", "Employees: not exactly 1 or 2" },
        { "firm.staff < law.smallStaff", "Beschäftigte: weniger als „KMU-Grenze Beschäftigte“", "Employees: less than “SME limit of employees”" },
        { "firm.staff > firm.turnover", "Beschäftigte: mehr als „Jahresumsatz“", "Employees: more than “Annual turnover”" },
        { "plan.cost <= 0.8m * firm.turnover", "Kosten: höchstens 0,8 × „Jahresumsatz“", "Costs: at most 0.8 × “Annual turnover”" },
        { "plan.cost * plan.gain / 100 < 5000", "„Kosten“ × „Energieeinsparung“ / 100: weniger als 5.000 Euro", "“Costs” × “Energy saved” / 100: less than EUR 5,000" },
        { "(plan.cost - 500) * 2 - (1 - plan.noise) > -3", "(„Kosten“ − 500) × 2 − (1 − „Lärmminderung“): mehr als −3 Euro", "(“Costs” − 500) × 2 − (1 − “Noise reduction”): more than EUR −3" },
        { "-plan.noise / 2 > -(-3)", "−„Lärmminderung“ / 2: mehr als 3\u00a0dB", "−“Noise reduction” / 2: more than 3\u00a0dB" },
        { "firm.kind == \"founder\"", "Art des Antragstellers: „Gründerin oder Gründer“", "Kind of applicant: “Founder”" },
        { "firm.kind != \"founder\"", "Art des Antragstellers: nicht „Gründerin oder Gründer“", "Kind of applicant: not “Founder”" },
        { "firm.kind in (\"company\", \"founder\")", "Art des Antragstellers: „Unternehmen“ oder „Gründerin oder Gründer“", "Kind of applicant: “Company” or “Founder”" },
        { "!(firm.kind in (\"company\", \"university\"))", "Art des Antragstellers: nicht „Unternehmen“ oder „Hochschule“", "Kind of applicant: not “Company” or “University”" },
        { "firm.site == \"t001\"", "Standort: „Ort t001“", "Site: “Ort t001”" },
        { "firm.kind != firm.branch", "Art des Antragstellers: anders als „Branche“", "Kind of applicant: different from “Branch”" },
        { "!(firm.kind != firm.parentKind)", "Art des Antragstellers: gleich wie „Art der Mutter“", "Kind of applicant: same as “Kind of parent”" },
        { "plan.purposes.Contains(\"noise\")", "Zwecke: darunter „Lärm mindern“", "Purposes: including “Reduce noise”" },
        { "!plan.purposes.Contains(\"noise\")", "Zwecke: darunter nicht „Lärm mindern“", "Purposes: not including “Reduce noise”" },
        { "plan.startsOn == DateOnly(2026, 2, 1)", "Vorhabenbeginn: am 1. Februar 2026", "Start of works: on 1 February 2026" },
        { "plan.startsOn < DateOnly(2026, 2, 1)", "Vorhabenbeginn: vor dem 1. Februar 2026", "Start of works: before 1 February 2026" },
        { "plan.startsOn <= DateOnly(2026, 2, 1)", "Vorhabenbeginn: spätestens am 1. Februar 2026", "Start of works: no later than 1 February 2026" },
        { "plan.startsOn > DateOnly(2026, 2, 1)", "Vorhabenbeginn: nach dem 1. Februar 2026", "Start of works: after 1 February 2026" },
        { "plan.startsOn >= DateOnly(2026, 1, 31).AddDays(1)", "Vorhabenbeginn: frühestens am 1. Februar 2026", "Start of works: no earlier than 1 February 2026" },
        { "plan.startsOn in (DateOnly(2026, 2, 1), DateOnly(2026, 3, 1))", "Vorhabenbeginn: am 1. Februar 2026 oder 1. März 2026", "Start of works: on 1 February 2026 or 1 March 2026" },
        { "firm.foundedOn != plan.startsOn", "Gründungstag: anderer Tag als „Vorhabenbeginn“", "Day of founding: another day than “Start of works”" },
        { "firm.foundedOn.AddYears(5) >= plan.startsOn", "„Gründungstag“ plus 5 Jahre: frühestens „Vorhabenbeginn“", "“Day of founding” plus 5 years: no earlier than “Start of works”" },
        { "plan.startsOn < law.firstDay.AddMonths(-1)", "Vorhabenbeginn: vor „Erster Tag der Richtlinie“ minus 1 Monat", "Start of works: before “First day of the guideline” minus 1 month" },
        { "firm.isYoung && firm.isPublic", "Junges Unternehmen: ja; und In öffentlicher Hand: ja", "Young company: yes; and Publicly owned: yes" },
        { "firm.isYoung || firm.staff < 5 || plan.gain > 1", "Junges Unternehmen: ja; Beschäftigte: weniger als 5; oder Energieeinsparung: mehr als 1\u00a0%", "Young company: yes; Employees: less than 5; or Energy saved: more than 1%" },
        { "firm.isYoung && (firm.staff < 5 || firm.isPublic)", "Junges Unternehmen: ja; und (Beschäftigte: weniger als 5; oder In öffentlicher Hand: ja)", "Young company: yes; and (Employees: less than 5; or Publicly owned: yes)" },
        { "!(firm.isYoung && firm.isPublic)", "es gilt nicht: (Junges Unternehmen: ja; und In öffentlicher Hand: ja)", "it is not the case that: (Young company: yes; and Publicly owned: yes)" },
        { "firm.isYoung == (firm.staff < 5)", "beides oder keines: (Junges Unternehmen: ja), (Beschäftigte: weniger als 5)", "both or neither: (Young company: yes), (Employees: less than 5)" },
        { "firm.isYoung != firm.isPublic", "genau eines von beiden: (Junges Unternehmen: ja), (In öffentlicher Hand: ja)", "exactly one of the two: (Young company: yes), (Publicly owned: yes)" },
        { "firm.isYoung || true", "Junges Unternehmen: ja; oder immer erfüllt", "Young company: yes; or always met" },
        { "firm.isYoung && !true", "Junges Unternehmen: ja; und nie erfüllt", "Young company: yes; and never met" },
    };

    [Theory]
    [MemberData(nameof(Phrases))]
    public void Print_WhenReadAloud_IsAPlainPhraseInBothLanguages(string source, string german, string english)
    {
        var condition = Compile(source);

        German.Print(condition).ShouldBe(german);
        English.Print(condition).ShouldBe(english);
    }

    [Theory]
    [InlineData("firm.staff < law.smallStaff", "Beschäftigte: weniger als 250\u00a0Jahresarbeitseinheiten (KMU-Grenze Beschäftigte)")]
    [InlineData("firm.staff < 0.5m * law.smallStaff", "Beschäftigte: weniger als 125 (0,5 × „KMU-Grenze Beschäftigte“)")]
    [InlineData("plan.startsOn >= law.firstDay", "Vorhabenbeginn: frühestens am 1. Februar 2026 (Erster Tag der Richtlinie)")]
    [InlineData("plan.startsOn < law.firstDay.AddMonths(-1)", "Vorhabenbeginn: vor dem 1. Januar 2026 („Erster Tag der Richtlinie“ minus 1 Monat)")]
    [InlineData("plan.cost < firm.turnover", "Kosten: weniger als „Jahresumsatz“")]
    [InlineData("plan.cost < law.smallStaff * 1000", "Kosten: weniger als 250.000 Euro („KMU-Grenze Beschäftigte“ × 1.000)")]
    public void Print_WhenTheDayIsKnown_ShowsValuesOfTheLawButNoAnswers(string source, string german)
    {
        German.Print(Compile(source), Law).ShouldBe(german);
    }

    [Fact]
    public void Print_WhenConditionsAreRandom_AlwaysFindsWords()
    {
        var random = new RandomExpressions(seed: 6);
        var checker = new ExpressionChecker(Vocabulary);

        var roots = Enumerable.Range(0, 3_000).Select(_ => random.Flag(depth: 4)).Where(tree => checker.CheckCondition(tree, Scope.Empty).IsSound).ToArray();
        var sentences = roots.Select(root => English.Print(root)).ToArray();

        sentences.Length.ShouldBeGreaterThan(500);
        sentences.ShouldAllBe(sentence => sentence.Length > 10 && !sentence.Contains('{', StringComparison.Ordinal));
    }

    private static Condition Compile(string source)
    {
        var result = new ExpressionChecker(Vocabulary).CheckCondition(source, Scope.Empty);
        result.Problems.ShouldBeEmpty(source);
        return ConditionCompiler.Compile(result.Root!, Vocabulary);
    }
}
