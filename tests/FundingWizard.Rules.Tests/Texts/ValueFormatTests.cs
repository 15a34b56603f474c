using System.Collections.Immutable;
using System.Globalization;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Expressions;

namespace FundingWizard.Rules.Tests.Texts;

public class ValueFormatTests
{
    public static readonly TheoryData<string, FactValue, string, string> Values = new()
    {
        { "firm.isYoung", new FlagValue(true), "ja", "yes" },
        { "firm.isYoung", new FlagValue(false), "nein", "no" },
        { "firm.kind", new CodeValue("founder"), "Gründerin oder Gründer", "Founder" },
        { "firm.site", new CodeValue("t002"), "Ort t002", "Ort t002" },
        { "plan.purposes", new CodesValue([]), "keine", "none" },
        { "plan.purposes", new CodesValue(["noise"]), "Lärm mindern", "Reduce noise" },
        { "plan.purposes", new CodesValue(["energy", "noise"]), "Energie sparen und Lärm mindern", "Save energy and Reduce noise" },
        { "plan.purposes", new CodesValue(["energy", "digital", "noise"]), "Energie sparen, Digitalisierung und Lärm mindern", "Save energy, Going digital and Reduce noise" },
        { "firm.staff", new NumberValue(1_000_000), "1.000.000", "1,000,000" },
        { "plan.cost", new NumberValue(1_250_000), "1.250.000 Euro", "EUR 1,250,000" },
        { "plan.cost", new NumberValue(1234.5m), "1.234,50 Euro", "EUR 1,234.50" },
        { "plan.cost", new NumberValue(0.125m), "0,13 Euro", "EUR 0.13" },
        { "plan.cost", new NumberValue(999.996m), "1.000 Euro", "EUR 1,000" },
        { "plan.cost", new NumberValue(0), "0 Euro", "EUR 0" },
        { "plan.gain", new NumberValue(25), "25\u00a0%", "25%" },
        { "plan.gain", new NumberValue(12.50m), "12,5\u00a0%", "12.5%" },
        { "plan.noise", new NumberValue(-3.25m), "\u22123,25\u00a0dB", "\u22123.25\u00a0dB" },
        { "law.smallStaff", new NumberValue(1), "1\u00a0Jahresarbeitseinheit", "1\u00a0annual work unit" },
        { "law.smallStaff", new NumberValue(249.5m), "249,5\u00a0Jahresarbeitseinheiten", "249.5\u00a0annual work units" },
        { "plan.startsOn", new DateValue(new DateOnly(2026, 2, 1)), "1. Februar 2026", "1 February 2026" },
        { "plan.startsOn", new DateValue(new DateOnly(2027, 12, 31)), "31. Dezember 2027", "31 December 2027" },
        { "firm.note", new TextValue("Größe: 5"), "Größe: 5", "Größe: 5" },
        { "firm.partners", Rows(0), "keine Einträge", "no entries" },
        { "firm.partners", Rows(1), "1 Eintrag", "1 entry" },
        { "firm.partners", Rows(3), "3 Einträge", "3 entries" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Value_WhenWritten_ReadsNaturallyInBothLanguages(string factId, FactValue value, string german, string english)
    {
        var fact = SampleFacts.Vocabulary[factId];

        SampleTexts.GermanFormat.Value(fact, value).ShouldBe(german);
        SampleTexts.EnglishFormat.Value(fact, value).ShouldBe(english);
    }

    [Fact]
    public void Value_WhenTheMachineHasAnotherCulture_IsTheSame()
    {
        var fact = SampleFacts.Vocabulary["plan.cost"];
        var before = CultureInfo.CurrentCulture;

        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            SampleTexts.GermanFormat.Value(fact, new NumberValue(-1234.5m)).ShouldBe("\u22121.234,50 Euro");
            SampleTexts.GermanFormat.Date(new DateOnly(2026, 2, 1)).ShouldBe("1. Februar 2026");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(1, "Januar", "January")]
    [InlineData(3, "März", "March")]
    [InlineData(5, "Mai", "May")]
    [InlineData(10, "Oktober", "October")]
    public void Date_WhenWritten_NamesTheMonth(int month, string german, string english)
    {
        var date = new DateOnly(2026, month, 9);

        SampleTexts.GermanFormat.Date(date).ShouldBe($"9. {german} 2026");
        SampleTexts.EnglishFormat.Date(date).ShouldBe($"9 {english} 2026");
    }

    [Fact]
    public void Or_WhenItemsAreListed_StandsBeforeTheLast()
    {
        SampleTexts.GermanFormat.Or(["A", "B", "C"]).ShouldBe("A, B oder C");
        SampleTexts.EnglishFormat.Or(["A", "B"]).ShouldBe("A or B");
        SampleTexts.EnglishFormat.Or([]).ShouldBeEmpty();
    }

    private static RowsValue Rows(int count) =>
        new([.. Enumerable.Repeat(new Row(ImmutableSortedDictionary<string, FactValue>.Empty), count)]);
}
