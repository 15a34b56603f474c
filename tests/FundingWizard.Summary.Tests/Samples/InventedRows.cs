using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Summary.Tests.Samples;

/// <summary>Rows of a list fact.</summary>
internal static class InventedRows
{
    public static ImmutableSortedDictionary<string, FactValue> Row(params (string Field, FactValue Value)[] fields) =>
        fields.ToImmutableSortedDictionary(field => field.Field, field => field.Value, StringComparer.Ordinal);
}
