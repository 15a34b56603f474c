using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Parameters;

namespace FundingWizard.Rules.Loading;

/// <summary>Turns parameter files into dated values and their facts.</summary>
internal sealed class ParametersLoader
{
    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The dated values of one file; their facts have no slot yet.</summary>
    public IEnumerable<DatedValue> Load(ParametersFile file, string name, Place place)
    {
        place["name"].Require(file.Name == name, $"The name must be \"{name}\", like the file name.");
        var sources = new Sources(file.Sources, place["sources"]);
        return [.. file.Values.Select((entry, index) => Load(entry, sources, place["values"][index]))];
    }

    private DatedValue Load(ParameterEntry entry, Sources sources, Place place)
    {
        place["id"].Require(Names.IsCamel(entry.Id) && Expressions.Parsing.Names.Problem(entry.Id) is null, $"\"{entry.Id}\" is no name of a dated value; write it in camelCase.");
        place["id"].Require(ids.Add(entry.Id), $"\"{entry.Id}\" is declared twice.");
        place["steps"].Require(entry.Steps.Count > 0, "A dated value needs at least one step.");
        var steps = entry.Steps.Select((step, index) => Step(entry.Steps, index, sources, place["steps"][index])).OfType<DatedStep>().ToImmutableArray();
        var known = steps.Where(step => step.Value is not null).Select(step => step.Value!.Value).DefaultIfEmpty().ToArray();
        var fact = new Fact
        {
            Id = $"law.{entry.Id}",
            Type = entry.Unit switch { "EUR" => FactType.Money, "%" => FactType.Percent, _ => FactType.Decimal },
            Unit = entry.Unit,
            Minimum = known.Min(),
            Maximum = known.Max(),
        };
        return new DatedValue(fact, steps);
    }

    private static DatedStep? Step(IReadOnlyList<StepEntry> steps, int index, Sources sources, Place place)
    {
        var step = steps[index];
        place.Require(step.Value is null == step.Unknown, "Write either \"value\" or \"unknown\": true.");
        place["unknown"].Require(!step.Unknown || index == steps.Count - 1, "Only the last step may be unknown.");
        place["from"].Require(index == 0 || steps[index - 1].From < step.From, "Steps must ascend: each begins later than the one before.");
        return sources.Find(step.Source, place["source"]) is { } source ? new DatedStep(step.From, step.Value, source, step.Section) : null;
    }
}
