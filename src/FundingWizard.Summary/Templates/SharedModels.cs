using System.Globalization;
using FundingWizard.Summary.Views;

namespace FundingWizard.Summary.Templates;

/// <summary>The names inside entries that several documents show.</summary>
internal static class SharedModels
{
    public static readonly TemplateModel<AnswerView> Answer = new TemplateModel<AnswerView>()
        .Text("label", view => view.Label)
        .Text("question", view => view.Question)
        .Text("value", view => view.Value)
        .Text("short", view => view.Short)
        .Flag("isKnown", view => view.IsKnown)
        .Texts("steps", view => view.Steps);

    public static readonly TemplateModel<PointView> Point = new TemplateModel<PointView>()
        .Text("title", view => view.Title)
        .Text("text", view => view.Text);

    public static readonly TemplateModel<ReadingView> Reading = new TemplateModel<ReadingView>()
        .Text("title", view => view.Title)
        .Text("value", view => view.Value);

    public static readonly TemplateModel<AmountView> Amount = new TemplateModel<AmountView>()
        .Text("title", view => view.Title)
        .Text("text", view => view.Text)
        .Text("value", view => view.Value)
        .Text("source", view => view.Source)
        .Flag("isComputable", view => view.IsComputable)
        .Entries("readings", view => view.Readings, Reading)
        .Texts("steps", view => view.Steps)
        .Texts("missing", view => view.Missing);

    public static readonly TemplateModel<ContactView> Contact = new TemplateModel<ContactView>()
        .Text("title", view => view.Title)
        .Text("text", view => view.Text)
        .Text("phone", view => view.Phone)
        .Text("phoneUri", view => view.PhoneUri)
        .Text("email", view => view.Email)
        .Text("url", view => view.Url)
        .Text("address", view => view.Address);

    public static readonly TemplateModel<SourceView> Source = new TemplateModel<SourceView>()
        .Text("number", view => view.Number.ToString(CultureInfo.InvariantCulture))
        .Text("title", view => view.Title)
        .Text("publisher", view => view.Publisher)
        .Text("date", view => view.Date)
        .Text("url", view => view.Url)
        .Text("kind", view => view.Kind)
        .Text("readOn", view => view.ReadOn);
}
