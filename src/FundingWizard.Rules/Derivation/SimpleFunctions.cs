using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary><c>check-day</c>: the planned application date, as a date fact without inputs.</summary>
internal static class CheckDay
{
    public static readonly DerivedFunction Function = new(
        "check-day",
        call => new DateValue(call.Day),
        (fact, inputs) => fact.Type != FactType.Date ? "check-day gives a date; declare the type date."
            : inputs.IsEmpty ? null : "check-day reads no other fact; leave \"from\" empty.");
}

/// <summary><c>age-years</c>: completed years from the first date to the second; negative when the first is later.</summary>
internal static class AgeInYears
{
    public static readonly DerivedFunction Function = new(
        "age-years",
        call => call.Date(0) is { } from && call.Date(1) is { } to ? new NumberValue(Years(from, to)) : null,
        (fact, inputs) => fact.Type != FactType.Integer ? "age-years gives whole years; declare the type integer."
            : inputs is [{ Type: FactType.Date }, { Type: FactType.Date }] ? null : "age-years reads two dates: since when, and at which day.");

    private static int Years(DateOnly from, DateOnly to)
    {
        var years = to.Year - from.Year;
        return from.AddYears(years) > to ? years - 1 : years;
    }
}
