using FundingWizard.Rules.Facts;

namespace FundingWizard.Benchmarks.Evaluation;

internal enum Kind : byte
{
    Company,
    Founder,
    Municipality,
    University,
}

internal enum Land : byte
{
    Nw,
    Other,
}

internal enum Place : byte
{
    Home,
    Abroad,
}

[Flags]
internal enum Purposes : byte
{
    None = 0,
    Security = 1,
    Efficiency = 2,
    Noise = 4,
    Air = 8,
    Nothing = 16,
}

/// <summary>The facts the rules read, as somebody would declare them who writes the rules in C#: enums and nullable values.</summary>
internal sealed record HandFacts
{
    public Kind? ApplicantKind { get; init; }

    public decimal? Employees { get; init; }

    public decimal? Turnover { get; init; }

    public bool? IsPublic { get; init; }

    public Land? ApplicantLand { get; init; }

    public DateOnly? FoundedOn { get; init; }

    public Land? SiteLand { get; init; }

    public bool? IsBorder { get; init; }

    public decimal? Distance { get; init; }

    public Place? SiteKind { get; init; }

    public bool? Started { get; init; }

    public DateOnly? StartsOn { get; init; }

    public DateOnly? EndsOn { get; init; }

    public Purposes? Purposes { get; init; }

    public decimal? Gain { get; init; }

    public decimal? Noise { get; init; }

    public decimal? Air { get; init; }

    public decimal? Costs { get; init; }

    public decimal? Loan { get; init; }

    public decimal? Aid { get; init; }

    public decimal? Own { get; init; }

    public bool? Guarantee { get; init; }

    public static HandFacts Of(FactSet facts) => new()
    {
        ApplicantKind = Code<Kind>(facts, "a.kind"),
        Employees = Number(facts, "a.employees"),
        Turnover = Number(facts, "a.turnover"),
        IsPublic = Flag(facts, "a.isPublic"),
        ApplicantLand = Code<Land>(facts, "a.land"),
        FoundedOn = Date(facts, "a.foundedOn"),
        SiteLand = Code<Land>(facts, "b.land"),
        IsBorder = Flag(facts, "b.isBorder"),
        Distance = Number(facts, "b.distance"),
        SiteKind = Code<Place>(facts, "b.kind"),
        Started = Flag(facts, "p.started"),
        StartsOn = Date(facts, "p.startsOn"),
        EndsOn = Date(facts, "p.endsOn"),
        Purposes = Set(facts, "p.purposes"),
        Gain = Number(facts, "p.gain"),
        Noise = Number(facts, "p.noise"),
        Air = Number(facts, "p.air"),
        Costs = Number(facts, "m.costs"),
        Loan = Number(facts, "m.loan"),
        Aid = Number(facts, "m.aid"),
        Own = Number(facts, "m.own"),
        Guarantee = Flag(facts, "m.guarantee"),
    };

    private static FactValue? Value(FactSet facts, string id) => facts.Value(facts.Vocabulary[id]);

    private static decimal? Number(FactSet facts, string id) => (Value(facts, id) as NumberValue)?.Number;

    private static bool? Flag(FactSet facts, string id) => (Value(facts, id) as FlagValue)?.Flag;

    private static DateOnly? Date(FactSet facts, string id) => (Value(facts, id) as DateValue)?.Date;

    private static T? Code<T>(FactSet facts, string id)
        where T : struct, Enum => Value(facts, id) is CodeValue code ? Enum.Parse<T>(code.Code, ignoreCase: true) : null;

    private static Purposes? Set(FactSet facts, string id) => Value(facts, id) is not CodesValue codes ? null
        : codes.Codes.Aggregate(Evaluation.Purposes.None, (set, code) => set | (code == "none" ? Evaluation.Purposes.Nothing : Enum.Parse<Purposes>(code, ignoreCase: true)));
}
