namespace FundingWizard.Benchmarks.Land;

/// <summary>The hints of RWP Infrastruktur in the order of its card.</summary>
internal static class HandRwpHints
{
    private static readonly DateOnly AttractivenessEnds = new(2027, 1, 1), JuneEnds = new(2027, 7, 1), Ends = new(2028, 1, 1);

    public static List<string> Of(HandSite f)
    {
        var hints = new List<string>(42);
        Timing(f, hints);
        Place(f, hints);
        Applicant(f, hints);
        Works(f, hints);
        Money(f, hints);
        return hints;
    }

    private static void Timing(HandSite f, List<string> hints)
    {
        hints.Add("rates");
        hints.Add("no-claim");
        hints.Add("purpose-binding");
        if (f.HasWorks("planning-only") == false)
            hints.Add("full-surplus");
        hints.Add("what-is-no-start");
        if (f.Started is "ordered" or "works-begun" or "finished")
            hints.Add("already-ordered");
        if (f.ContractOn < f.DecisionOn)
            hints.Add("contract-before-decision");
        if (f.ContractOn > f.DecisionOn?.AddMonths(6))
            hints.Add("late-start");
        if (f.Duration is "longer-in-sections" or "longer")
            hints.Add("sections");
    }

    private static void Place(HandSite f, List<string> hints)
    {
        if (f.Route.Assisted == "no")
            hints.Add("area-surely-outside");
        if (f.Route.Assisted == "probably-no")
            hints.Add("area-probably-outside");
        if (f.Route.Assisted is "yes-check" or "check")
            hints.Add("area-uncertain");
        if (f.Route.Assisted == "partial")
            hints.Add("area-in-parts");
        if (f.Municipality == "several")
            hints.Add("several-towns");
        if (f.Route.Authority == "several")
            hints.Add("several-districts");
        if (f.Route.Revier is "yes" or "mixed")
            hints.Add("revier-first");
        if (f.Route.FiveLocations is "yes" or "mixed")
            hints.Add("five-locations-first");
        if (f.Route.JtfArea is "northern-ruhr" or "mixed")
            hints.Add("jtf-first");
    }

    private static void Applicant(HandSite f, List<string> hints)
    {
        if (f.IsProfitCompany == true)
            hints.Add("company-applies");
        if (f.IsPublicBody == true)
            hints.Add("mixed-company");
    }

    private static void Works(HandSite f, List<string> hints)
    {
        if (f.HasWorks("land-use-plan") == true)
            hints.Add("land-use-plan");
        if (f.HasWorks("land-purchase") == true)
            hints.Add("land-purchase");
        if (f.HasWorks("planning-only") == true)
            hints.Add("planning-share");
        if (f.HasWorks("brownfield") == true)
            hints.Add("brownfield-rate");
        if (f.Cooperation is "contract" or "planned")
            hints.Add("cooperation-rate");
        if (f.Budget is "security-concept" or "emergency")
            hints.Add("distress-rate");
        if (f.Day < AttractivenessEnds && f.HasWorks("other-infrastructure") == true)
            hints.Add("attractiveness-ends");
        if (f.Day >= JuneEnds && f.Day < Ends)
            hints.Add("end-in-june-2027");
    }

    private static void Money(HandSite f, List<string> hints)
    {
        var isBuilt = f.HasWorks("planning-only") == false;
        if (isBuilt)
            hints.Add("sewers");
        hints.Add("costs-that-do-not-count");
        hints.Add("costs-in-time");
        if (isBuilt)
            hints.Add("capped-costs");
        if (isBuilt)
            hints.Add("costs-that-count-too");
        if (f.Money.Income > f.Money.Total)
            hints.Add("income-above-costs");
        if (f.Money.NetIncome > 0)
            hints.Add("net-income");
        if (f.Money.Sale < f.Money.LandCost)
            hints.Add("sale-below-purchase");
        if (f.Money.Total > 10_000_000)
            hints.Add("above-10-million");
        if (f.IsMunicipal == false && f.Money.Total > 500_000)
            hints.Add("security-needed");
        if (f.Industries is "conditional" or "negative" or "mixed" or "open")
            hints.Add("industries-of-the-lists");
        hints.Add("no-quotas");
        hints.Add("c-or-d");
        hints.Add("money-and-example");
    }
}
