using System.Collections.Immutable;
using System.Globalization;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;
using FundingWizard.Summary.Json;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Store;
using FundingWizard.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Result;

/// <summary>The result of a check: on screen, to be printed, as PDF and as data. All of them say the same.</summary>
[Needs(Readiness.Rulebook, Readiness.Database)]
[Route(SiteLanguage.RoutePrefix)]
public sealed class ResultController(
    Rulebook rulebook,
    SummaryDocuments documents,
    CheckDesk desk,
    News news,
    Links links,
    SiteImprint imprint,
    IStringLocalizer<ResultTexts> result)
    : Controller
{
    private static Language Language => SiteLanguage.Current.Texts;

    [Page("ergebnis", Name = RouteNames.Result)]
    public Task<IActionResult> Show(StepQuery query) => WithCheckAsync((visit, journey) => View(new ResultPage(
        documents.View(journey.Assessment, Language),
        visit.Content.Day is null,
        links.Day(StepQuery.ReturningTo(Origin.Result)),
        rulebook.Vocabulary.Facts
            .Where(fact => fact.IsAsked)
            .OrderBy(fact => rulebook.Topics.IndexOf(fact.Topic!))
            .ThenBy(fact => fact.Slot)
            .Select((fact, position) => KeyValuePair.Create(fact.Id, new QuestionLink(links.Question(fact, StepQuery.ReturningTo(Origin.Result)), position)))
            .ToImmutableDictionary(StringComparer.Ordinal),
        journey.Open.Count(),
        documents.Letters.Any(journey.Assessment),
        news.Of(query))));

    [Page("ergebnis/druck", Name = RouteNames.ResultPrint)]
    public Task<IActionResult> Print() => WithCheckAsync((_, journey) =>
        View("Print", documents.Html(documents.View(journey.Assessment, Language), imprint.Now)));

    [Page("ergebnis/bankgespraech/{programme}", Name = RouteNames.BankTalk)]
    public Task<IActionResult> BankTalk(string programme) => WithCheckAsync((_, journey) =>
    {
        var check = documents.View(journey.Assessment, Language);
        return check.Programmes.FirstOrDefault(each => each.Id == programme && each.HasBankTalk) is { } found ? View("BankTalk", new BankTalkPage(check, found)) : NotFound();
    });

    [Page("ergebnis.pdf", Name = RouteNames.ResultPdf)]
    public Task<IActionResult> Pdf() => WithCheckAsync((_, journey) =>
        Download(documents.Pdf(journey.Assessment, Language, imprint.Now), "application/pdf", journey.Assessment, "pdf"));

    [Page("ergebnis.json", Name = RouteNames.ResultJson)]
    public Task<IActionResult> Json() => WithCheckAsync((_, journey) =>
        Download(AssessmentJson.Write(journey.Assessment, Language), "application/json", journey.Assessment, "json"));

    private FileContentResult Download(byte[] content, string type, Assessment assessment, string extension) =>
        File(content, type, $"{result["FileName", assessment.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)].Value}.{extension}");

    private async Task<IActionResult> WithCheckAsync(Func<Visit, Journey, IActionResult> show)
    {
        var visit = await desk.OpenAsync();
        return visit.Standing == Standing.Open ? show(visit, desk.Journey(visit.Content)) : this.NoCheck(visit.Standing, desk);
    }
}
