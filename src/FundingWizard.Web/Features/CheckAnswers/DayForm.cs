using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Forms;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.CheckAnswers;

/// <summary>The day of a check as a form. It is no fact that somebody answers: without it the check is made for today.</summary>
public sealed class DayForm(Rulebook rulebook, SharedTexts texts, Today today, IStringLocalizer<CheckTexts> check, IStringLocalizer<AnswerTexts> answer)
{
    /// <summary>Name of the form field.</summary>
    public const string Name = "stichtag";

    private FactForm Form => FactForm.For(
        new FactWords(
            new Fact { Id = Name, Type = FactType.Date },
            Name,
            new FactText(check["Day.Label"], check["Day.Question"], check["Day.Hint", texts.Format.Date(today.Day)], check["Day.Help"], ImmutableSortedDictionary<string, string>.Empty, ImmutableSortedDictionary<string, FactText>.Empty),
            texts),
        rulebook,
        answer);

    /// <summary>The question with the day as it is kept; blank while nobody has named one, so that typing a day is all it takes.</summary>
    public Control Show(DateOnly? day) => Form.Show(day is { } known ? new Given(IsAnswered: true, new DateValue(known)) : default) with { IsHeading = true };

    /// <summary>The question with what was typed, and the day; null for today.</summary>
    public (Control Control, DateOnly? Day) Read(IFormCollection form)
    {
        var (control, value) = Form.Read(form);
        return (control with { IsHeading = true }, (value as DateValue)?.Date);
    }
}
