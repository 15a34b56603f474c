using System.Globalization;
using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Catalogue;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Errors;
using FundingWizard.Web.Features.Letter;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Languages;

namespace FundingWizard.Web.Navigation;

/// <summary>Every address of the site, in the language of the page at hand.</summary>
public sealed class Links(LinkGenerator generator, IHttpContextAccessor accessor)
{
    private HttpContext Context => accessor.HttpContext ?? throw new InvalidOperationException("Links exist only while a request is answered.");

    /// <summary>The start page.</summary>
    public string Start => To(RouteNames.Start);

    /// <summary>The page before a check.</summary>
    public string CheckStart => To(RouteNames.CheckStart);

    /// <summary>Leads to the next open question, whichever it is.</summary>
    public string CheckContinue => To(RouteNames.CheckContinue);

    /// <summary>The page that asks whether to delete the check.</summary>
    public string CheckDelete => To(RouteNames.CheckDelete);

    /// <summary>The page that says that the check was deleted.</summary>
    public string CheckDeleted => To(RouteNames.CheckDeleted);

    /// <summary>The page with all answers.</summary>
    public string Answers => To(RouteNames.Answers);

    /// <summary>The result.</summary>
    public string Result => To(RouteNames.Result);

    /// <summary>The result as one document to be printed.</summary>
    public string ResultPrint => To(RouteNames.ResultPrint);

    /// <summary>The result as PDF.</summary>
    public string ResultPdf => To(RouteNames.ResultPdf);

    /// <summary>The result as data.</summary>
    public string ResultJson => To(RouteNames.ResultJson);

    /// <summary>All programmes.</summary>
    public string Catalogue => To(RouteNames.Catalogue);

    /// <summary>What in the rulebook wants a look.</summary>
    public string DueList => To(RouteNames.DueList);

    /// <summary>The answers of a check on two days.</summary>
    public string Comparison => To(RouteNames.Comparison);

    /// <summary>The page with all form controls.</summary>
    public string StyleGuide => To(RouteNames.StyleGuide);

    /// <summary>One of the documents of <see cref="Features.Legal.LegalPages"/>.</summary>
    public string Legal(string document) => To(RouteNames.Legal, ("document", document));

    /// <summary>A page of questions.</summary>
    public string Step(StepKey step, StepQuery query) => step.List is null
        ? To(RouteNames.Topic, [("topic", step.Topic), .. query.Parts()])
        : To(RouteNames.List, [.. ListOf(step), .. query.Parts()]);

    /// <summary>The page that asks a fact, at its question.</summary>
    public string Question(Fact fact, StepQuery query) => $"{Step(Journey.KeyOf(fact), query)}#{Control.IdOf(fact.Id)}-question";

    /// <summary>The page that adds an entry to a list.</summary>
    public string RowAdd(StepKey list, StepQuery query) => To(RouteNames.RowAdd, [.. ListOf(list), .. query.Parts()]);

    /// <summary>The page that changes an entry of a list, counted from 1.</summary>
    public string RowChange(StepKey list, int row, StepQuery query) => To(RouteNames.RowChange, [.. ListOf(list), RowOf(row), .. query.Parts()]);

    /// <summary>The page that asks whether to remove an entry of a list, counted from 1.</summary>
    public string RowRemove(StepKey list, int row, StepQuery query) => To(RouteNames.RowRemove, [.. ListOf(list), RowOf(row), .. query.Parts()]);

    /// <summary>The page that asks for the day of the check.</summary>
    public string Day(StepQuery query) => To(RouteNames.Day, query.Parts());

    /// <summary>Where an answer leads.</summary>
    public string To(Destination destination, StepQuery query) => destination.Stop switch
    {
        Stop.Step => Step(destination.Step!, query with { OnlyOpen = destination.OnlyOpen }),
        Stop.Settled => To(RouteNames.CheckSettled, query.AtTheEnd().Parts()),
        Stop.Answers => To(RouteNames.Answers, query.AtTheEnd().Parts()),
        _ => To(RouteNames.Result, query.AtTheEnd().Parts()),
    };

    /// <summary>The page for the talk with the bank about one programme.</summary>
    public string BankTalk(string programme) => To(RouteNames.BankTalk, ("programme", programme));

    /// <summary>The letter to an office; without one, all letters.</summary>
    public string Letter(string? office = null) => To(RouteNames.Letter, OfficeOf(office));

    /// <summary>The letter to an office as PDF.</summary>
    public string LetterPdf(string office) => To(RouteNames.LetterPdf, OfficeOf(office));

    /// <summary>The programmes somebody looks for.</summary>
    public string Programmes(CatalogueQuery query) => To(RouteNames.Catalogue, query.Parts());

    /// <summary>A programme with the rule set that begins on a day; null for that of today.</summary>
    public string Programme(string id, DateOnly? ruleSet = null) => To(RouteNames.Programme, ProgrammeOf(id, ruleSet));

    /// <summary>The same rules on one sheet of paper.</summary>
    public string ProgrammeSheet(string id, DateOnly? ruleSet = null) => To(RouteNames.ProgrammeSheet, ProgrammeOf(id, ruleSet));

    /// <summary>How a programme has changed.</summary>
    public string ProgrammeHistory(string id) => To(RouteNames.ProgrammeHistory, ProgrammeOf(id, ruleSet: null));

    /// <summary>This very page in another language.</summary>
    public string InLanguage(SiteLanguage language)
    {
        var path = Context.RequestedPath();
        var rest = SiteLanguage.Find(path.Value?.Split('/', 3).ElementAtOrDefault(1)) is { } own ? path.Value![(own.Code.Length + 1)..] : "";
        var query = HttpMethods.IsGet(Context.Request.Method) ? Context.Request.QueryString : QueryString.Empty;
        return Context.Request.PathBase.Add($"/{language.Code}{rest}") + query;
    }

    private static IEnumerable<(string Name, string Value)> ListOf(StepKey step) => [("topic", step.Topic), ("list", step.List!)];

    private static IEnumerable<(string Name, string Value)> ProgrammeOf(string id, DateOnly? ruleSet) =>
        ruleSet is { } from ? [("id", id), ("stand", from.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))] : [("id", id)];

    private static IEnumerable<(string Name, string Value)> OfficeOf(string? office) => office is null ? [] : [(LetterController.OfficeName, office)];

    private static (string Name, string Value) RowOf(int row) => ("row", row.ToString(CultureInfo.InvariantCulture));

    /// <summary>The address of a named route with its further values.</summary>
    private string To(string route, params IEnumerable<(string Name, string Value)> values)
    {
        var all = new RouteValueDictionary { ["language"] = SiteLanguage.Current.Code };
        foreach (var (name, value) in values)
            all[name] = value;
        return generator.GetPathByName(Context, route, all) ?? throw new InvalidOperationException($"There is no route '{route}' for these values.");
    }
}
