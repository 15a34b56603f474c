using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Mutating;

/// <summary>
/// Changes one window or amount of a card: days by one, states of windows, numbers by one step, inputs of amounts. A change that
/// could show only on days without rule set or with a closed window makes no mutant.
/// </summary>
internal sealed class CardMutants(Rulebook rulebook, Programme programme)
{
    private readonly string file = $"programmes/{programme.Id}/programme.json";
    private readonly ImmutableArray<Case> cases = [.. rulebook.Cases.Where(example => example.Programme == programme.Id)];

    /// <summary>Every mutant in the order of the file.</summary>
    public IEnumerable<Mutant> All() =>
        programme.Windows.SelectMany((window, index) => OfWindow(window, index)).Concat(programme.Amounts.SelectMany(OfAmount));

    private IEnumerable<Mutant> OfWindow(Window window, int index)
    {
        var (before, next) = (index > 0 ? programme.Windows[index - 1] : null, index + 1 < programme.Windows.Length ? programme.Windows[index + 1] : null);
        foreach (var step in Steps.Of(window.From))
        {
            var shown = Steps.Shown(window.From, step.Value);
            if (Timeline.IsClosed(before) != Timeline.IsClosed(window) && programme.RuleSetOn(shown) is not null)
                yield return Changed($"$.windows[{index}].from", step.Kind, Steps.Text(window.From), Steps.Text(step.Value), On(shown), With(window with { From = step.Value }));
        }

        var state = Timeline.IsClosed(window) ? WindowState.Open : WindowState.Closed;
        if (Timeline.HasRules(programme, next?.From))
            yield return Changed($"$.windows[{index}].state", "state", $"{window.State}", $"{state}", cases, With(window with { State = state }));

        Programme With(Window changed) => programme with { Windows = programme.Windows.SetItem(index, changed) };
    }

    private IEnumerable<Mutant> OfAmount(AmountDefinition amount, int index)
    {
        var likely = cases.OrderBy(example => !example.Expected.Amounts.ContainsKey(amount.Id)).ToImmutableArray();
        return Inputs(amount).Select(other => Changed($"$.amounts[{index}].inputs.{other.Key}", "input", amount.Inputs[other.Key].Id, other.Value.Id, likely,
                With(index, amount with { Inputs = amount.Inputs.SetItem(other.Key, other.Value) })))
            .Concat(amount.Steps.SelectMany((step, number) => OfStep(amount, step, $"$.amounts[{index}].steps[{number}]", likely,
                changed => With(index, amount with { Steps = amount.Steps.SetItem(number, changed) }))));
    }

    private IEnumerable<Mutant> OfStep(AmountDefinition amount, AmountNumbers step, string path, ImmutableArray<Case> likely, Func<AmountNumbers, Programme> put)
    {
        var days = from moved in Steps.Of(step.From)
                   let shown = Steps.Shown(step.From, moved.Value)
                   where Timeline.IsOpen(programme, shown)
                   select Changed($"{path}.from", moved.Kind, Steps.Text(step.From), Steps.Text(moved.Value), On(shown), put(step with { From = moved.Value }));
        var numbers = from number in step.Values ?? ImmutableSortedDictionary<string, decimal>.Empty
                      from moved in Steps.Of(number.Value, Step(amount, number.Key, number.Value))
                      let values = step.Values!.SetItem(number.Key, moved.Value)
                      let isRefused = amount.Calculator.NumberProblems(amount.Inputs, values).Any()
                      select Changed($"{path}.values['{number.Key}']", moved.Kind, Steps.Text(number.Value), Steps.Text(moved.Value), likely, isRefused ? null : put(step with { Values = values }));
        return days.Concat(numbers);
    }

    /// <summary>A limit of money moves by a cent, every other number by its last written digit.</summary>
    private static decimal Step(AmountDefinition amount, string number, decimal written) =>
        amount.Calculator.Limits.FirstOrDefault(limit => limit.Number == number) is { } limit
            ? Precision.Of(amount.Inputs[limit.Input], written)
            : Precision.LastDigit(written);

    /// <summary>For every input another fact of the same type and unit that the card's amounts read, if there is one.</summary>
    private IEnumerable<KeyValuePair<string, Fact>> Inputs(AmountDefinition amount)
    {
        var read = programme.Amounts.SelectMany(each => each.Inputs.Values).Distinct().OrderBy(fact => fact.Slot).ToArray();
        return from input in amount.Inputs
               let other = read.FirstOrDefault(fact => fact != input.Value && fact.Type == input.Value.Type && fact.Unit == input.Value.Unit && fact.Kind == ValueKind.Number)
               where other is not null
               select KeyValuePair.Create(input.Key, other);
    }

    private ImmutableArray<Case> On(DateOnly day) => [.. cases.Where(example => example.Day == day)];

    private Programme With(int index, AmountDefinition amount) => programme with { Amounts = programme.Amounts.SetItem(index, amount) };

    private Mutant Changed(string path, string kind, string original, string mutated, ImmutableArray<Case> likely, Programme? changed) =>
        new(new Spot(file, path, 1, kind), original, mutated, likely, () => changed is null ? null : rulebook.With(changed));
}
