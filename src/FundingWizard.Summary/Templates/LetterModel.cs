using FundingWizard.Summary.Views;
using static FundingWizard.Summary.Templates.SharedModels;

namespace FundingWizard.Summary.Templates;

/// <summary>The names that <c>templates/letter/*.md</c> may use.</summary>
internal static class LetterModel
{
    private static readonly TemplateModel<LetterQuestionView> Question = new TemplateModel<LetterQuestionView>()
        .Text("title", view => view.Title)
        .Text("question", view => view.Question)
        .Text("text", view => view.Text)
        .Text("source", view => view.Source)
        .Entries("parts", view => view.Parts, Point);

    private static readonly TemplateModel<LetterProgrammeView> Programme = new TemplateModel<LetterProgrammeView>()
        .Text("name", view => view.Name)
        .Text("recipient", view => view.Recipient)
        .Entries("questions", view => view.Questions, Question)
        .Entries("amounts", view => view.Amounts, Amount)
        .Text("amountCondition", view => view.AmountCondition)
        .Text("ruleStatus", view => view.Status.Text)
        .Text("ruleSet", view => view.Status.RuleSet)
        .Text("reviewed", view => view.Status.Reviewed)
        .Text("fingerprint", view => view.Status.ShortFingerprint);

    /// <summary>The names on the outermost level.</summary>
    public static readonly TemplateModel<LetterSheet> Sheet = new TemplateModel<LetterSheet>()
        .Text("service", view => view.Imprint.Service)
        .Text("publisher", view => view.Imprint.Publisher)
        .Entries("recipients", view => view.Letter.Recipients, Contact)
        .Flag("hasAddress", view => view.Letter.Recipients.Any(recipient => recipient.Address is not null))
        .Text("date", view => view.Letter.Date)
        .Text("day", view => view.Letter.Day)
        .Text("towns", view => view.Letter.Site.Towns)
        .Texts("plots", view => view.Letter.Site.Plots)
        .Text("size", view => view.Letter.Site.Size)
        .Entries("project", view => view.Letter.Project, Answer)
        .Entries("programmes", view => view.Letter.Programmes, Programme)
        .Texts("enclosures", view => view.Letter.Enclosures)
        .Entries("sources", view => view.Letter.Sources, Source)
        .Text("fingerprint", view => view.Letter.Rulebook.Fingerprint)
        .Text("version", view => view.Letter.Rulebook.Version);
}
