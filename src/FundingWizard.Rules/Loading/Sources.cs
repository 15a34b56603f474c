using System.Collections.Immutable;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading;

/// <summary>Turns declared sources and references to them into evidence.</summary>
internal sealed class Sources
{
    private readonly ImmutableSortedDictionary<string, Source> byId;

    public Sources(IReadOnlyDictionary<string, SourceEntry> entries, Place place)
    {
        byId = entries.ToImmutableSortedDictionary(entry => entry.Key, entry => Source(entry.Key, entry.Value), StringComparer.Ordinal);
        foreach (var (id, entry) in entries)
        {
            place[id].Require(Names.IsCamel(id), $"\"{id}\" is no source id; write it in camelCase.");
            place[id]["title"].Require(entry.Title.Trim().Length > 0, "A source needs its title.");
            place[id]["publisher"].Require(entry.Publisher.Trim().Length > 0, "A source needs its publisher.");
            place[id]["url"].Require(entry.Url is null || Uri.TryCreate(entry.Url, UriKind.Absolute, out _), "Write the full address, with https://, or leave it out.");
        }
    }

    /// <summary>All sources by id.</summary>
    public ImmutableSortedDictionary<string, Source> All => byId;

    /// <summary>One source, or null after a problem was noted.</summary>
    public Source? Find(string id, Place place)
    {
        if (byId.TryGetValue(id, out var source))
            return source;
        place.Report($"\"{id}\" is not a source of this file{Names.Nearest(id, byId.Keys)}");
        return null;
    }

    /// <summary>Evidence out of its file form.</summary>
    public Evidence Evidence(EvidenceEntry entry, Place place) =>
        Evidence(entry.Source, entry.Confidence, entry.Section, entry.Basis, entry.Fact, place);

    /// <summary>Evidence out of its parts; a missing source is a problem.</summary>
    public Evidence Evidence(IReadOnlyList<string> ids, Confidence confidence, string? section, Basis? basis, IReadOnlyList<string>? rows, Place place)
    {
        place["source"].Require(ids.Count > 0, "A source is missing; name at least one of the sources of this programme.");
        place["source"].Require(ids.Distinct(StringComparer.Ordinal).Count() == ids.Count, "A source is named twice.");
        var found = ids.Select((id, index) => Find(id, ids.Count == 1 ? place["source"] : place["source"][index])).OfType<Source>();
        return new Evidence([.. found], confidence, section, basis ?? Basis.OwnText, [.. rows ?? []]);
    }

    private static Source Source(string id, SourceEntry entry) =>
        new(id, entry.Title, entry.Kind, entry.Publisher, entry.RetrievedOn, entry.Url, entry.Date);
}
