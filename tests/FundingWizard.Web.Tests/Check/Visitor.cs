using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace FundingWizard.Web.Tests.Check;

/// <summary>Somebody at a browser without script: opens pages, fills in the form at hand, goes where it leads.</summary>
internal sealed class Visitor(HttpClient client, string language)
{
    private const int LongestJourney = 60;

    /// <summary>The browser: its cookies, and addresses without a page around.</summary>
    public HttpClient Client => client;

    /// <summary>The page at hand.</summary>
    public IHtmlDocument Page { get; private set; } = null!;

    /// <summary>Its address, without language and query.</summary>
    public string Path { get; private set; } = "";

    /// <summary>What stands behind its address.</summary>
    public string Query { get; private set; } = "";

    public HttpStatusCode Status { get; private set; }

    /// <summary>Names of the questions of the page, in order.</summary>
    public IEnumerable<string> Questions => Page.QuerySelectorAll("form .question").Select(question => question.GetAttribute("data-testid")!);

    /// <summary>The outcome a result page shows.</summary>
    public string? Outcome => Find("outcome")?.GetAttribute("data-outcome");

    public IElement? Find(string testId) => Page.QuerySelector($"[data-testid='{testId}']");

    /// <summary>The text of an element, with spaces where words must not part.</summary>
    public string Text(string testId) => Find(testId).ShouldNotBeNull(testId).TextContent.Replace('\u00A0', ' ').Replace('\u202F', ' ');

    /// <summary>Opens an address of the site, without the language, and follows redirects.</summary>
    public Task OpenAsync(string path) => OpenFullAsync($"/{language}{path}");

    /// <summary>Follows the link that stands in an element.</summary>
    public Task FollowAsync(string selector) =>
        OpenFullAsync(Page.QuerySelector<IHtmlAnchorElement>(selector).ShouldNotBeNull(selector).GetAttribute("href")!);

    /// <summary>Answers the page at hand: what is shown stays, except in questions for which other fields are given.</summary>
    public async Task SendAsync(params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(fields);
        if (response.StatusCode == HttpStatusCode.Redirect)
            await OpenFullAsync(response.Headers.Location!.ToString());
        else
            await ShowAsync(response);
    }

    /// <summary>The same without going where it leads.</summary>
    public Task<HttpResponseMessage> PostAsync(params (string Name, string Value)[] fields)
    {
        var form = Page.QuerySelector<IHtmlFormElement>("main form").ShouldNotBeNull($"{Path} answered {Status}");
        var answered = form.QuerySelectorAll(".question").Where(question => Inputs(question).Any(input => fields.Any(field => field.Name == input.Name))).ToArray();
        var kept = Inputs(form)
            .Where(input => (input.Type is not ("radio" or "checkbox") || input.IsChecked) && !answered.Any(question => question.Contains(input)))
            .Select(input => (input.Name!, input.Value));
        return client.PostFormAsync(form.GetAttribute("action")!, [.. kept, .. fields]);
    }

    /// <summary>Answers every question of the page at hand: from the answers, else with "don't know".</summary>
    public Task AnswerAsync(IReadOnlyDictionary<string, string[]> answers) =>
        SendAsync([.. Questions.SelectMany(question => answers.TryGetValue(question, out var values) ? Fields(question, values) : [DontKnow(question)])]);

    /// <summary>Goes from the page at hand through all questions until a page without any comes.</summary>
    public async Task WalkAsync(IReadOnlyDictionary<string, string[]> answers, Func<Task>? afterEach = null)
    {
        for (var step = 0; step < LongestJourney && (Questions.Any() || Find("settled") is not null); step++)
        {
            if (Find("settled") is not null)
                await FollowAsync("[data-testid=more-questions]");
            else
                await AnswerAsync(answers);
            if (afterEach is not null)
                await afterEach();
        }

        Questions.ShouldBeEmpty("the questions never end");
    }

    /// <summary>Begins a check and answers everything.</summary>
    public async Task CompleteAsync(IReadOnlyDictionary<string, string[]> answers)
    {
        await OpenAsync("/pruefung/weiter");
        await WalkAsync(answers);
    }

    /// <summary>Answers the question of one page and stays where that leads.</summary>
    public async Task AnswerAsync(string topic, params (string Name, string Value)[] fields)
    {
        await OpenAsync($"/pruefung/{topic}");
        await SendAsync(fields);
    }

    /// <summary>The field that says "don't know" to a question of the page.</summary>
    public (string Name, string Value) DontKnow(string question)
    {
        var choice = Page.QuerySelector<IHtmlInputElement>($"#{question.Replace('.', '-')}-unknown").ShouldNotBeNull($"{question} offers no \"don't know\"");
        return (choice.Name!, choice.Value);
    }

    /// <summary>No value at all means a list without entries.</summary>
    private static IEnumerable<(string Name, string Value)> Fields(string question, string[] values) =>
        values.Length == 0 ? [($"{question}.none", "none")] : values.Select(value => (question, value));

    private async Task OpenFullAsync(string address)
    {
        var response = await client.GetAsync(address);
        for (var hop = 0; hop < 5 && response.StatusCode == HttpStatusCode.Redirect; hop++)
        {
            address = response.Headers.Location!.ToString();
            response.Dispose();
            response = await client.GetAsync(address);
        }

        var parts = address.Split('#')[0].Split('?');
        (Path, Query) = (parts[0][3..], parts.ElementAtOrDefault(1) ?? "");
        await ShowAsync(response);
        response.Dispose();
    }

    private async Task ShowAsync(HttpResponseMessage response)
    {
        Status = response.StatusCode;
        Page = await response.DocumentAsync();
    }

    private static IEnumerable<IHtmlInputElement> Inputs(IElement element) => element.QuerySelectorAll<IHtmlInputElement>("input");
}
