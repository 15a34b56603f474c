using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;

namespace FundingWizard.Rules.Loading;

/// <summary>Turns fact files into facts and notes everything wrong with them.</summary>
/// <param name="tables">Tables by name.</param>
/// <param name="topics">Known topics.</param>
internal sealed class FactsLoader(IReadOnlyDictionary<string, Table> tables, IReadOnlyCollection<string> topics)
{
    /// <summary>Options of a choices fact are bits of one 64-bit number; the sign bit stays free.</summary>
    private const int MaximumOptions = 63;

    private readonly HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The facts of one file.</summary>
    public IEnumerable<Fact> Load(FactsFile file, string subject, Place place)
    {
        place["subject"].Require(file.Subject == subject, $"The subject must be \"{subject}\", like the file name.");
        return [.. file.Facts.Select((entry, index) => Load(entry, subject, place["facts"][index]))];
    }

    private Fact Load(FactEntry entry, string subject, Place place)
    {
        var name = entry.Id.StartsWith(subject + ".", StringComparison.Ordinal) ? entry.Id[(subject.Length + 1)..] : "";
        place["id"].Require(Names.IsCamel(name) && Expressions.Parsing.Names.Problem(name) is null, $"\"{entry.Id}\" is no fact id; write {subject}.name in camelCase.");
        place["id"].Require(ids.Add(entry.Id), $"\"{entry.Id}\" is declared twice, or differs from another fact only in case.");
        CheckAsking(entry, place);
        var fact = Create(entry, place);
        return fact with
        {
            Topic = entry.Topic,
            Change = entry.Change ?? Change.Fixed,
            Derived = entry.Derived is { } derived ? new DerivedBy(derived.By, [.. derived.From], (derived.Settings ?? ImmutableDictionary<string, string>.Empty).ToImmutableSortedDictionary(setting => setting.Key, setting => string.Intern(setting.Value), StringComparer.Ordinal)) : null,
            Fields = [.. (entry.Fields ?? []).Select((field, index) => Field(field, place["fields"][index]))],
        };
    }

    private void CheckAsking(FactEntry entry, Place place)
    {
        place.Require(entry.Topic is null != entry.Derived is null, "A fact is either asked (\"topic\") or computed (\"derived\"), exactly one of the two.");
        if (entry.Topic is { } topic)
            place["topic"].Require(topics.Contains(topic), $"\"{topic}\" is not a topic of topics.json{Names.Nearest(topic, topics)}");
        var isList = entry.Type == FactType.List;
        place.Require(isList == entry.Fields is { Count: > 0 }, isList ? "A list needs \"fields\"." : "Only a list has \"fields\".");
        var doubled = (entry.Fields ?? []).GroupBy(field => field.Id, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        place["fields"].Require(doubled is null, $"The field \"{doubled?.Key}\" is declared twice.");
    }

    private Fact Field(FactEntry entry, Place place)
    {
        place["id"].Require(Names.IsCamel(entry.Id), $"\"{entry.Id}\" is no field id; write it in camelCase.");
        place["type"].Require(entry.Type is not (FactType.List or FactType.Choices), "A field of a list holds one simple value.");
        place.Require(entry is { Topic: null, Derived: null, Fields: null }, "A field has no topic, no fields, and is not derived.");
        return Create(entry, place);
    }

    private Fact Create(FactEntry entry, Place place)
    {
        CheckOptions(entry, place);
        var table = Table(entry, place);
        foreach (var option in entry.Informative ?? [])
            place["informative"].Require(entry.Options?.Contains(option, StringComparer.Ordinal) == true || entry.Specials?.Contains(option, StringComparer.Ordinal) == true, $"\"{option}\" must be an option or a special code of this fact.");
        place["fim"].Require(entry.Fim is null || Names.IsFim(entry.Fim), $"\"{entry.Fim}\" is no field id of the FIM catalogue; {Names.FimRule}.");
        var isNumber = entry.Type is FactType.Integer or FactType.Decimal or FactType.Money or FactType.Percent;
        place.Require(isNumber || entry is { Unit: null, Minimum: null, Maximum: null }, "Only numbers have \"unit\", \"minimum\" and \"maximum\".");
        var (minimum, maximum) = (entry.Minimum ?? (entry.Type == FactType.Percent ? 0 : -Fact.Limit), entry.Maximum ?? (entry.Type == FactType.Percent ? 100 : Fact.Limit));
        place["minimum"].Require(minimum <= maximum && minimum >= -Fact.Limit && maximum <= Fact.Limit, $"minimum must not exceed maximum, and both stay within ±{Fact.Limit}.");
        return new Fact
        {
            Id = string.Intern(entry.Id), // as in the code that reads fields by name: comparing then costs nothing
            Type = entry.Type,
            Options = [.. entry.Options ?? [], .. table?.Keys ?? [], .. entry.Specials ?? []],
            ExclusiveOptions = [.. entry.ExclusiveOptions ?? []],
            Specials = [.. entry.Specials ?? []],
            Informative = [.. entry.Informative ?? []],
            Table = entry.Table,
            Fim = entry.Fim,
            Unit = entry.Unit ?? (entry.Type switch { FactType.Money => "EUR", FactType.Percent => "%", _ => null }),
            Minimum = minimum,
            Maximum = maximum,
        };
    }

    private Table? Table(FactEntry entry, Place place)
    {
        var isEntry = entry.Type == FactType.Entry;
        place.Require(isEntry == entry.Table is not null, isEntry ? "An entry fact needs its \"table\"." : "Only an entry fact has a \"table\".");
        place.Require(isEntry || entry.Specials is null, "Only an entry fact has \"specials\".");
        if (entry.Table is null)
            return null;
        if (!tables.TryGetValue(entry.Table, out var table))
        {
            place["table"].Report($"\"{entry.Table}\" is not a table of tables.json{Names.Nearest(entry.Table, tables.Keys)}");
            return null;
        }

        foreach (var special in entry.Specials ?? [])
            place["specials"].Require(Names.IsKebab(special) && table.Cell(special, table.Columns[0]) is null, $"\"{special}\" must be kebab-case and no key of the table.");
        return table;
    }

    private static void CheckOptions(FactEntry entry, Place place)
    {
        var options = entry.Options ?? [];
        var isChoice = entry.Type is FactType.Choice or FactType.Choices;
        place["options"].Require(isChoice == options.Count > 0, isChoice ? "A choice needs \"options\"." : "Only a choice has \"options\".");
        for (var index = 0; index < options.Count; index++)
        {
            place["options"][index].Require(Names.IsOption(options[index]), $"\"{options[index]}\" is no option; {Names.KebabRule}.");
            place["options"][index].Require(!options.Take(index).Contains(options[index], StringComparer.OrdinalIgnoreCase), $"\"{options[index]}\" is declared twice.");
        }

        place["options"].Require(entry.Type != FactType.Choices || options.Count <= MaximumOptions, $"A choices fact has at most {MaximumOptions} options.");
        foreach (var exclusive in entry.ExclusiveOptions ?? [])
            place["exclusiveOptions"].Require(entry.Type == FactType.Choices && options.Contains(exclusive, StringComparer.Ordinal), $"\"{exclusive}\" must be an option of a choices fact.");
    }
}
