using System.Globalization;
using FundingWizard.Rules;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;
using FundingWizard.Summary.Views;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Store;
using FundingWizard.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Letter;

/// <summary>The open points of a check as letters to the offices that decide: to be printed and as PDF.</summary>
[Needs(Readiness.Rulebook, Readiness.Database)]
[Route(SiteLanguage.RoutePrefix)]
public sealed class LetterController(
    Rulebook rulebook, SummaryDocuments documents, CheckDesk desk, Links links, SiteImprint imprint, Today today, IStringLocalizer<LetterTexts> letter)
    : Controller
{
    /// <summary>Name of the office in an address.</summary>
    public const string OfficeName = "stelle";

    private static Language Language => SiteLanguage.Current.Texts;

    [Page("ergebnis/brief", Name = RouteNames.Letter)]
    public Task<IActionResult> Show([FromQuery(Name = OfficeName)] string? office) => WithLettersAsync((letters, journey) => (letters.Find(office), office) switch
    {
        ({ } found, _) => View("Show", new LetterPage(
            found,
            documents.Letters.Html(found, imprint.Now),
            letters.Letters.Length > 1 ? links.Letter() : links.Result,
            journey.Open.Count(),
            Waiting(letters))),
        (_, null) => View("Choose", new LettersPage(letters.Letters, Waiting(letters))),
        _ => NotFound(),
    });

    [Page("ergebnis/brief.pdf", Name = RouteNames.LetterPdf)]
    public Task<IActionResult> Pdf([FromQuery(Name = OfficeName)] string? office) => WithLettersAsync((letters, _) => letters.Find(office) is { } found
        ? File(documents.Letters.Pdf(found, imprint.Now), "application/pdf", FileName(found))
        : NotFound());

    private string FileName(LetterView found) => $"{letter["FileName", found.Office, today.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)].Value}.pdf";

    private WaitingPart? Waiting(LettersView letters) => letters.Waiting.IsEmpty ? null : new WaitingPart(
        letters.Waiting,
        [.. letters.FirstQuestions.Select(answer => new FirstQuestion(
            answer, links.Question(rulebook.Vocabulary[answer.FactId], StepQuery.ReturningTo(Origin.Result))))]);

    private async Task<IActionResult> WithLettersAsync(Func<LettersView, Journey, IActionResult> show)
    {
        var visit = await desk.OpenAsync();
        if (visit.Standing != Standing.Open)
            return this.NoCheck(visit.Standing, desk);
        var journey = desk.Journey(visit.Content);
        return show(documents.Letters.View(journey.Assessment, Language, today.Day), journey);
    }
}
