using System.Collections.Immutable;

namespace FundingWizard.Rules.Proof.Difference;

/// <summary>Something a rulebook says, in words, so that two rulebooks can be compared.</summary>
/// <param name="Programme">The programme; empty for what all of them share.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Id">Which one.</param>
/// <param name="Aspects">What it says, by aspect.</param>
internal sealed record Statement(string Programme, string Subject, string Id, ImmutableSortedDictionary<string, string> Aspects)
{
    public static Statement Of(string programme, string subject, string id, params IEnumerable<(string Aspect, string Text)> aspects) =>
        new(programme, subject, id, aspects.ToImmutableSortedDictionary(each => each.Aspect, each => each.Text, StringComparer.Ordinal));

    /// <summary>What differs, in the order of the old statements, then the added ones.</summary>
    /// <param name="before">Statements with distinct names.</param>
    /// <param name="after">Statements with distinct names.</param>
    /// <param name="from">First day on which they differ, if they belong to a day.</param>
    public static IEnumerable<Change> Compare(IEnumerable<Statement> before, IEnumerable<Statement> after, DateOnly? from = null)
    {
        var (olds, news) = (ByName(before), ByName(after));
        foreach (var name in olds.Keys.Union(news.Keys))
        {
            var (old, now) = (olds.GetValueOrDefault(name), news.GetValueOrDefault(name));
            var aspects = Compare(old?.Aspects ?? Nothing, now?.Aspects ?? Nothing);
            var kind = old is null ? ChangeKind.Added : now is null ? ChangeKind.Removed : ChangeKind.Changed;
            if (kind != ChangeKind.Changed || aspects.Count > 0)
                yield return new Change(name.Programme, name.Subject, name.Id, from, kind, aspects);
        }
    }

    private static ImmutableSortedDictionary<string, string> Nothing => ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    private static OrderedDictionary<(string Programme, string Subject, string Id), Statement> ByName(IEnumerable<Statement> statements) =>
        new(statements.Select(each => KeyValuePair.Create((each.Programme, each.Subject, each.Id), each)));

    private static ImmutableSortedDictionary<string, BeforeAfter> Compare(ImmutableSortedDictionary<string, string> before, ImmutableSortedDictionary<string, string> after) => before.Keys
        .Union(after.Keys)
        .Where(aspect => before.GetValueOrDefault(aspect) != after.GetValueOrDefault(aspect))
        .ToImmutableSortedDictionary(aspect => aspect, aspect => new BeforeAfter(before.GetValueOrDefault(aspect), after.GetValueOrDefault(aspect)), StringComparer.Ordinal);
}
