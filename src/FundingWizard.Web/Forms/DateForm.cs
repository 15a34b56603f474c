using System.Collections.Immutable;
using System.Globalization;
using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Forms;

/// <summary>A day in three fields.</summary>
internal sealed class DateForm(FactWords words, IStringLocalizer<AnswerTexts> answer) : FactForm(words, answer)
{
    private static readonly ImmutableArray<string> Parts = ["day", "month", "year"];

    private DateFields Blank => Explained(new DateFields { Name = Words.Name, Label = Words.Question });

    public override Control Show(Given given) => given.Value is DateValue { Date: var date }
        ? Blank with { Day = Digits(date.Day), Month = Digits(date.Month), Year = Digits(date.Year) }
        : Blank with { IsUnknown = given.IsUnknown };

    protected override Reading Understand(IFormCollection form)
    {
        string[] typed = [.. Parts.Select(part => form[$"{Words.Name}.{part}"].ToString().Trim())];
        var control = Blank with { Day = typed[0], Month = typed[1], Year = typed[2], IsUnknown = form.ContainsKey(Blank.UnknownName) };
        if (typed.All(part => part.Length == 0))
            return control.IsUnknown ? new Reading(control, Value: null) : Wrong(control, Answer["Blank.Date"]);
        if (control.IsUnknown)
            return Wrong(control, Answer["Both.Date"]);
        if (typed.Any(part => part.Length == 0))
            return Wrong(control, Answer["PartOfDate"]);
        return Day(typed) is var (date, problem) && date is { } day ? new Reading(control, new DateValue(day)) : Wrong(control, problem);
    }

    private (DateOnly? Date, string Problem) Day(string[] typed)
    {
        if (!typed.All(part => part.Length <= 4 && part.All(char.IsAsciiDigit)))
            return (null, Answer["DateInDigits"]);
        int[] parts = [.. typed.Select(part => int.Parse(part, CultureInfo.InvariantCulture))];
        if (parts[2] is < 1900 or > 2200)
            return (null, Answer["Year"]);
        if (parts[1] is < 1 or > 12)
            return (null, Answer["Month"]);
        return parts[0] >= 1 && parts[0] <= DateTime.DaysInMonth(parts[2], parts[1])
            ? (new DateOnly(parts[2], parts[1], parts[0]), "")
            : (null, Answer["NoSuchDay", parts[0], CultureInfo.CurrentCulture.DateTimeFormat.GetMonthName(parts[1]), parts[2]]);
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
