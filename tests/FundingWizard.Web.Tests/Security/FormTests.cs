using System.Net;
using System.Net.Http.Headers;
using System.Reflection;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using FundingWizard.Web.Features.Errors;
using FundingWizard.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace FundingWizard.Web.Tests.Security;

[Collection(SharedSite.Name)]
public sealed class FormTests(TestSite site)
{
    private const string Form = "/de/bausteine";

    [Fact]
    public async Task Post_WhenTokenIsValid_IsAcceptedAndRedirects()
    {
        var client = await site.ReadyClientAsync();

        using var response = await client.SubmitAsync(Form, ("kind", "machines"), ("amount", "1,5 Mio."));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.ToString().ShouldBe("/de/bausteine?done=true");
        (await client.DocumentAsync("/de/bausteine?done=true")).QuerySelector("[data-testid=panel]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("garbage")]
    public async Task Post_WhenTokenIsInvalid_ShowsTheFormAgainWithWhatWasTyped(string? token)
    {
        var client = await site.ReadyClientAsync();
        (string, string)[] fields = [("kind", "buildings"), ("amount", "<1.250.000> \"Euro\"")];

        using var response = await client.PostFormAsync(Form, token is null ? fields : [.. fields, ("__form", token)]);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var document = await response.DocumentAsync();
        document.QuerySelector<IHtmlInputElement>("#amount")!.Value.ShouldBe("<1.250.000> \"Euro\"");
        document.QuerySelector<IHtmlInputElement>("[name=kind][value=buildings]")!.IsChecked.ShouldBeTrue();
        document.QuerySelectorAll("[data-testid=error-summary]").ShouldHaveSingleItem();
        document.Title.ShouldStartWith("Fehler:");
    }

    [Fact]
    public async Task Post_WhenTokenOfAnotherVisitorIsUsed_ShowsTheFormAgain()
    {
        var page = await (await site.ReadyClientAsync()).DocumentAsync(Form);
        var token = page.QuerySelector<IHtmlInputElement>("[name=__form]")!.Value;
        var other = site.Client();
        await other.GetAsync(Form);

        using var response = await other.PostFormAsync(Form, ("__form", token), ("kind", "machines"), ("amount", "1"));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.DocumentAsync()).QuerySelector("[data-testid=error-summary]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_WhenActionPromisesNothing_IsRefusedWithoutToken()
    {
        using var response = await (await site.ReadyClientAsync()).PostFormAsync("/de/fault/post", ("kind", "machines"));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.DocumentAsync()).QuerySelector("[data-testid=error-400]").ShouldNotBeNull();
    }

    [Fact]
    public async Task ErrorSummary_WhenAnswersAreMissing_LeadsToEachField()
    {
        using var response = await (await site.ReadyClientAsync()).SubmitAsync(Form);

        var document = await response.DocumentAsync();
        var summary = document.QuerySelectorAll("[role=alert]").ShouldHaveSingleItem();
        summary.HasAttribute("autofocus").ShouldBeTrue();
        summary.GetAttribute("tabindex").ShouldBe("-1");
        var targets = summary.QuerySelectorAll("a").Select(link => document.QuerySelector(link.GetAttribute("href")!)).ToList();
        targets.Select(target => target?.GetAttribute("name")).ShouldBe(["kind", "amount"]);
    }

    [Theory]
    [InlineData(70_000, 1, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(10, 600, HttpStatusCode.BadRequest)]
    public async Task Post_WhenFormIsTooLarge_IsAnsweredWithAPage(int length, int count, HttpStatusCode status)
    {
        var fields = Enumerable.Range(0, count).Select(i => ($"field{i}", new string('x', length))).ToArray();

        using var response = await (await site.ReadyClientAsync()).PostFormAsync(Form, fields);

        response.StatusCode.ShouldBe(status);
        (await response.DocumentAsync()).QuerySelector($"[data-testid=error-{(int)status}]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Post_WhenBodyIsNoForm_DoesNotCrash()
    {
        using var content = new ByteArrayContent([0, 255, 13, 10]);
        content.Headers.ContentType = new MediaTypeHeaderValue("multipart/form-data") { Parameters = { new NameValueHeaderValue("boundary", "x") } };

        using var response = await (await site.ReadyClientAsync()).PostAsync(Form, content);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public void Actions_WhenTheyChangeSomething_AllCheckTheFormToken()
    {
        site.Services.GetRequiredService<IOptions<MvcOptions>>().Value.Filters.OfType<TypeFilterAttribute>()
            .ShouldContain(filter => filter.ImplementationType == typeof(FormTokenFilter));
        var exempt = typeof(Program).Assembly.GetTypes()
            .Where(type => type.IsAssignableTo(typeof(ControllerBase)))
            .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Append((MemberInfo)type))
            .Where(member => member.GetCustomAttributes().OfType<IAntiforgeryPolicy>().Any());

        exempt.ShouldHaveSingleItem().ShouldBe(typeof(ErrorsController), "only the error page, which stores nothing, may do without a form token");
    }

    [Fact]
    public void Actions_WhenTheyPromiseToKeepInput_ArePosts()
    {
        var promising = typeof(Program).Assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.IsDefined(typeof(KeepsInputAttribute)))
            .ToList();

        promising.ShouldNotBeEmpty();
        promising.ShouldAllBe(method => method.GetCustomAttributes<HttpMethodAttribute>().Single().HttpMethods.Single() == "POST");
    }
}
