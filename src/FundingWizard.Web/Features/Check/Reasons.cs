using FundingWizard.Rules.Questionnaire;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Check;

/// <summary>Says why a question is asked.</summary>
public sealed class Reasons(IStringLocalizer<CheckTexts> check)
{
    /// <summary>What an answer can still change, and for how many programmes; null for a question that is answered.</summary>
    public string? Why(Question? question) => question is null ? null : (question.Purpose, question.Programmes) switch
    {
        (Purpose.Outcome, 1) => check["Why.Outcome.One"].Value,
        (Purpose.Outcome, var count) => check["Why.Outcome", count],
        (_, 1) => check["Why.Detail.One"],
        var (_, count) => check["Why.Detail", count],
    };
}
