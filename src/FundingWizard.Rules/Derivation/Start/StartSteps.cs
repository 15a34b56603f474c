using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation.Start;

/// <summary>Writes down what each event means.</summary>
internal static class StartSteps
{
    public static void Explain(DerivationCall call, StepNotes notes, RowsValue rows, Func<string, DateOnly?, DateOnly?, IEnumerable<Timing>> rule)
    {
        var (list, limit) = (call.Inputs[0], call.Date(1));
        for (var index = 0; index < rows.Rows.Length; index++)
        {
            if (rows.Rows[index].Code("what") is { } what && IsHarmless(what, rule))
                notes.Add("harmless", ("what", What(list, what)));
            else if (rows.Rows[index].Code("what") is { } known && rows.Rows[index].Date("on") is { } day && limit is { } border)
                Dated(notes, list, known, day, border, rule);
            else
                notes.Add("missing", ("row", StepValue.Of(rows.Rows[index], index)));
        }
    }

    private static void Dated(StepNotes notes, Fact list, string what, DateOnly day, DateOnly limit, Func<string, DateOnly?, DateOnly?, IEnumerable<Timing>> rule)
    {
        var isOpen = rule(what, day, limit).Single() == Timing.Check;
        if (isOpen && day < limit)
            notes.Add("withdrawal", ("what", What(list, what)), ("day", StepValue.Of(day)));
        else
            notes.Add(isOpen ? "same-day" : day < limit ? "before" : "after", ("what", What(list, what)), ("day", StepValue.Of(day)), ("limit", StepValue.Of(limit)));
    }

    private static bool IsHarmless(string what, Func<string, DateOnly?, DateOnly?, IEnumerable<Timing>> rule) => rule(what, null, null).All(timing => timing == Timing.Respected);

    private static StepValue What(Fact list, string what) => StepValue.Of(list, what, "what");
}
