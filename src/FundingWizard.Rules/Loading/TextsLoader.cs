using System.Collections.Frozen;
using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Loading;

/// <summary>Checks that the texts of facts are complete, with no orphans, and turns them into their final form.</summary>
/// <param name="vocabulary">All facts.</param>
internal sealed class TextsLoader(Vocabulary vocabulary)
{
    private readonly Dictionary<string, FactText> texts = new(StringComparer.Ordinal);

    /// <summary>Texts read so far, by fact id.</summary>
    public FrozenDictionary<string, FactText> Texts => texts.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>True when the fact has its text.</summary>
    public bool Has(Fact fact) => texts.ContainsKey(fact.Id);

    /// <summary>Reads the texts of one file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="subject">First part of the ids the file may describe.</param>
    /// <param name="place">The file's place.</param>
    public void Load(FactTextsFile file, string subject, Place place)
    {
        foreach (var (id, entry) in file.Facts)
        {
            if (vocabulary.Find(id) is not { } fact || !id.StartsWith(subject + ".", StringComparison.Ordinal))
                place["facts"][id].Report($"\"{id}\" is not a fact of {subject}; remove the text or mend the id{Names.Nearest(id, vocabulary.Facts.Select(each => each.Id))}");
            else
                texts[id] = Text(fact, entry, place["facts"][id]);
        }
    }

    /// <summary>Notes that these facts have no text.</summary>
    /// <param name="facts">Facts without text.</param>
    /// <param name="place">Place of the file that should hold them.</param>
    public static void RequireAll(IEnumerable<Fact> facts, Place place)
    {
        foreach (var fact in facts)
            place["facts"].Report($"The text of {fact.Id} is missing; add \"{fact.Id}\" with its \"label\"{(fact.IsAsked ? " and \"question\"" : "")}.");
    }

    private static FactText Text(Fact fact, FactTextEntry entry, Place place)
    {
        place["question"].Require(fact.IsAsked == entry.Question is not null, fact.IsAsked ? $"The question that asks for {fact.Id} is missing." : $"{fact.Id} is computed and never asked; remove the question.");
        return Text(fact, entry, LabelledOptions(fact), place);
    }

    private static FactText Text(Fact fact, FactTextEntry entry, ImmutableArray<string> options, Place place)
    {
        place["label"].Require(entry.Label.Trim().Length > 0, "The label is empty.");
        Completeness.Require(options, entry.Options?.Keys, "option", place["options"]);
        Completeness.Require(fact.Fields.Select(field => field.Id), entry.Fields?.Keys, "field", place["fields"]);
        return new FactText(
            entry.Label,
            entry.Question,
            entry.Hint,
            entry.Help,
            (entry.Options ?? ImmutableDictionary<string, string>.Empty).ToImmutableSortedDictionary(StringComparer.Ordinal),
            Fields(fact, entry, place["fields"]));
    }

    private static ImmutableSortedDictionary<string, FactText> Fields(Fact fact, FactTextEntry entry, Place place) =>
        fact.Fields
            .Where(field => entry.Fields?.ContainsKey(field.Id) == true)
            .ToImmutableSortedDictionary(field => field.Id, field => Text(field, entry.Fields![field.Id], LabelledOptions(field), place[field.Id]), StringComparer.Ordinal);

    /// <summary>Rows of a table bring their own labels.</summary>
    private static ImmutableArray<string> LabelledOptions(Fact fact) => fact.Table is null ? fact.Options : fact.Specials;
}
