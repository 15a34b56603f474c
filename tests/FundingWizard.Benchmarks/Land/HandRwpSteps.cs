namespace FundingWizard.Benchmarks.Land;

/// <summary>Writes down the grant on unprofitable costs at one rate.</summary>
internal readonly struct HandRwpSteps(HandNotes notes, HandRange total, HandProceeds proceeds)
{
    public void Explain(HandUncovered low, HandUncovered high, decimal percent)
    {
        var rate = percent / 100;
        var simple = HandUncovered.Simple(low, rate);
        if (low != high || !total.IsExact || !proceeds.IsExact)
        {
            notes.Add(
                "unprofitable-costs-grant.grant-between",
                HandNotes.Plain("rate", percent),
                HandNotes.Money("low", simple.Grant),
                HandNotes.Money("high", HandUncovered.Simple(high, rate).Grant));
            return;
        }

        notes.Add("unprofitable-costs-grant.rate", HandNotes.Plain("rate", percent));
        Surplus(low, simple, rate);
        Grant(low, simple, percent);
        if (low.Gain > 0)
        {
            Other("unprofitable-costs-grant.exact", HandUncovered.Exact(low, rate), percent);
            Other("unprofitable-costs-grant.whole-share", HandUncovered.WholeShare(low, rate), percent);
        }

        Own(simple.Grant);
    }

    private void Surplus(HandUncovered costs, HandGrant simple, decimal rate)
    {
        var (sale, land) = (HandNotes.Money("sale", proceeds.Sale.Low), HandNotes.Money("land", proceeds.LandCost.Low));
        if (costs.Gain <= 0)
        {
            notes.Add("unprofitable-costs-grant.no-surplus", sale, land);
            return;
        }

        var own = HandNotes.Money("own", simple.OwnShare);
        notes.Add(
            "unprofitable-costs-grant.own-share",
            HandNotes.Money("own", (1 - rate) * costs.Eligible),
            HandNotes.Plain("limit", HandUncovered.OwnLimit * 100),
            HandNotes.Money("result", simple.OwnShare));
        if (simple.Surplus > 0)
            notes.Add("unprofitable-costs-grant.surplus", sale, land, own, HandNotes.Money("result", simple.Surplus));
        else
            notes.Add("unprofitable-costs-grant.surplus-used-up", sale, land, own);
    }

    private void Grant(HandUncovered costs, HandGrant simple, decimal percent)
    {
        var (eligible, earned, net) = (HandNotes.Money("eligible", costs.Eligible), HandNotes.Money("income", proceeds.Income.Low), HandNotes.Money("netIncome", proceeds.NetIncome.Low));
        var deduction = HandNotes.Money("deduction", HandUncovered.SurplusShare * simple.Surplus);
        if (simple.Unprofitable > 0)
            notes.Add("unprofitable-costs-grant.unprofitable", eligible, earned, net, deduction, HandNotes.Money("result", simple.Unprofitable));
        else
            notes.Add("unprofitable-costs-grant.nothing-left", eligible, earned, net, deduction);
        notes.Add(
            "unprofitable-costs-grant.grant", HandNotes.Plain("rate", percent), HandNotes.Money("unprofitable", simple.Unprofitable), HandNotes.Money("result", simple.Grant));
    }

    private void Other(string sentence, HandGrant grant, decimal percent) => notes.Add(
        sentence,
        HandNotes.Plain("rate", percent),
        HandNotes.Money("surplus", grant.Surplus),
        HandNotes.Money("unprofitable", grant.Unprofitable),
        HandNotes.Money("result", grant.Grant));

    /// <summary>Income beyond all costs leaves nothing to pay.</summary>
    private void Own(decimal grant)
    {
        var own = total.Low - grant - proceeds.Income.Low;
        if (own < 0)
            notes.Add("unprofitable-costs-grant.income-covers", HandNotes.Money("total", total.Low), HandNotes.Money("income", proceeds.Income.Low));
        else
            notes.Add(
                "unprofitable-costs-grant.own",
                HandNotes.Money("total", total.Low),
                HandNotes.Money("grant", grant),
                HandNotes.Money("income", proceeds.Income.Low),
                HandNotes.Money("result", own));
    }
}
