namespace FundingWizard.Rules.Loading;

/// <summary>Compares what must have a text with what has one.</summary>
internal static class Completeness
{
    /// <summary>Notes missing and orphaned keys.</summary>
    /// <param name="expected">Keys that need a text.</param>
    /// <param name="actual">Keys that have one; null for none.</param>
    /// <param name="word">What a key is, in one word.</param>
    /// <param name="place">Place of the texts.</param>
    public static void Require(IEnumerable<string> expected, IEnumerable<string>? actual, string word, Place place)
    {
        var (needed, present) = (expected.ToHashSet(StringComparer.Ordinal), (actual ?? []).ToHashSet(StringComparer.Ordinal));
        foreach (var key in needed.Except(present, StringComparer.Ordinal))
            place.Report($"The text of the {word} \"{key}\" is missing.");
        foreach (var key in present.Except(needed, StringComparer.Ordinal))
            place[key].Report($"\"{key}\" is no {word} here; remove the text or mend the name{Names.Nearest(key, needed)}");
    }
}
