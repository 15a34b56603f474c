namespace FundingWizard.Rules.Amounts.Tax;

/// <summary>What was answered about the costs of research; hours count in full when it is not asked in how many weeks they were worked.</summary>
internal sealed record ResearchCosts(decimal Wages, decimal Contract, decimal Hours, decimal Depreciation)
{
    public decimal? Weeks { get; init; }
}

/// <summary>The allowance for one choice of the numbers.</summary>
/// <param name="Costs">What was answered.</param>
/// <param name="ContractShare">Percent of the fee that counts.</param>
/// <param name="Overhead">Percent added to the costs.</param>
/// <param name="Taken">What linked enterprises take of the cap.</param>
/// <param name="EarlierAid">Other aid for the project.</param>
/// <param name="Year">Numbers of the year of the costs.</param>
/// <param name="Rate">Name of the rate among them.</param>
internal sealed record ResearchResult(ResearchCosts Costs, decimal ContractShare, decimal Overhead, decimal Taken, decimal EarlierAid, AmountNumbers Year, string Rate)
{
    public const string HourUnit = "hours";

    private decimal Hours => Costs.Weeks is { } weeks ? Math.Min(Costs.Hours, weeks * Year["weeklyHours"]) : Costs.Hours;

    private decimal OwnWork => Hours * Year["hourly"];

    private decimal Contracted => Costs.Contract * ContractShare / 100;

    private decimal Direct => Costs.Wages + Contracted + OwnWork + Costs.Depreciation;

    private decimal Full => Direct * (1 + (Overhead / 100));

    private decimal Cap => Math.Max(0, Year["cap"] - Taken);

    private decimal Base => Math.Min(Full, Cap);

    private decimal OfBase => Base * Year[Rate] / 100;

    private decimal? AidRoom => Year.Values!.TryGetValue("aidCap", out var cap) ? Math.Max(0, cap - EarlierAid) : null;

    /// <summary>The whole allowance.</summary>
    public decimal Value => AidRoom is { } room ? Math.Min(OfBase, room) : OfBase;

    /// <summary>The part of it that rests on own hours.</summary>
    public decimal OwnPart => OwnWork == 0 ? 0 : Value * OwnWork / Direct;

    public void Explain(AmountCall call)
    {
        ExplainCosts(call);
        if (Taken > 0)
            call.Step("shared-cap", ("cap", call.Money(Year["cap"])), ("group", call.Money(Taken)), ("result", call.Money(Cap)));
        if (Full > Cap)
            call.Step("capped", ("base", call.Money(Full)), ("cap", call.Money(Cap)));
        else
            call.Step("base", ("base", call.Money(Full)));
        call.Step("allowance", ("base", call.Money(Base)), ("rate", AmountCall.Percent(Year[Rate])), ("result", call.Money(OfBase)));
        if (AidRoom is { } room && OfBase > room)
            call.Step("aid-capped", ("aidCap", call.Money(Year["aidCap"])), ("earlier", call.Money(EarlierAid)), ("result", call.Money(room)));
        if (OwnWork > 0)
            call.Step("own-work-part", ("result", call.Money(OwnPart)));
    }

    public void ExplainOwn(AmountCall call) =>
        call.Step("part", ("own", call.Money(OwnWork)), ("costs", call.Money(Direct)), ("allowance", call.Money(Value)), ("result", call.Money(OwnPart)));

    private void ExplainCosts(AmountCall call)
    {
        call.Step("wages", ("wages", call.Money(Costs.Wages)));
        if (Costs.Contract > 0)
            call.Step("contract", ("contract", call.Money(Costs.Contract)), ("share", AmountCall.Percent(ContractShare)), ("result", call.Money(Contracted)));
        if (Hours < Costs.Hours)
            call.Step("weekly", ("hours", InHours(Costs.Hours)), ("weeks", new(Costs.Weeks!.Value, null)), ("weekly", InHours(Year["weeklyHours"])), ("result", InHours(Hours)));
        if (Hours > 0)
            call.Step("own-hours", ("hours", InHours(Hours)), ("hourly", call.Money(Year["hourly"])), ("result", call.Money(OwnWork)));
        if (Costs.Depreciation > 0)
            call.Step("depreciation", ("depreciation", call.Money(Costs.Depreciation)));
        if (Overhead > 0)
            call.Step("overhead", ("overhead", AmountCall.Percent(Overhead)), ("result", call.Money(Full - Direct)));
    }

    private static Computations.StepValue InHours(decimal hours) => new(hours, HourUnit);
}
