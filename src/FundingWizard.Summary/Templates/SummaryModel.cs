using System.Globalization;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Summary.Views;
using static FundingWizard.Summary.Templates.SharedModels;

namespace FundingWizard.Summary.Templates;

/// <summary>The names that <c>templates/summary/*.md</c> may use.</summary>
internal static class SummaryModel
{
    private static readonly TemplateModel<AnswerGroupView> Group = new TemplateModel<AnswerGroupView>()
        .Text("title", view => view.Title)
        .Entries("answers", view => view.Answers, Answer);

    private static readonly TemplateModel<UnmetPartView> UnmetPart = new TemplateModel<UnmetPartView>()
        .Text("title", view => view.Title)
        .Text("state", view => view.State)
        .Text("text", view => view.Text);

    private static readonly TemplateModel<ReasonView> Reason = new TemplateModel<ReasonView>()
        .Text("title", view => view.Title)
        .Text("state", view => view.State)
        .Text("text", view => view.Text)
        .Entries("answers", view => view.Answers, Answer)
        .Entries("parts", view => view.Parts, UnmetPart);

    private static readonly TemplateModel<ChangeView> Change = new TemplateModel<ChangeView>()
        .Texts("changes", view => view.Changes)
        .Text("outcome", view => view.Outcome);

    private static readonly TemplateModel<CriterionView> Criterion = new TemplateModel<CriterionView>()
        .Text("title", view => view.Title)
        .Text("answer", view => view.Answer)
        .Text("limit", view => view.Limit)
        .Text("state", view => view.State)
        .Text("weight", view => view.Weight)
        .Text("advice", view => view.Advice)
        .Text("source", view => view.Source)
        .Text("evidence", view => view.Evidence)
        .Flag("isPart", view => view.Depth > 0);

    private static readonly TemplateModel<MissingView> Missing = new TemplateModel<MissingView>()
        .Text("label", view => view.Label)
        .Text("question", view => view.Question)
        .Text("state", view => view.State);

    private static readonly TemplateModel<HintView> Hint = new TemplateModel<HintView>()
        .Text("title", view => view.Title)
        .Text("text", view => view.Text);

    private static readonly TemplateModel<UndecidedView> Undecided = new TemplateModel<UndecidedView>()
        .Text("title", view => view.Title)
        .Text("text", view => view.Text)
        .Text("decider", view => view.Decider)
        .Text("decision", view => view.Decision)
        .Flag("isQuestion", view => view.IsQuestion);

    private static readonly TemplateModel<IGrouping<string, UndecidedView>> Decider = new TemplateModel<IGrouping<string, UndecidedView>>()
        .Text("name", group => group.Key)
        .Text("titles", group => string.Join(" · ", group.Select(point => point.Title)));

    private static readonly TemplateModel<DocumentView> Document = new TemplateModel<DocumentView>()
        .Text("title", view => view.Title)
        .Text("text", view => view.Text)
        .Text("need", view => view.Need)
        .Flag("isForApplication", view => view.IsForApplication)
        .Flag("isCertain", view => view.IsCertain);

    private static readonly TemplateModel<RelatedView> Related = new TemplateModel<RelatedView>()
        .Text("title", view => view.Title)
        .Text("text", view => view.Text)
        .Text("url", view => view.Url);

    private static readonly TemplateModel<ProgrammeView> Programme = new TemplateModel<ProgrammeView>()
        .Text("name", view => view.Name)
        .Text("provider", view => view.Provider)
        .Text("summary", view => view.Summary)
        .Text("tone", view => Name(view.Outcome.Tone))
        .Text("headline", view => view.Outcome.Headline)
        .Text("meaning", view => view.Outcome.Meaning)
        .Text("otherwise", view => view.Outcome.Otherwise)
        .Text("atBest", view => view.Outcome.AtBest)
        .Flag("isNotEligible", view => view.Outcome.Outcome == Outcome.NotEligible)
        .Flag("isCheckNeeded", view => view.Outcome.Outcome == Outcome.CheckNeeded)
        .Flag("isClosed", view => view.Outcome.Outcome == Outcome.Closed)
        .Entries("reasons", view => view.Reasons, Reason)
        .Entries("openPoints", view => view.OpenPoints, Point)
        .Entries("changes", view => view.Changes, Change)
        .Entries("fixed", view => view.Fixed, Answer)
        .Entries("criteria", view => view.TellingCriteria, Criterion)
        .Text("otherParts", view => view.OtherParts == 0 ? null : view.OtherParts.ToString(CultureInfo.InvariantCulture))
        .Entries("amounts", view => view.Amounts, Amount)
        .Text("amountCondition", view => view.AmountCondition)
        .Entries("missing", view => view.Missing, Missing)
        .Entries("undecided", view => view.Undecided, Undecided)
        .Entries("deciders", view => view.Undecided.GroupBy(point => point.Decider, StringComparer.Ordinal), Decider)
        .Entries("generalHints", view => view.Hints.Where(hint => hint.IsGeneral), Hint)
        .Entries("particularHints", view => view.Hints.Where(hint => !hint.IsGeneral), Hint)
        .Entries("route", view => view.Route, Point)
        .Entries("documents", view => view.Documents, Document)
        .Entries("contacts", view => view.Contacts, Contact)
        .Entries("related", view => view.Related, Related)
        .Flag("hasBankTalk", view => view.HasBankTalk)
        .Text("ruleStatus", view => view.Status.Text)
        .Text("ruleSet", view => view.Status.RuleSet)
        .Text("reviewed", view => view.Status.Reviewed)
        .Text("fingerprint", view => view.Status.ShortFingerprint);

    private static readonly TemplateModel<RelationView> Relation = new TemplateModel<RelationView>()
        .Text("title", view => view.Title)
        .Text("text", view => view.Text)
        .Text("source", view => view.Source)
        .Text("evidence", view => view.Evidence);

    /// <summary>The names on the outermost level.</summary>
    public static readonly TemplateModel<SummarySheet> Sheet = new TemplateModel<SummarySheet>()
        .Text("service", view => view.Imprint.Service)
        .Text("publisher", view => view.Imprint.Publisher)
        .Text("title", view => view.Check.Title)
        .Text("day", view => view.Check.Day)
        .Entries("applicant", view => view.Check.Applicant, Answer)
        .Entries("project", view => view.Check.Project, Answer)
        .Entries("loan", view => view.Check.Loan, Answer)
        .Entries("programmes", view => view.Check.Programmes.Where(programme => !programme.IsBrief), Programme)
        .Entries("brief", view => view.Check.Programmes.Where(programme => programme.IsBrief), Programme)
        .Entries("relations", view => view.Check.Together.Rules, Relation)
        .Texts("sets", view => view.Check.Together.Sets)
        .Texts("rooms", view => view.Check.Together.Rooms)
        .Flag("hasTogether", view => !view.Check.Together.IsEmpty)
        .Entries("answers", view => view.Check.Answers, Group)
        .Entries("unused", view => view.Check.Unused, Answer)
        .Entries("sources", view => view.Check.Sources.Where(source => source.IsCited), Source)
        .Text("fingerprint", view => view.Check.Rulebook.Fingerprint)
        .Text("version", view => view.Check.Rulebook.Version);

    private static string Name(Tone tone) => tone switch
    {
        Tone.Success => "success",
        Tone.Info => "info",
        Tone.Warning => "warning",
        Tone.Danger => "danger",
        _ => "neutral",
    };
}
