using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Parameters;

/// <summary>The dated values of every day: they change on few days, so the facts of each period between two of them are set once.</summary>
internal sealed class LawPeriods
{
    private readonly ImmutableArray<(DateOnly From, FactSetBuilder Facts)> periods;

    /// <summary>Sets the facts of every period.</summary>
    /// <param name="vocabulary">All facts.</param>
    /// <param name="law">The dated values.</param>
    public LawPeriods(Vocabulary vocabulary, IReadOnlyCollection<DatedValue> law) =>
        periods = [.. law.SelectMany(value => value.Steps).Select(step => step.From).Append(DateOnly.MinValue).Distinct().Order().Select(from => (from, Facts(vocabulary, law, from)))];

    /// <summary>A builder that holds the dated values of a day, known or not, and no other fact.</summary>
    public FactSetBuilder On(DateOnly day)
    {
        var period = periods.Length - 1;
        while (periods[period].From > day)
            period--;
        return periods[period].Facts.Copy();
    }

    private static FactSetBuilder Facts(Vocabulary vocabulary, IEnumerable<DatedValue> law, DateOnly day)
    {
        var builder = new FactSetBuilder(vocabulary);
        foreach (var value in law)
        {
            if (value.On(day)?.Value is { } number)
                builder.Set(value.Fact, new NumberValue(number));
            else
                builder.SetUnknown(value.Fact, FactState.LawUnknown);
        }

        return builder;
    }
}
