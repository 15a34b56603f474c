using System.Collections.Immutable;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Parameters;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Mutating;

/// <summary>Changes one dated value: its numbers by one step, its days by one. Cases of every programme that reads it may notice.</summary>
/// <param name="rulebook">The rulebook.</param>
/// <param name="value">The dated value.</param>
/// <param name="file">Its file.</param>
/// <param name="path">Its JSON path.</param>
internal sealed class LawMutants(Rulebook rulebook, DatedValue value, string file, string path)
{
    private readonly ImmutableArray<Programme> readers = [.. rulebook.Programmes.Where(programme => Reading.Facts(programme, rulebook).Contains(value.Fact))];

    /// <summary>Every mutant in the order of the file.</summary>
    public IEnumerable<Mutant> All() => value.Steps.SelectMany((step, index) => Days(step, index).Concat(Numbers(step, index)));

    private IEnumerable<Mutant> Days(DatedStep step, int index) =>
        from moved in Steps.Of(step.From)
        let shown = Steps.Shown(step.From, moved.Value)
        where readers.Any(programme => Timeline.IsOpen(programme, shown))
        select Changed(index, "from", moved.Kind, Steps.Text(step.From), Steps.Text(moved.Value), example => example.Day == shown, step with { From = moved.Value });

    private IEnumerable<Mutant> Numbers(DatedStep step, int index)
    {
        DateOnly? next = index + 1 < value.Steps.Length ? value.Steps[index + 1].From : null;
        return step.Value is not { } number || !readers.Any(programme => Timeline.HasRules(programme, next)) ? [] :
            from moved in Steps.Of(number, Precision.Of(value.Fact, number))
            select Changed(index, "value", moved.Kind, Steps.Text(number), Steps.Text(moved.Value), example => value.On(example.Day) == step, step with { Value = moved.Value });
    }

    private Mutant Changed(int index, string member, string kind, string original, string mutated, Func<Case, bool> canNotice, DatedStep changed) => new(
        new Spot(file, $"{path}.steps[{index}].{member}", 1, kind),
        original,
        mutated,
        [.. rulebook.Cases.Where(example => readers.Any(programme => programme.Id == example.Programme) && canNotice(example))],
        () => rulebook.With(value with { Steps = value.Steps.SetItem(index, changed) }));
}
