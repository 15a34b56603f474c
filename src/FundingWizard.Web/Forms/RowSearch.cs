using System.Collections.Immutable;

namespace FundingWizard.Web.Forms;

/// <summary>Finds the rows of a table that somebody may have meant, whatever the spelling of umlauts, accents and hyphens.</summary>
internal static class RowSearch
{
    /// <summary>More than these nobody wants to read.</summary>
    private const int Most = 10;

    /// <summary>Shorter texts are too easily mistaken for something else.</summary>
    private const int ShortestToMistype = 4;

    /// <summary>The rows that fit, best first: the one that is called so, those that begin so, those that hold it, those nearly called so.</summary>
    /// <param name="typed">What was typed.</param>
    /// <param name="rows">Key and name of each row.</param>
    public static ImmutableArray<string> Find(string typed, IEnumerable<KeyValuePair<string, string>> rows)
    {
        var wanted = Spelling.Folded(typed);
        if (wanted.Length == 0)
            return [];
        var named = rows.Select(row => (row.Key, Name: Spelling.Folded(row.Value))).ToArray();
        Func<string, bool>[] tries =
        [
            name => name == wanted,
            name => name.StartsWith(wanted, StringComparison.Ordinal),
            name => name.Contains(wanted, StringComparison.Ordinal),
            name => wanted.Length >= ShortestToMistype && IsMistyped(wanted, name),
        ];
        return tries.Select(fits => named.Where(row => fits(row.Name)).Take(Most).Select(row => row.Key).ToImmutableArray()).FirstOrDefault(found => !found.IsEmpty, []);
    }

    /// <summary>True when two texts differ in nothing but spelling.</summary>
    public static bool AreAlike(string left, string right) => Spelling.Folded(left) == Spelling.Folded(right);

    /// <summary>True when one letter is missing, too many or wrong, or two neighbours have changed places.</summary>
    private static bool IsMistyped(string wanted, string name)
    {
        if (Math.Abs(wanted.Length - name.Length) > 1)
            return false;
        var (shorter, longer) = wanted.Length < name.Length ? (wanted, name) : (name, wanted);
        var same = shorter.Zip(longer).TakeWhile(pair => pair.First == pair.Second).Count();
        if (shorter.Length < longer.Length)
            return shorter[same..] == longer[(same + 1)..];
        var isSwapped = same + 1 < wanted.Length && wanted[same] == name[same + 1] && wanted[same + 1] == name[same] && wanted[(same + 2)..] == name[(same + 2)..];
        return isSwapped || wanted[(same + 1)..] == name[(same + 1)..];
    }
}
