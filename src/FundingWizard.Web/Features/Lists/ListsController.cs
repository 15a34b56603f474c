using FundingWizard.Rules;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Forms;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Security;
using FundingWizard.Web.Store;
using FundingWizard.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Lists;

/// <summary>A list on a page of its own: following a link to one of its entries loses nothing that was typed elsewhere.</summary>
[Needs(Readiness.Rulebook, Readiness.Database)]
[Route(SiteLanguage.RoutePrefix + "/pruefung/{topic}/{list}")]
public sealed class ListsController(
    Rulebook rulebook, SharedTexts texts, CheckDesk desk, ListForm lists, Reasons reasons, News news, Trail trail, Links links, IStringLocalizer<SiteTexts> site)
    : Controller
{
    [Page("", Name = RouteNames.List)]
    public async Task<IActionResult> Show(string topic, string list, StepQuery query)
    {
        if (rulebook.FindList(topic, list) is not { } fact)
            return NotFound();
        var visit = await desk.OpenAsync();
        if (visit.Standing == Standing.Lost)
            return this.NoCheck(visit.Standing, desk);
        var journey = desk.Journey(visit.Content);
        return journey.Find(Journey.KeyOf(fact)) is null
            ? LocalRedirect(links.To(Destination.Onward(journey), query.AtTheEnd()))
            : Page(fact, journey, lists.Show(fact, Given.Of(visit.Content.Answers, fact), journey.Assessment, query), query, errors: null);
    }

    [HttpPost("")]
    [KeepsInput]
    public async Task<IActionResult> Keep(string topic, string list, StepQuery query)
    {
        if (rulebook.FindList(topic, list) is not { } fact)
            return NotFound();
        var visit = await desk.OpenAsync();
        query = query with { IsRenewed = visit.Standing == Standing.Lost };
        var journey = desk.Journey(visit.Content);
        var (control, value) = lists.Read(fact, Given.Of(visit.Content.Answers, fact), Request.Form, journey.Assessment, query);
        if (HttpContext.HasInvalidFormToken())
            return Page(fact, journey, (RowList)control with { Error = null }, query, ErrorSummary.FormExpired(site));
        if (ErrorSummary.Of([control]) is { } errors)
            return Page(fact, journey, (RowList)control, query, errors);
        var (before, after) = await desk.ChangeAsync(content => Marked(content, fact, value));
        var destination = Destination.After(desk.Journey(before.Content), desk.Journey(after), Journey.KeyOf(fact), query.Origin);
        return LocalRedirect(links.To(destination, StepQuery.ReturningTo(query.Origin) with { IsRenewed = before.Standing == Standing.Lost }));
    }

    /// <summary>Entries that another window has added meanwhile stay: only "none" and "don't know" are said on this page.</summary>
    private static CheckContent Marked(CheckContent content, Fact list, FactValue? value) =>
        value is RowsValue { Rows.IsEmpty: false } || content.Answers[list.Id] is RowsValue { Rows.IsEmpty: false }
            ? content
            : content.With([KeyValuePair.Create(list.Id, value)]);

    private ViewResult Page(Fact list, Journey journey, RowList control, StepQuery query, ErrorSummary? errors) => View("Show", new ListPage(
        texts.Topics[list.Topic!].Title,
        control,
        reasons.Why(journey.Question(list)),
        links.Step(Journey.KeyOf(list), query with { IsRenewed = false }),
        trail.Back(Journey.KeyOf(list), journey, query),
        errors,
        news.Of(query)));
}

/// <summary>Finds the list a path names.</summary>
internal static class ListFacts
{
    public static Fact? FindList(this Rulebook rulebook, string topic, string list) =>
        rulebook.Vocabulary.Find(list) is { Type: FactType.List } fact && fact.Topic == topic ? fact : null;
}
