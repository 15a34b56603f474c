using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Loading;

/// <summary>Checks how derived facts are declared and puts them into an order in which inputs come first.</summary>
/// <param name="vocabulary">All facts.</param>
/// <param name="tables">Tables by name.</param>
/// <param name="places">Where each fact is declared.</param>
internal sealed class DerivationPlanner(Vocabulary vocabulary, IReadOnlyDictionary<string, Table> tables, IReadOnlyDictionary<string, Place> places)
{
    private enum Mark
    {
        None,
        Entered,
        Done,
    }

    private readonly Dictionary<Fact, Mark> marks = [];
    private readonly ImmutableArray<DerivedFact>.Builder plan = ImmutableArray.CreateBuilder<DerivedFact>();

    /// <summary>The derived facts, inputs first; facts with problems are left out.</summary>
    public ImmutableArray<DerivedFact> Plan()
    {
        foreach (var fact in vocabulary.Facts)
            Visit(fact);
        return plan.ToImmutable();
    }

    private bool Visit(Fact fact)
    {
        if (fact.Derived is not { } derived || marks.GetValueOrDefault(fact) == Mark.Done)
            return true;
        var place = places[fact.Id]["derived"];
        if (marks.GetValueOrDefault(fact) == Mark.Entered)
        {
            place.Report($"{fact.Id} is computed from itself, directly or through other facts; break the circle.");
            return false;
        }

        marks[fact] = Mark.Entered;
        var inputs = Inputs(derived, place["from"]);
        var sound = inputs.Select(Visit).ToArray().All(each => each);
        marks[fact] = Mark.Done;
        if (sound && inputs.Length == derived.From.Length && Function(fact, derived, inputs, place) is { } function)
            plan.Add(new DerivedFact(fact, function, inputs));
        return sound;
    }

    private ImmutableArray<Fact> Inputs(DerivedBy derived, Place place)
    {
        var inputs = ImmutableArray.CreateBuilder<Fact>();
        for (var index = 0; index < derived.From.Length; index++)
        {
            var id = derived.From[index];
            if (vocabulary.Find(id) is { } input)
                inputs.Add(input);
            else
                place[index].Report($"\"{id}\" is not a fact{Names.Nearest(id, vocabulary.Facts.Select(fact => fact.Id))}");
        }

        return inputs.ToImmutable();
    }

    private DerivedFunction? Function(Fact fact, DerivedBy derived, ImmutableArray<Fact> inputs, Place place)
    {
        if (!DerivedFunction.All.TryGetValue(derived.By, out var function))
        {
            place["by"].Report($"\"{derived.By}\" is not a function; there are: {string.Join(", ", DerivedFunction.All.Keys)}.");
            return null;
        }

        var problem = function.Problem(fact, inputs) ?? TableProblem(fact, inputs);
        if (problem is not null)
            place.Report(problem);
        return problem is null ? function : null;
    }

    /// <summary>Every value a look-up can give must be an option of the fact.</summary>
    private string? TableProblem(Fact fact, ImmutableArray<Fact> inputs)
    {
        var settings = fact.Derived!.Settings;
        if (inputs is not [{ Table: { } name } entry, ..] || !settings.TryGetValue("column", out var column) || !tables.TryGetValue(name, out var table))
            return null;
        if (!table.Columns.Contains(column))
            return $"The table {name} has no column \"{column}\"{Names.Nearest(column, table.Columns)}";
        var foreign = table.Values(column).Concat(TableLookup.NamedValues(fact, entry)).Where(value => !fact.Options.Contains(value)).ToArray();
        return foreign is [] ? null : $"The column \"{column}\" or a special setting holds \"{foreign[0]}\", which is no option of {fact.Id}.";
    }
}
