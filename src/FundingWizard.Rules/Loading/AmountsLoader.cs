using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;

namespace FundingWizard.Rules.Loading;

/// <summary>Turns the amounts of one card into definitions; later amounts may read earlier ones.</summary>
/// <param name="vocabulary">All facts.</param>
/// <param name="sources">Sources of the card.</param>
internal sealed class AmountsLoader(Vocabulary vocabulary, Sources sources)
{
    private const string Claim = "claim";

    private readonly List<string> earlier = [];

    /// <summary>The definition, or null after a problem that leaves nothing to compute.</summary>
    public AmountDefinition? Load(AmountEntry entry, Place place)
    {
        place["id"].Require(Names.IsKebab(entry.Id) && !earlier.Contains(entry.Id, StringComparer.Ordinal), $"\"{entry.Id}\" must be new on this card; {Names.KebabRule}.");
        if (!Calculator.All.TryGetValue(entry.Calculator, out var calculator))
        {
            place["calculator"].Report($"\"{entry.Calculator}\" is not a calculator; there are: {string.Join(", ", Calculator.All.Keys)}.");
            return null;
        }

        var claims = Claims(entry, calculator, place["inputs"]);
        var inputs = Inputs(entry, calculator, place["inputs"]);
        var isComplete = calculator.Inputs.All(input => input.IsOptional || inputs.ContainsKey(input.Name));
        if (isComplete && calculator.Problem(inputs) is { } problem)
            place["inputs"].Report(problem);
        place["steps"].Require(entry.Steps.Count > 0, "An amount needs at least one dated step.");
        var steps = entry.Steps.Select((_, index) => Step(entry.Steps, index, calculator, inputs, place["steps"][index])).ToImmutableArray();
        earlier.Add(entry.Id);
        if (!isComplete)
            return null;
        foreach (var (step, index) in steps.Select((step, index) => (step, index)).Where(each => each.step.Values is not null))
            RequireSense(calculator.NumberProblems(inputs, step.Values!), place["steps"][index]["values"]);
        return new AmountDefinition(entry.Id, calculator, entry.Unit, inputs, claims, steps);
    }

    private ImmutableArray<string> Claims(AmountEntry entry, Calculator calculator, Place place)
    {
        var claims = entry.Inputs.Where(input => input.Key.StartsWith(Claim, StringComparison.Ordinal)).OrderBy(input => input.Key, StringComparer.Ordinal).ToArray();
        place.Require(claims.Length == 0 || calculator.ReadsClaims, $"{calculator.Name} reads no other amounts; remove {Claim}1 and the like.");
        foreach (var (name, id) in claims)
            place[name].Require(earlier.Contains(id, StringComparer.Ordinal), $"\"{id}\" is no amount that stands before this one.");
        return [.. claims.Select(claim => claim.Value).Where(id => earlier.Contains(id, StringComparer.Ordinal))];
    }

    private ImmutableSortedDictionary<string, Fact> Inputs(AmountEntry entry, Calculator calculator, Place place)
    {
        var named = entry.Inputs.Where(input => !input.Key.StartsWith(Claim, StringComparison.Ordinal)).ToImmutableSortedDictionary(StringComparer.Ordinal);
        var needed = calculator.Inputs.Where(input => !input.IsOptional || named.ContainsKey(input.Name)).Select(input => input.Name);
        Completeness.Require(needed, named.Keys, "input", place);
        var inputs = ImmutableSortedDictionary.CreateBuilder<string, Fact>(StringComparer.Ordinal);
        foreach (var input in calculator.Inputs.Where(input => named.ContainsKey(input.Name)))
        {
            var fact = vocabulary.Find(named[input.Name]);
            var problem = fact is null ? $"\"{named[input.Name]}\" is not a fact{Names.Nearest(named[input.Name], vocabulary.Facts.Select(each => each.Id))}" : input.Problem(fact);
            if (problem is null)
                inputs[input.Name] = fact!;
            else
                place[input.Name].Report(problem);
        }

        return inputs.ToImmutable();
    }

    private static void RequireSense(IEnumerable<(string? Number, string Sentence)> problems, Place values)
    {
        foreach (var (number, sentence) in problems)
            (number is null ? values : values[number]).Report(sentence);
    }

    private AmountNumbers Step(IReadOnlyList<AmountStepEntry> steps, int index, Calculator calculator, ImmutableSortedDictionary<string, Fact> inputs, Place place)
    {
        var step = steps[index];
        var evidence = sources.Evidence(step.Evidence, place["evidence"]);
        place["from"].Require(index == 0 || steps[index - 1].From < step.From, "Steps must ascend: each begins later than the one before.");
        place["unknown"].Require(!step.Unknown || (step.Values is null && index == steps.Count - 1), "Only the last step may be unknown, and then it has no values.");
        if (!step.Unknown)
            Completeness.Require(calculator.RequiredNumbers(inputs).Concat(calculator.OptionalNumbers(inputs).Where(name => step.Values?.ContainsKey(name) == true)), step.Values?.Keys, "number", place["values"]);
        var values = step.Unknown ? null : (step.Values ?? ImmutableDictionary<string, decimal>.Empty).ToImmutableSortedDictionary(StringComparer.Ordinal);
        return new AmountNumbers(step.From, values, evidence);
    }
}
