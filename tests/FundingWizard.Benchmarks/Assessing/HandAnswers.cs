using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Benchmarks.Assessing;

/// <summary>Answers as C# types; null for an answer that is missing or "don't know".</summary>
internal static class HandAnswers
{
    public static string? Code(Answers answers, string id) => (answers[id] as CodeValue)?.Code;

    public static ImmutableArray<string>? Codes(Answers answers, string id) => (answers[id] as CodesValue)?.Codes;

    public static decimal? Number(Answers answers, string id) => (answers[id] as NumberValue)?.Number;

    public static bool? Flag(Answers answers, string id) => (answers[id] as FlagValue)?.Flag;

    public static DateOnly? Date(Answers answers, string id) => (answers[id] as DateValue)?.Date;

    public static ImmutableArray<Row>? Rows(Answers answers, string id) => (answers[id] as RowsValue)?.Rows;
}
