using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Check;

namespace FundingWizard.Web.Features.Rows;

/// <summary>The entries of a list in the check of the visitor at hand.</summary>
public sealed class ListRows(CheckDesk desk)
{
    /// <summary>Entries one list can have: what <see cref="AnswersReader"/> lets pass.</summary>
    public const int Most = 500;

    /// <summary>The entries of a list; none as long as it is not answered.</summary>
    public static ImmutableArray<Row> Of(CheckContent content, Fact list) => (content.Answers[list.Id] as RowsValue)?.Rows ?? [];

    /// <summary>Adds an entry at the end; a full list stays as it is.</summary>
    /// <returns>Whether the visitor had a check before.</returns>
    public async Task<Standing> AddAsync(Fact list, Row row)
    {
        var (before, _) = await desk.ChangeAsync(content => Of(content, list) is { Length: < Most } rows ? With(content, list, rows.Add(row)) : content);
        return before.Standing;
    }

    /// <summary>Puts an entry in the place of another, or nothing. False, and nothing is changed, when it is no longer there.</summary>
    /// <param name="list">The list.</param>
    /// <param name="index">Place of the entry, counted from 0.</param>
    /// <param name="expected">The entry that should be there.</param>
    /// <param name="replacement">The new entry; null to remove the old one.</param>
    public async Task<bool> ReplaceAsync(Fact list, int index, Row expected, Row? replacement)
    {
        var isThere = false;
        await desk.ChangeAsync(content =>
        {
            var rows = Of(content, list);
            isThere = index < rows.Length && rows[index].Equals(expected);
            if (!isThere)
                return content;
            return With(content, list, replacement is null ? rows.RemoveAt(index) : rows.SetItem(index, replacement));
        });
        return isThere;
    }

    /// <summary>Whoever removes the last entry has not said that there are none: the question is open again.</summary>
    private static CheckContent With(CheckContent content, Fact list, ImmutableArray<Row> rows) => rows.IsEmpty
        ? content with { Answers = content.Answers.Without([list.Id]) }
        : content.With([KeyValuePair.Create<string, FactValue?>(list.Id, new RowsValue(rows))]);
}
