using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;

namespace FundingWizard.Rules.Texts;

/// <summary>Number format, words and patterns of one language; a pattern is a whole, never put together from pieces.</summary>
internal sealed record ValueFormatWords
{
    public const string NoBreakSpace = "\u00a0";

    private const string Minus = "\u2212";

    private static readonly ValueFormatWords German = new()
    {
        Numbers = Format(group: ".", point: ","),
        Months = ["Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"],
        Yes = "ja",
        No = "nein",
        None = "keine",
        And = " und ",
        Or = " oder ",
        Money = "{0} Euro",
        Percent = "{0}" + NoBreakSpace + "%",
        Date = "{0}. {1} {2}",
        NoRows = "keine Einträge",
        OneRow = "1 Eintrag",
        ManyRows = "{0} Einträge",
    };

    private static readonly ValueFormatWords English = new()
    {
        Numbers = Format(group: ",", point: "."),
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Yes = "yes",
        No = "no",
        None = "none",
        And = " and ",
        Or = " or ",
        Money = "EUR {0}",
        Percent = "{0}%",
        Date = "{0} {1} {2}",
        NoRows = "no entries",
        OneRow = "1 entry",
        ManyRows = "{0} entries",
    };

    public required NumberFormatInfo Numbers { get; init; }

    public required ImmutableArray<string> Months { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    public required string None { get; init; }

    public required string And { get; init; }

    public required string Or { get; init; }

    public required string Money { get; init; }

    public required string Percent { get; init; }

    public required string Date { get; init; }

    public required string NoRows { get; init; }

    public required string OneRow { get; init; }

    public required string ManyRows { get; init; }

    public static ValueFormatWords Of(Language language) => language switch
    {
        Language.German => German,
        Language.English => English,
        _ => throw new UnreachableException(),
    };

    /// <summary>Fills a pattern with texts that are already written.</summary>
    public string Fill(string pattern, params ReadOnlySpan<object?> parts) => string.Format(Numbers, pattern, parts);

    private static NumberFormatInfo Format(string group, string point) => NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberGroupSeparator = group,
        NumberDecimalSeparator = point,
        NumberGroupSizes = [3],
        NegativeSign = Minus,
    });
}
