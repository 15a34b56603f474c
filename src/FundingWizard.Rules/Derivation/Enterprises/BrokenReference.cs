using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation.Enterprises;

/// <summary>Finds rows whose references lead nowhere: to a row that does not exist, to themselves, or in a circle past the applicant.</summary>
internal static class BrokenReference
{
    /// <summary>Index of the first such row, or null.</summary>
    public static int? Find(Fact list, RowsValue rows)
    {
        var all = rows.Rows.Select(row => new EnterpriseRow(list, row, Completion.Greatest)).ToArray();
        var broken = Enumerable.Range(0, all.Length).Where(index => References(all[index]).Any(reference => !IsRow(all, index, reference)) || IsSecondHand(all, index));
        return broken.Concat(Enumerable.Range(0, all.Length).Where(index => IsCircle(all, index))).Select(index => (int?)index).FirstOrDefault();
    }

    private static IEnumerable<int> References(EnterpriseRow row) => new[] { row.Target, row.Together, row.SameAs }.OfType<int>().Where(reference => reference != -1);

    private static bool IsRow(EnterpriseRow[] all, int index, int reference) => reference >= 0 && reference < all.Length && reference != index;

    /// <summary>A further shareholding names the first row of the enterprise, not another further one.</summary>
    private static bool IsSecondHand(EnterpriseRow[] all, int index) => all[index].SameAs is { } same && IsRow(all, index, same) && all[same].SameAs is not null;

    /// <summary>A further shareholding may point anywhere: enterprises that own each other are no circle of references.</summary>
    private static bool IsCircle(EnterpriseRow[] all, int index)
    {
        var at = all[index].SameAs ?? index;
        for (var step = 0; step < all.Length; step++)
        {
            if (all[at].Target is not { } target || target < 0)
                return false;
            at = all[target].SameAs ?? target;
        }

        return true;
    }
}
