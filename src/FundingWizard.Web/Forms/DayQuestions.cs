using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Forms;

/// <summary>A day in an address: what a page is shown for, and no answer of a check. It must be named, so there is no "don't know".</summary>
/// <param name="Name">Name of its fields.</param>
/// <param name="Label">Its short name, which begins messages.</param>
/// <param name="Question">How it is asked.</param>
public sealed record DayQuestion(string Name, string Label, string Question);

/// <summary>Shows and reads days of addresses.</summary>
public sealed class DayQuestions(Rulebook rulebook, SharedTexts texts, IStringLocalizer<AnswerTexts> answer)
{
    /// <summary>True when the address holds anything about the day.</summary>
    public static bool IsAsked(DayQuestion question, IQueryCollection query) => query.Keys.Any(key => key.StartsWith(question.Name + ".", StringComparison.Ordinal));

    /// <summary>The question with a day filled in; blank for null.</summary>
    public Control Show(DayQuestion question, DateOnly? day) =>
        Sure(Form(question).Show(day is { } known ? new Given(IsAnswered: true, new DateValue(known)) : default));

    /// <summary>The question with what the address holds, and the day; null with a message in the question when it is none.</summary>
    public (Control Question, DateOnly? Day) Read(DayQuestion question, IQueryCollection query)
    {
        var typed = query.Where(part => part.Key != Blank(question).UnknownName).ToDictionary(part => part.Key, part => part.Value, StringComparer.Ordinal);
        var (control, value) = Form(question).Read(new FormCollection(typed));
        var isBlank = control is DateFields { Day: "", Month: "", Year: "" };
        return (Sure(isBlank ? control with { Error = answer["Message", question.Label, answer["PartOfDate"].Value] } : control), (value as DateValue)?.Date);
    }

    private FactForm Form(DayQuestion question) => FactForm.For(
        new FactWords(
            new Fact { Id = question.Name, Type = FactType.Date },
            question.Name,
            new FactText(question.Label, question.Question, Hint: null, Help: null, ImmutableSortedDictionary<string, string>.Empty, ImmutableSortedDictionary<string, FactText>.Empty),
            texts),
        rulebook,
        answer);

    private static DateFields Blank(DayQuestion question) => new() { Name = question.Name, Label = question.Question };

    private static Control Sure(Control control) => control with { OffersUnknown = false };
}
