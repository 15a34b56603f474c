using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FundingWizard.Web.Forms;

/// <summary>
/// Reads numbers the way people write them: "1.250.000,50 €", "1,5 Mio.", "25 %", "1,250,000.50", "EUR 2m". Where a text can be read
/// in two ways ("1.250"), the language of the page decides; what was understood is always shown.
/// </summary>
/// <param name="point">What stands before decimals in the language of the page.</param>
internal sealed partial class NumberReader(char point)
{
    /// <summary>More digits than any fact takes; the product with a multiplier still fits a decimal.</summary>
    private const int MostDigits = 18;

    private const int LongestText = 60;

    private static readonly ImmutableDictionary<string, decimal> Multipliers = new Dictionary<string, decimal>(StringComparer.Ordinal)
    {
        ["t"] = 1_000,
        ["teur"] = 1_000,
        ["tsd"] = 1_000,
        ["tausend"] = 1_000,
        ["k"] = 1_000,
        ["thousand"] = 1_000,
        ["mio"] = 1_000_000,
        ["million"] = 1_000_000,
        ["millionen"] = 1_000_000,
        ["m"] = 1_000_000,
        ["mn"] = 1_000_000,
        ["mrd"] = 1_000_000_000,
        ["milliarde"] = 1_000_000_000,
        ["milliarden"] = 1_000_000_000,
        ["bn"] = 1_000_000_000,
        ["billion"] = 1_000_000_000,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableHashSet<string> CommonUnits = ["", "€", "eur", "euro", "euros", "%", "prozent", "percent"];

    /// <summary>The number, or null when the text is none.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="units">Words that may stand behind the number, besides euro and percent.</param>
    public decimal? Read(string text, params IReadOnlyCollection<string> units)
    {
        if (text.Length > LongestText || Parts().Match(Bare(text)) is not { Success: true } match)
            return null;
        var (multiplier, unit) = Multiplier(match.Groups["after"].Value, units);
        if (!CommonUnits.Contains(unit) && !IsUnit(unit, units))
            return null;
        return Plain(match.Groups["digits"].Value) * multiplier * (match.Groups["minus"].Length > 0 ? -1 : 1);
    }

    /// <summary>"mio.euro" is a multiplier and a unit; a unit alone multiplies by one.</summary>
    private static (decimal Multiplier, string Unit) Multiplier(string after, IReadOnlyCollection<string> units)
    {
        var word = FirstWord().Match(after);
        return !IsUnit(after, units) && Multipliers.TryGetValue(word.Groups["word"].Value, out var multiplier)
            ? (multiplier, after[word.Length..])
            : (1, after);
    }

    private static bool IsUnit(string word, IEnumerable<string> units) => units.Any(unit => string.Equals(Bare(unit), word, StringComparison.Ordinal));

    private decimal? Plain(string digits)
    {
        var at = DecimalPoint(digits);
        var (whole, rest) = at < 0 ? (digits, "") : (digits[..at], digits[(at + 1)..]);
        var bare = string.Concat(whole.Where(char.IsAsciiDigit));
        return Whole().IsMatch(whole) && rest.All(char.IsAsciiDigit) && bare.Length + rest.Length <= MostDigits
            ? decimal.Parse($"{bare}.{rest}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Where the decimals begin; -1 when every separator groups thousands.</summary>
    private int DecimalPoint(string digits)
    {
        var last = digits.LastIndexOfAny(['.', ',']);
        if (last < 0 || digits.Count(character => character == digits[last]) > 1)
            return -1;
        var isOnlyOne = digits.IndexOfAny(['.', ',']) == last;
        var canGroup = digits.Length - last == 4 && last is >= 1 and <= 3 && digits[0] != '0';
        return isOnlyOne && canGroup && digits[last] != point ? -1 : last;
    }

    private static string Bare(string text) => Spaces().Replace(text, "").ToLowerInvariant();

    /// <summary>Nothing but a currency before the digits; behind them perhaps the dash of "100,-".</summary>
    [GeneratedRegex(@"^(€|eur|euro)?(?<minus>[-−])?(?<digits>[0-9][0-9.,'’]*|[.,][0-9]+)[-–]{0,2}(?<after>.*)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Parts();

    [GeneratedRegex(@"^(?<word>\p{L}+)\.?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex FirstWord();

    /// <summary>Digits in one piece, or in groups of three.</summary>
    [GeneratedRegex(@"^([0-9]*|[0-9]{1,3}([.][0-9]{3})+|[0-9]{1,3}([,][0-9]{3})+|[0-9]{1,3}(['’][0-9]{3})+)$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Spaces();
}
