using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Loading.Files;

namespace FundingWizard.Rules.Loading;

/// <summary>Reads the tables entry facts choose from.</summary>
internal static class TablesLoader
{
    public static ImmutableSortedDictionary<string, Table> Load(TablesFile file, RulebookFiles files, Place place)
    {
        var tables = ImmutableSortedDictionary.CreateBuilder<string, Table>(StringComparer.Ordinal);
        for (var index = 0; index < file.Tables.Count; index++)
        {
            var (entry, at) = (file.Tables[index], place["tables"][index]);
            at["name"].Require(Names.IsKebab(entry.Name) && !tables.ContainsKey(entry.Name), $"\"{entry.Name}\" must be new; {Names.KebabRule}.");
            at["sources"].Require(entry.Sources.Count > 0, "A table needs at least one source.");
            var sources = new Sources(entry.Sources, at["sources"]);
            if (Rows(entry, files, at) is { } rows)
                tables[entry.Name] = new Table(entry.Name, entry.Key, entry.Label, rows[0], [.. rows.Skip(1)], [.. sources.All.Values]);
        }

        return tables.ToImmutable();
    }

    private static IReadOnlyList<ImmutableArray<string>>? Rows(TableEntry entry, RulebookFiles files, Place place)
    {
        if (files[entry.File] is not { } content || RulebookPath.Of(entry.File).Kind != RulebookFileKind.TableRows)
        {
            place["file"].Report($"There is no file {entry.File}; name a .csv file below tables/ or geography/.");
            return null;
        }

        if (Csv.Read(entry.File, content, place.Problems) is not { Count: > 1 } rows)
        {
            place["file"].Report($"{entry.File} has no rows that can be read.");
            return null;
        }

        return HasDistinct(rows, entry, entry.Key, place["key"]) & HasDistinct(rows, entry, entry.Label, place["label"]) ? rows : null;
    }

    private static bool HasDistinct(IReadOnlyList<ImmutableArray<string>> rows, TableEntry entry, string column, Place place)
    {
        var position = rows[0].IndexOf(column);
        if (position < 0)
        {
            place.Report($"{entry.File} has no column \"{column}\"{Names.Nearest(column, rows[0])}");
            return false;
        }

        var doubled = rows.Skip(1).GroupBy(row => row[position], StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1 || group.Key.Length == 0);
        if (doubled is not null)
            place.Report($"The column \"{column}\" of {entry.File} must hold a different value in every row; \"{doubled.Key}\" stands {doubled.Count()} times.");
        return doubled is null;
    }
}
