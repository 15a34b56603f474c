using System.Collections.Immutable;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading;

/// <summary>Reads the two optional files of a programme that only its proof needs.</summary>
internal static class ProofLoader
{
    private const string Header = "row;role;where";

    /// <summary>The rows of <c>fact-rows.csv</c>; a row stands once.</summary>
    public static ImmutableArray<FactRow> Rows(byte[]? content, Place place)
    {
        if (content is null || Csv.Read(place.File, content, place.Problems) is not { Count: > 0 } lines)
            return [];
        place.Require(string.Join(';', lines[0]) == Header, $"The first line must be {Header}.");
        if (lines[0].Length != Header.Split(';').Length)
            return [];
        ImmutableArray<FactRow> rows = [.. lines.Skip(1).Select((fields, index) => new FactRow(fields[0], fields[1], [.. fields[2].Split(' ', StringSplitOptions.RemoveEmptyEntries)], index + 2))];
        foreach (var twin in rows.GroupBy(row => row.Id, StringComparer.Ordinal).SelectMany(equal => equal.Skip(1)))
            place.Report($"line {twin.Line}: the row {twin.Id} stands there already; join the two lines.");
        return rows;
    }

    /// <summary>The entries of <c>survivors.json</c>; a mutant stands once, with a reason.</summary>
    public static ImmutableArray<Survivor> Survivors(IReadOnlyList<SurvivorEntry> entries, Place place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < entries.Count; index++)
        {
            place[index]["mutant"].Require(seen.Add(entries[index].Mutant), "The mutant stands there already; keep one reason.");
            place[index]["reason"].Require(entries[index].Reason.Trim().Length > 0, "Write why no case can tell this mutant from the original.");
        }

        return [.. entries.Select(entry => new Survivor(entry.Mutant, entry.Reason))];
    }
}
