using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Proof.Analysis;

namespace FundingWizard.Rules.Loading;

/// <summary>Reads the files that accept findings; whether there is such a finding only the analysis knows.</summary>
internal static class AcceptedLoader
{
    public static IEnumerable<Acceptance> Load(AcceptedFile file, string programme, Place place)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (entry, index) in file.Accepted.Select((entry, index) => (entry, index)))
        {
            var at = place["accepted"][index];
            at["finding"].Require(seen.Add(entry.Finding), $"\"{entry.Finding}\" is accepted twice.");
            at["reason"].Require(entry.Reason.Trim().Length > 0, "Say why the finding is right as it is.");
        }

        return file.Accepted.Select((entry, index) => new Acceptance(programme, place.File, index, entry.Finding));
    }
}
