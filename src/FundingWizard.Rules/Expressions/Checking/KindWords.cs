using System.Diagnostics;
using System.Globalization;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Checking;

/// <summary>Names types, parts and ranges for messages.</summary>
internal static class KindWords
{
    private const int LongestQuote = 60;

    /// <summary>The type of a part, with its article.</summary>
    public static string Of(Node node, ValueKind kind) => kind switch
    {
        ValueKind.Flag => "a flag (true or false)",
        ValueKind.Code => node is TextLiteral ? "a text" : "a code",
        ValueKind.CodeList => "a list of codes",
        ValueKind.Number => "a number",
        ValueKind.Date => "a date",
        _ => throw new UnreachableException(),
    };

    /// <summary>The source of a part, cut when it is long.</summary>
    public static string Quote(Node node) => SourcePrinter.Print(node) is var source && source.Length > LongestQuote
        ? source[..LongestQuote] + "…"
        : source;

    /// <summary>The values a part can take.</summary>
    public static string Of(Typed value) => value.Range.Low == value.Range.High
        ? End(value.Kind, value.Range.Low)
        : $"{End(value.Kind, value.Range.Low)} to {End(value.Kind, value.Range.High)}";

    private static string End(ValueKind kind, decimal end) => kind == ValueKind.Date
        ? DateOnly.FromDayNumber((int)end).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        : end.ToString("0.##########", CultureInfo.InvariantCulture);
}
