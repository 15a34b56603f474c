using System.Collections.Immutable;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>Writes down a grant on unprofitable costs at one rate, line by line as far as everything is known.</summary>
internal sealed class UnprofitableSteps(AmountCall call, Bounds total, Bounds sale, Bounds land, Bounds income, Bounds netIncome)
{
    private const string Capped = "asked cap base result", Reading = "rate surplus unprofitable result";

    /// <summary>Step to the values it may name.</summary>
    public static readonly ImmutableDictionary<string, string> Sentences = new Dictionary<string, string>
    {
        ["base"] = "result",
        ["side"] = Capped,
        ["side-capped"] = Capped,
        ["management"] = Capped,
        ["management-capped"] = Capped,
        ["together-capped"] = Capped,
        ["other"] = "result",
        ["eligible"] = "result",
        ["eligible-between"] = "low high",
        ["raised"] = "reason rate",
        ["rate"] = "rate",
        ["no-surplus"] = "sale land",
        ["own-share"] = "own limit result",
        ["surplus"] = "sale land own result",
        ["surplus-used-up"] = "sale land own",
        ["unprofitable"] = "eligible income netIncome deduction result",
        ["nothing-left"] = "eligible income netIncome deduction",
        ["grant"] = "rate unprofitable result",
        ["grant-between"] = "rate low high",
        ["exact"] = Reading,
        ["whole-share"] = Reading,
        ["own"] = "total grant income result",
        ["income-covers"] = "total income",
    }.ToImmutableDictionary();

    /// <summary>Writes down the grant between two sets of costs, which are the same when everything is known.</summary>
    /// <param name="low">Costs that give the least.</param>
    /// <param name="high">Costs that give the most.</param>
    /// <param name="percent">The rate.</param>
    public void Explain(UnprofitableCosts low, UnprofitableCosts high, decimal percent)
    {
        var rate = percent / 100;
        if (low != high || !(total.IsExact && sale.IsExact && land.IsExact && income.IsExact && netIncome.IsExact))
        {
            call.Step("grant-between", ("rate", AmountCall.Percent(percent)), ("low", call.Money(low.Simple(rate).Grant)), ("high", call.Money(high.Simple(rate).Grant)));
            return;
        }

        call.Step("rate", ("rate", AmountCall.Percent(percent)));
        var simple = low.Simple(rate);
        Surplus(low, simple, rate);
        Grant(low, simple, percent);
        if (low.Gain > 0)
        {
            Other("exact", low.Exact(rate), percent);
            Other("whole-share", low.WholeShare(rate), percent);
        }

        Own(simple.Grant);
    }

    private void Surplus(UnprofitableCosts costs, UnprofitableGrant simple, decimal rate)
    {
        var (price, cost, own) = (("sale", call.Money(sale.Low)), ("land", call.Money(land.Low)), ("own", call.Money(simple.OwnShare)));
        if (costs.Gain <= 0)
        {
            call.Step("no-surplus", price, cost);
            return;
        }

        call.Step("own-share", ("own", call.Money((1 - rate) * costs.Eligible)), ("limit", AmountCall.Percent(costs.OwnLimit * 100)), ("result", call.Money(simple.OwnShare)));
        if (simple.Surplus > 0)
            call.Step("surplus", price, cost, own, ("result", call.Money(simple.Surplus)));
        else
            call.Step("surplus-used-up", price, cost, own);
    }

    private void Grant(UnprofitableCosts costs, UnprofitableGrant simple, decimal percent)
    {
        var (eligible, earned, net) = (("eligible", call.Money(costs.Eligible)), ("income", call.Money(income.Low)), ("netIncome", call.Money(netIncome.Low)));
        var deduction = ("deduction", call.Money(costs.SurplusShare * simple.Surplus));
        if (simple.Unprofitable > 0)
            call.Step("unprofitable", eligible, earned, net, deduction, ("result", call.Money(simple.Unprofitable)));
        else
            call.Step("nothing-left", eligible, earned, net, deduction);
        call.Step("grant", ("rate", AmountCall.Percent(percent)), ("unprofitable", call.Money(simple.Unprofitable)), ("result", call.Money(simple.Grant)));
    }

    private void Other(string reading, UnprofitableGrant grant, decimal percent) => call.Step(
        reading, ("rate", AmountCall.Percent(percent)), ("surplus", call.Money(grant.Surplus)), ("unprofitable", call.Money(grant.Unprofitable)), ("result", call.Money(grant.Grant)));

    /// <summary>Income beyond all costs leaves nothing to pay; a negative share of one's own would say nothing.</summary>
    private void Own(decimal grant)
    {
        if (total.Low - grant - income.Low < 0)
            call.Step("income-covers", ("total", call.Money(total.Low)), ("income", call.Money(income.Low)));
        else
            call.Step("own", ("total", call.Money(total.Low)), ("grant", call.Money(grant)), ("income", call.Money(income.Low)), ("result", call.Money(total.Low - grant - income.Low)));
    }
}
