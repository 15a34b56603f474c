using System.Collections.Immutable;
using FundingWizard.Rules.Derivation.Enterprises;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary>The inputs of <c>sme-class</c> by name.</summary>
internal sealed class SmeInputs(DerivationCall call)
{
    /// <summary>Places in the declared order.</summary>
    public const int Headcount = 0, Turnover = 1, Balance = 2, History = 3, EarlierYears = 4, Affiliation = 5, PublicShare = 6, FirstCeiling = 7, Enterprises = 16, FirstLimit = 17;

    /// <summary>Number of inputs without and with the list of enterprises.</summary>
    public const int Without = 16, With = 23;

    public DerivationCall Call => call;

    public bool? IsPublic => call.Flag(PublicShare);

    /// <summary>True, false, or null when nobody knows.</summary>
    public bool? IsAutonomous => call.Code(Affiliation) is { } affiliation ? affiliation == "autonomous" : null;

    public string? HistoryCode => call.Code(History);

    /// <summary>True when the list of enterprises can matter: there may be some, or public owners that are exempt.</summary>
    public bool ReadsEnterprises => call.Inputs.Length == With && (IsAutonomous != true || IsPublic != false);

    public Fact List => call.Inputs[Enterprises];

    public RowsValue? Rows => call.Inputs.Length == With ? call.Value(Enterprises) as RowsValue : null;

    /// <summary>The own figures of a year: 0 the latest, 1 and 2 the years before.</summary>
    public Figures Own(int year)
    {
        if (year == 0)
            return new(call.Number(Headcount), call.Number(Turnover), call.Number(Balance));
        return call.Value(EarlierYears) is RowsValue list && list.Rows.Length >= year && list.Rows[year - 1] is var row
            ? new(row.Number("headcount"), row.Number("turnover"), row.Number("balanceSheet"))
            : default;
    }

    /// <summary>Earlier years to look at, oldest first: the two before, or the one there is.</summary>
    public ImmutableArray<int> Earlier => call.Value(EarlierYears) is RowsValue { Rows.Length: 1 } ? [1] : [2, 1];

    /// <summary>Ceilings of micro, small and medium, or null when the law is not known.</summary>
    public ImmutableArray<Ceiling>? Ceilings => Numbers(FirstCeiling, Without) is { } n
        ? [new(n[0], n[1], n[2]), new(n[3], n[4], n[5]), new(n[6], n[7], n[8])]
        : null;

    /// <summary>How enterprises belong together, or null when the law is not known.</summary>
    public EnterpriseLimits? Limits => Numbers(FirstLimit, With) is { } n ? new(n[0], n[1], n[2], n[3], n[4], n[5]) : null;

    private decimal[]? Numbers(int first, int end)
    {
        var numbers = new decimal[end - first];
        for (var index = 0; index < numbers.Length; index++)
        {
            if (call.Number(first + index) is not { } number)
                return null;
            numbers[index] = number;
        }

        return numbers;
    }
}
