using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Summary.Views;
using FundingWizard.Web.Features.Shared;

namespace FundingWizard.Web.Features.Result;

/// <summary>The result of a check, ready to be shown. Every sentence in it comes from the view that paper is printed from, too.</summary>
/// <param name="Check">The check, written out.</param>
/// <param name="IsToday">True when nobody has named a day.</param>
/// <param name="DayLink">The page that changes the day.</param>
/// <param name="Questions">Fact to the page that asks it.</param>
/// <param name="OpenQuestions">Number of questions that can still change something.</param>
/// <param name="HasLetter">True when there is a letter to an office that decides.</param>
/// <param name="News">What happened before; null when there is nothing to tell.</param>
public sealed record ResultPage(
    CheckView Check, bool IsToday, string DayLink, ImmutableDictionary<string, QuestionLink> Questions, int OpenQuestions, bool HasLetter, Notification? News)
{
    /// <summary>The programmes worth a page of their own, those that are still possible first.</summary>
    public IEnumerable<ProgrammePanel> Programmes => Check.Programmes
        .Where(programme => !programme.IsBrief)
        .Select(programme => new ProgrammePanel(programme, Questions, IsShut(programme)));

    /// <summary>The programmes of which the outcome and its reason are all there is to say.</summary>
    public IEnumerable<ProgrammeView> Others => Check.Programmes.Where(programme => programme.IsBrief);

    private static bool IsShut(ProgrammeView programme) => programme.Outcome.Outcome is Outcome.NotEligible or Outcome.Closed;
}

/// <summary>What came out for one programme.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Questions">Fact to the page that asks it.</param>
/// <param name="IsShut">True when nothing can be had from it on that day: outcome and reasons are shown, the rest is folded up.</param>
public sealed record ProgrammePanel(ProgrammeView Programme, ImmutableDictionary<string, QuestionLink> Questions, bool IsShut)
{
    /// <summary>The answers that are missing, in the order they are asked.</summary>
    public IEnumerable<MissingView> Missing => Programme.Missing.OrderBy(missing => Questions[missing.FactId].Position);
}

/// <summary>The page that asks a fact.</summary>
/// <param name="Address">Its address.</param>
/// <param name="Position">Place among all questions.</param>
public sealed record QuestionLink(string Address, int Position);

/// <summary>One page to take along to the bank.</summary>
/// <param name="Check">The check, written out.</param>
/// <param name="Programme">The programme the talk is about.</param>
public sealed record BankTalkPage(CheckView Check, ProgrammeView Programme);
