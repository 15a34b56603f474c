using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Parameters;

namespace FundingWizard.Rules.Proof.Covering;

/// <summary>
/// Every cap and tier of a calculator, and every dated value that a derived fact or a calculator reads, needs a case exactly on it and one
/// at most one step beside it. A dated value is compared with the numbers of the same unit that the same function reads.
/// </summary>
internal static class LimitSides
{
    /// <summary>Notes the limits of one amount that lack a side.</summary>
    /// <returns>Number of limits.</returns>
    public static int Check(AmountDefinition amount, IReadOnlyCollection<WorkedCase> cases, Place place)
    {
        var count = 0;
        foreach (var (step, limit) in from step in amount.Steps
                                      where step.Values is not null
                                      from limit in amount.Calculator.Limits
                                      select (step, limit))
        {
            var (input, number) = (amount.Inputs[limit.Input], step[limit.Number]);
            var share = limit.Share is null ? 1 : step[limit.Share] / 100;
            var values = Values(cases.Where(example => !example.Result.Amounts.IsEmpty && amount.On(example.Case.Day) == step), [new Figure(input, null)]).Select(value => value * share);
            Check(values, number, Precision.Of(input, number), place["steps"][amount.Steps.IndexOf(step)]["values"][limit.Number]);
            count++;
        }

        return count;
    }

    /// <summary>Notes the steps of one dated value that lack a side.</summary>
    /// <param name="value">The dated value.</param>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="cases">Cases of the programmes that read it.</param>
    /// <param name="place">Place of the value.</param>
    /// <returns>Number of steps.</returns>
    public static int Check(DatedValue value, Rulebook rulebook, IReadOnlyCollection<WorkedCase> cases, Place place)
    {
        var compared = Compared(value.Fact, rulebook);
        var count = 0;
        for (var index = 0; index < value.Steps.Length; index++)
        {
            var step = value.Steps[index];
            DateOnly? next = index + 1 < value.Steps.Length ? value.Steps[index + 1].From : null;
            if (compared.Length == 0 || step.Value is not { } number || !rulebook.Programmes.Any(programme => Timeline.HasRules(programme, next)))
                continue;
            Check(Values(cases.Where(example => value.On(example.Case.Day) == step), compared), number, Precision.Of(value.Fact, number), place["steps"][index]["value"]);
            count++;
        }

        return count;
    }

    /// <summary>Numbers of the same unit that are read together with a dated value, those in lists as well.</summary>
    private static Figure[] Compared(Fact law, Rulebook rulebook) => [.. rulebook.Derived.Select(derived => derived.Inputs.AsEnumerable())
        .Concat(rulebook.Programmes.SelectMany(programme => programme.Amounts).Select(amount => amount.Inputs.Values))
        .Where(inputs => inputs.Contains(law))
        .SelectMany(inputs => inputs)
        .Where(fact => !fact.IsLaw)
        .Distinct()
        .SelectMany(Figures)
        .Where(figure => figure.Measured is { Kind: ValueKind.Number } measured && measured.Unit == law.Unit)];

    private static IEnumerable<Figure> Figures(Fact fact) => [new(fact, null), .. fact.Fields.Select(field => new Figure(fact, field))];

    private static IEnumerable<decimal> Values(IEnumerable<WorkedCase> cases, Figure[] figures) =>
        from example in cases
        from figure in figures
        where example.Facts.IsKnown(figure.Fact)
        from value in figure.Values(example.Facts)
        select value;

    private static void Check(IEnumerable<decimal> values, decimal limit, decimal step, Place place)
    {
        var sides = new Sides([.. values.Select(value => value - limit)], step);
        if (!sides.HasLimit)
            place.Report(FormattableString.Invariant($"No case lies exactly on {limit}; add one."));
        if (!sides.HasBelow && !sides.HasAbove)
            place.Report(FormattableString.Invariant($"No case lies beside {limit}, at most {step} away; add one."));
    }

    /// <summary>A number that is answered: a fact, or a field in every row of a list.</summary>
    private sealed record Figure(Fact Fact, Fact? Field)
    {
        public Fact Measured => Field ?? Fact;

        public IEnumerable<decimal> Values(FactSet facts) => Field is null
            ? [facts[Fact.Slot].Number]
            : (facts.Value(Fact) as RowsValue)?.Rows.Select(row => row.Number(Field.Id)).OfType<decimal>() ?? [];
    }
}
