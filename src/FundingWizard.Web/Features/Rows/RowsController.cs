using System.Collections.Immutable;
using System.Globalization;
using FundingWizard.Rules;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Lists;
using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Security;
using FundingWizard.Web.Store;
using FundingWizard.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Rows;

/// <summary>The entries of a list, each on a page of its own: add, change, remove.</summary>
[Needs(Readiness.Rulebook, Readiness.Database)]
[Route(SiteLanguage.RoutePrefix + "/pruefung/{topic}/{list}")]
public sealed class RowsController(
    Rulebook rulebook, CheckDesk desk, ListForm lists, ListRows rows, SharedTexts texts, Links links, IStringLocalizer<AnswerTexts> answer, IStringLocalizer<SiteTexts> site)
    : Controller
{
    [Page("neu", Name = RouteNames.RowAdd)]
    public async Task<IActionResult> Add(string topic, string list, StepQuery query)
    {
        if (rulebook.FindList(topic, list) is not { } fact)
            return NotFound();
        var visit = await desk.OpenAsync();
        return visit.Standing == Standing.Lost ? this.NoCheck(visit.Standing, desk) : Edit(fact, number: null, visit, lists.Fields(fact, row: null), query, errors: null);
    }

    [HttpPost("neu")]
    [KeepsInput]
    public async Task<IActionResult> KeepNew(string topic, string list, StepQuery query)
    {
        if (rulebook.FindList(topic, list) is not { } fact)
            return NotFound();
        var visit = await desk.OpenAsync();
        var (row, fields, errors) = Read(fact);
        if (ListRows.Of(visit.Content, fact).Length >= ListRows.Most)
            errors ??= new ErrorSummary([new FieldError(answer["List.Full", ListRows.Most], FieldId: null)]);
        if (errors is not null)
            return Edit(fact, number: null, visit, fields, query, errors);
        var before = await rows.AddAsync(fact, row);
        return LocalRedirect(links.Step(Journey.KeyOf(fact), query with { IsRenewed = before == Standing.Lost }));
    }

    [Page("{row:int:min(1)}", Name = RouteNames.RowChange)]
    public Task<IActionResult> Change(string topic, string list, int row, StepQuery query) =>
        WithRowAsync(topic, list, row, query, (fact, visit, old) => Task.FromResult<IActionResult>(Edit(fact, row, visit, lists.Fields(fact, old), query, errors: null)));

    [HttpPost("{row:int:min(1)}")]
    [KeepsInput]
    public async Task<IActionResult> KeepChanged(string topic, string list, int row, StepQuery query)
    {
        if (rulebook.FindList(topic, list) is not { } fact)
            return NotFound();
        var visit = await desk.OpenAsync();
        if (visit.Standing == Standing.Lost)
            return await KeepNew(topic, list, query);
        var (changed, fields, errors) = Read(fact);
        if (ListRows.Of(visit.Content, fact).ElementAtOrDefault(row - 1) is not { } old)
            return Edit(fact, number: null, visit, fields, query, errors ?? Moved);
        if (errors is not null)
            return Edit(fact, row, visit, fields, query, errors);
        return IsCurrent(visit) && await rows.ReplaceAsync(fact, row - 1, old, changed)
            ? LocalRedirect(links.Step(Journey.KeyOf(fact), query))
            : Edit(fact, row, visit, fields, query, Moved);
    }

    [Page("{row:int:min(1)}/entfernen", Name = RouteNames.RowRemove)]
    public Task<IActionResult> AskToRemove(string topic, string list, int row, StepQuery query) =>
        WithRowAsync(topic, list, row, query, (fact, visit, old) => Task.FromResult<IActionResult>(Remove(fact, row, visit, old, query, errors: null)));

    [HttpPost("{row:int:min(1)}/entfernen")]
    [KeepsInput]
    public Task<IActionResult> KeepRemoved(string topic, string list, int row, StepQuery query) =>
        WithRowAsync(topic, list, row, query, async (fact, visit, old) =>
        {
            if (HttpContext.HasInvalidFormToken())
                return Remove(fact, row, visit, old, query, ErrorSummary.FormExpired(site));
            return IsCurrent(visit) && await rows.ReplaceAsync(fact, row - 1, old, replacement: null)
                ? LocalRedirect(links.Step(Journey.KeyOf(fact), query))
                : Remove(fact, row, visit, old, query, Moved);
        });

    private ErrorSummary Moved => new([new FieldError(answer["RowMoved"], FieldId: null)]);

    /// <summary>Goes on with an entry, or back to the list when there is none in that place.</summary>
    private async Task<IActionResult> WithRowAsync(string topic, string list, int number, StepQuery query, Func<Fact, Visit, Row, Task<IActionResult>> work)
    {
        if (rulebook.FindList(topic, list) is not { } fact)
            return NotFound();
        var visit = await desk.OpenAsync();
        if (visit.Standing == Standing.Lost)
            return this.NoCheck(visit.Standing, desk);
        return ListRows.Of(visit.Content, fact).ElementAtOrDefault(number - 1) is { } row
            ? await work(fact, visit, row)
            : LocalRedirect(links.Step(Journey.KeyOf(fact), query));
    }

    private bool IsCurrent(Visit visit) => Request.Form[RowPage.VersionName] == visit.Version.ToString(CultureInfo.InvariantCulture);

    private (Row Row, ImmutableArray<Control> Fields, ErrorSummary? Errors) Read(Fact list)
    {
        var readings = lists.ReadFields(list, Request.Form);
        var values = readings.Where(field => field.Reading.Value is not null).ToImmutableSortedDictionary(field => field.Field.Id, field => field.Reading.Value!, StringComparer.Ordinal);
        var isExpired = HttpContext.HasInvalidFormToken();
        ImmutableArray<Control> controls = [.. readings.Select(field => isExpired ? field.Reading.Control with { Error = null } : field.Reading.Control)];
        return (new Row(values), controls, isExpired ? ErrorSummary.FormExpired(site) : ErrorSummary.Of(controls));
    }

    private ViewResult Edit(Fact list, int? number, Visit visit, ImmutableArray<Control> fields, StepQuery query, ErrorSummary? errors)
    {
        var key = Journey.KeyOf(list);
        return View("Edit", new RowPage(
            lists.Title(number ?? ListRows.Of(visit.Content, list).Length + 1),
            texts.Facts[list].Question!,
            fields,
            visit.Version,
            number is { } row ? links.RowChange(key, row, query) : links.RowAdd(key, query),
            links.Step(key, query),
            errors));
    }

    private ViewResult Remove(Fact list, int number, Visit visit, Row row, StepQuery query, ErrorSummary? errors)
    {
        var key = Journey.KeyOf(list);
        return View("Remove", new RemovePage(lists.Row(list, row, number, query), visit.Version, links.RowRemove(key, number, query), links.Step(key, query), errors));
    }
}
