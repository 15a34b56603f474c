namespace FundingWizard.Rules.Amounts;

/// <summary>What persons on the same level get each month, together.</summary>
internal static class ScholarshipPersons
{
    public static Bounds Monthly(AmountCall call)
    {
        var persons = Persons(call);
        var single = Single(call);
        var monthly = new Bounds(persons.Low * single.Low, persons.High * single.High);
        if (call.Has(Scholarship.Persons) && persons.IsExact && single.IsExact)
            call.Step("persons", ("persons", Scholarship.Unit(persons.Low, "people")), ("result", call.Money(monthly.Low)));
        monthly += Supplement(call, persons);
        return call.Has(Scholarship.Children) ? monthly + Children(call, call.Between(Scholarship.Children)) : monthly;
    }

    /// <summary>The supplement of every person, all together.</summary>
    public static Bounds Supplement(AmountCall call, Bounds persons)
    {
        if (!call.Has(Scholarship.Supplement) || call.Flag(Scholarship.Supplement) is false)
            return Bounds.Exactly(0);
        var supplement = persons * call[Scholarship.Supplement];
        if (call.Flag(Scholarship.Supplement) is null)
            return supplement.OrNothing();
        if (persons.IsExact)
            call.Step("supplement", ("supplement", call.Money(call[Scholarship.Supplement])), ("persons", Scholarship.Unit(persons.Low, "people")), ("result", call.Money(supplement.Low)));
        return supplement;
    }

    /// <summary>The allowance for all children.</summary>
    public static Bounds Children(AmountCall call, Bounds children)
    {
        var allowance = children * call["child"];
        if (children is { IsExact: true, Low: > 0 })
            call.Step("children", ("child", call.Money(call["child"])), ("children", Scholarship.Unit(children.Low, "children")), ("result", call.Money(allowance.Low)));
        return allowance;
    }

    private static Bounds Persons(AmountCall call)
    {
        if (!call.Has(Scholarship.Persons))
            return Bounds.Exactly(1);
        var most = call[Scholarship.Persons];
        var asked = call.Between(Scholarship.Persons);
        if (asked.IsExact && asked.Low > most)
            call.Step("too-many", ("asked", Scholarship.Unit(asked.Low, "people")), ("persons", Scholarship.Unit(most, "people")));
        return new Bounds(Math.Clamp(asked.Low, 0, most), Math.Clamp(asked.High, 0, most));
    }

    private static Bounds Single(AmountCall call)
    {
        if (!call.Has(Scholarship.Level))
        {
            call.Step("monthly", ("monthly", call.Money(call["monthly"])));
            return Bounds.Exactly(call["monthly"]);
        }

        var levels = call.Options(Scholarship.Level);
        foreach (var level in levels)
            call.Step("level", ("level", call.Option(Scholarship.Level, level)), ("monthly", call.Money(call[Scholarship.Monthly(level)])));
        return new Bounds(levels.Min(level => call[Scholarship.Monthly(level)]), levels.Max(level => call[Scholarship.Monthly(level)]));
    }
}
