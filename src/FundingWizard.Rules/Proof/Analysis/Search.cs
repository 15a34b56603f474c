using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>What a combination of values says about what is looked for.</summary>
internal enum Look
{
    /// <summary>Unknown facts can still decide.</summary>
    Further,

    /// <summary>This is one, whatever the unknown facts are.</summary>
    Found,

    /// <summary>No values of the unknown facts can make it one.</summary>
    Nothing,
}

/// <summary>How a search ended.</summary>
internal enum SearchEnd
{
    /// <summary>There is a combination.</summary>
    Found,

    /// <summary>There is none; every combination was looked at or ruled out.</summary>
    None,

    /// <summary>None was among the samples.</summary>
    NoneAmongSamples,
}

/// <summary>
/// Looks for a combination of values. Facts get their values one after the other, and a combination that is decided by a few of them
/// is not tried with the values of the others: that is what strong Kleene logic promises. A fact whose turn has not come is unanswered;
/// one that is meant to stay unknown is "don't know".
/// </summary>
internal sealed class Search(Vocabulary vocabulary, Space space, AnalysisLimits limits)
{
    private readonly FactSetBuilder builder = new(vocabulary);
    private int steps;

    public SearchEnd Find(Func<FactSet, Look> look)
    {
        var facts = builder.Build();
        if (Visit(0, facts, look))
            return SearchEnd.Found;
        if (steps <= limits.Steps && space.IsComplete)
            return SearchEnd.None;
        return Sample(facts, look) ? SearchEnd.Found : SearchEnd.NoneAmongSamples;
    }

    private bool Visit(int axis, FactSet facts, Func<FactSet, Look> look)
    {
        if (++steps > limits.Steps)
            return false;
        var seen = look(facts);
        if (seen != Look.Further || axis == space.Axes.Length)
            return seen == Look.Found;
        foreach (var point in space.Axes[axis])
        {
            point.Apply(builder);
            if (Visit(axis + 1, facts, look))
                return true;
        }

        foreach (var (fact, _) in space.Axes[axis][0].Values)
            builder.SetUnknown(fact, FactState.Unanswered);
        return false;
    }

    private bool Sample(FactSet facts, Func<FactSet, Look> look)
    {
        var random = new Random(AnalysisLimits.Seed);
        for (var sample = 0; sample < limits.Samples; sample++)
        {
            foreach (var axis in space.Axes)
                axis[random.Next(axis.Length)].Apply(builder);
            if (look(facts) == Look.Found)
                return true;
        }

        return false;
    }
}
