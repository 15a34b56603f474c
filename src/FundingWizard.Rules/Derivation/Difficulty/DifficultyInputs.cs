using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation.Difficulty;

/// <summary>How the law looks at a legal form.</summary>
internal enum FormKind
{
    /// <summary>Limited liability: half of the subscribed capital counts.</summary>
    Limited,

    /// <summary>Some members with unlimited liability: half of the capital in the accounts counts.</summary>
    UnlimitedMembers,

    /// <summary>No company in the wording of the law, or one whose accounts nobody must draw up.</summary>
    Sole,

    /// <summary>Cooperative, association, public law: an authority looks at it.</summary>
    Other,
}

/// <summary>The inputs of <c>undertaking-in-difficulty</c> by name.</summary>
internal sealed class DifficultyInputs(DerivationCall call)
{
    private const int LegalForm = 0, SizeClass = 1, FoundedOn = 2, GrantDay = 3, Capital = 4, Premium = 5, Reserves = 6, Losses = 7, Equity = 8, Insolvency = 9, RescueAid = 10, FirstRatio = 11, FirstLimit = 15;

    public const int Count = 19;

    /// <summary>The legal forms known here.</summary>
    public static readonly ImmutableSortedDictionary<string, FormKind> Forms = new Dictionary<string, FormKind>
    {
        ["gmbh"] = FormKind.Limited,
        ["ug"] = FormKind.Limited,
        ["ag"] = FormKind.Limited,
        ["kgaa"] = FormKind.Limited,
        ["se"] = FormKind.Limited,
        ["ohg"] = FormKind.UnlimitedMembers,
        ["kg"] = FormKind.UnlimitedMembers,
        ["gmbh-co-kg"] = FormKind.UnlimitedMembers,
        ["gbr"] = FormKind.Sole,
        ["partnership-of-professionals"] = FormKind.Sole,
        ["sole-trader"] = FormKind.Sole,
        ["freelancer"] = FormKind.Sole,
        ["cooperative"] = FormKind.Other,
        ["association"] = FormKind.Other,
        ["foundation"] = FormKind.Other,
        ["public-law"] = FormKind.Other,
        ["other"] = FormKind.Other,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    public DerivationCall Call => call;

    /// <summary>The kinds of form it can be.</summary>
    public ImmutableArray<FormKind> Kinds =>
        call.Code(LegalForm) is { } form ? [Forms[form]] : [.. call.Inputs[LegalForm].Options.Select(option => Forms[option]).Distinct()];

    /// <summary>Whether it is an SME: one answer or both.</summary>
    public ImmutableArray<bool> IsSme => call.Code(SizeClass) is { } size ? [size != "large"] : [true, false];

    /// <summary>Whether it is younger than the law asks on the day of the grant: one answer or both.</summary>
    public ImmutableArray<bool> IsYoung => call.Date(FoundedOn) is { } founded && call.Date(GrantDay) is { } day && Limit(0) is { } years
        ? [founded.AddYears((int)years) > day]
        : [true, false];

    public bool? IsInsolvent => call.Flag(Insolvency);

    public bool? HasRescueAid => call.Flag(RescueAid);

    public decimal? KnownCapital => call.Number(Capital) + call.Number(Premium);

    public decimal? KnownReserves => call.Number(Reserves);

    public decimal? KnownLosses => call.Number(Losses);

    public decimal? KnownEquity => call.Number(Equity);

    /// <summary>Lowest and highest of subscribed capital with premium, reserves with other own funds, accumulated losses, equity in the accounts.</summary>
    public (decimal Low, decimal High) CapitalRange => (Between(Capital).Low + Between(Premium).Low, Between(Capital).High + Between(Premium).High);

    public (decimal Low, decimal High) ReservesRange => Between(Reserves);

    public (decimal Low, decimal High) LossesRange => Between(Losses);

    public (decimal Low, decimal High) EquityRange => Between(Equity);

    /// <summary>Debt to equity and interest cover of one of the past two years.</summary>
    public (decimal? Debt, decimal? Cover) Ratios(int year) => (call.Number(FirstRatio + (2 * year)), call.Number(FirstRatio + (2 * year) + 1));

    /// <summary>Percent of the capital that may be lost.</summary>
    public decimal? LossLimit => Limit(1);

    public decimal? DebtLimit => Limit(2);

    public decimal? CoverLimit => Limit(3);

    /// <summary>What is wrong with a declaration, or null.</summary>
    public static string? Problem(ImmutableArray<Fact> inputs)
    {
        if (inputs.Length != Count)
            return $"undertaking-in-difficulty reads {Count} facts: legal form, size class, founded on, day of the grant, capital, premium, reserves, losses, equity, insolvency, rescue aid, debt to equity and interest cover of two years, and four limits.";
        if (inputs[LegalForm].Options.Except(Forms.Keys, StringComparer.Ordinal).FirstOrDefault() is { } foreign)
            return $"\"{foreign}\" of {inputs[LegalForm].Id} is no known legal form; there are: {string.Join(", ", Forms.Keys)}.";
        FactType[] first = [FactType.Choice, FactType.Choice, FactType.Date, FactType.Date];
        var isTyped = first.SequenceEqual(inputs.Take(first.Length).Select(input => input.Type))
            && inputs[Insolvency].Type == FactType.YesNo && inputs[RescueAid].Type == FactType.YesNo
            && inputs.Where((_, index) => index is >= Capital and <= Equity or >= FirstRatio).All(input => input.Kind == ValueKind.Number);
        return isTyped ? null : "undertaking-in-difficulty reads two choices, two dates, five numbers, two yes-no, and eight numbers, in this order.";
    }

    private decimal? Limit(int index) => call.Number(FirstLimit + index);

    private (decimal Low, decimal High) Between(int input) =>
        call.Number(input) is { } known ? (known, known) : (call.Inputs[input].Minimum, call.Inputs[input].Maximum);
}
