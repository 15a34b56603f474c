using System.Collections.Frozen;
using System.Collections.Immutable;
using FundingWizard.Rules.Tests.Expressions;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Tests.Texts;

/// <summary>Labels of <see cref="SampleFacts"/> in both languages.</summary>
internal static class SampleTexts
{
    private static readonly ImmutableArray<(string Id, string German, string English)> Labels =
    [
        ("firm.kind", "Art des Antragstellers", "Kind of applicant"),
        ("firm.kind/company", "Unternehmen", "Company"),
        ("firm.kind/founder", "Gründerin oder Gründer", "Founder"),
        ("firm.kind/university", "Hochschule", "University"),
        ("firm.parentKind", "Art der Mutter", "Kind of parent"),
        ("firm.parentKind/company", "Unternehmen", "Company"),
        ("firm.parentKind/association", "Verein", "Association"),
        ("firm.branch", "Branche", "Branch"),
        ("firm.branch/craft", "Handwerk", "Craft"),
        ("firm.branch/trade", "Handel", "Trade"),
        ("firm.site", "Standort", "Site"),
        ("firm.isYoung", "Junges Unternehmen", "Young company"),
        ("firm.isPublic", "In öffentlicher Hand", "Publicly owned"),
        ("firm.staff", "Beschäftigte", "Employees"),
        ("firm.turnover", "Jahresumsatz", "Annual turnover"),
        ("firm.foundedOn", "Gründungstag", "Day of founding"),
        ("firm.note", "Anmerkung", "Note"),
        ("firm.partners", "Verbundene Unternehmen", "Linked firms"),
        ("plan.gain", "Energieeinsparung", "Energy saved"),
        ("plan.cost", "Kosten", "Costs"),
        ("plan.noise", "Lärmminderung", "Noise reduction"),
        ("plan.startsOn", "Vorhabenbeginn", "Start of works"),
        ("plan.purposes", "Zwecke", "Purposes"),
        ("plan.purposes/energy", "Energie sparen", "Save energy"),
        ("plan.purposes/digital", "Digitalisierung", "Going digital"),
        ("plan.purposes/noise", "Lärm mindern", "Reduce noise"),
        ("law.smallStaff", "KMU-Grenze Beschäftigte", "SME limit of employees"),
        ("law.firstDay", "Erster Tag der Richtlinie", "First day of the guideline"),
    ];

    public static readonly FactTexts German = Texts(Language.German, label => label.German);

    public static readonly FactTexts English = Texts(Language.English, label => label.English);

    public static readonly ValueFormat GermanFormat = new(German, Units(("annual work units", "Jahresarbeitseinheit", "Jahresarbeitseinheiten")));

    public static readonly ValueFormat EnglishFormat = new(English, Units(("annual work units", "annual work unit", "annual work units")));

    private static FactTexts Texts(Language language, Func<(string Id, string German, string English), string> choose) => new(
        language,
        Labels.Where(label => !label.Id.Contains('/', StringComparison.Ordinal)).ToFrozenDictionary(
            label => label.Id,
            label => new FactText(choose(label), null, null, null, Options(label.Id, choose), ImmutableSortedDictionary<string, FactText>.Empty),
            StringComparer.Ordinal),
        new Dictionary<string, FrozenDictionary<string, string>>(StringComparer.Ordinal)
        {
            ["towns"] = SampleFacts.Vocabulary["firm.site"].Options.ToFrozenDictionary(key => key, key => $"Ort {key}", StringComparer.Ordinal),
        }.ToFrozenDictionary(StringComparer.Ordinal));

    private static ImmutableSortedDictionary<string, string> Options(string fact, Func<(string Id, string German, string English), string> choose) => Labels
        .Where(label => label.Id.StartsWith(fact + "/", StringComparison.Ordinal))
        .ToImmutableSortedDictionary(label => label.Id[(fact.Length + 1)..], choose, StringComparer.Ordinal);

    private static FrozenDictionary<string, UnitText> Units(params (string Unit, string One, string Many)[] units) =>
        units.ToFrozenDictionary(unit => unit.Unit, unit => new UnitText(unit.One, unit.Many), StringComparer.Ordinal);
}
