using System.Collections.Immutable;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Security;
using FundingWizard.Web.Settings;
using FundingWizard.Web.Store;
using FundingWizard.Web.Texts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.StyleGuide;

/// <summary>Shows every form control in every state, and how a form answers; only where <see cref="SiteSettings.StyleGuide"/> says so.</summary>
[Needs(Readiness.Database)]
[Route(SiteLanguage.RoutePrefix + "/bausteine")]
public sealed class StyleGuideController(
    SiteSettings settings, Links links, IStringLocalizer<GuideTexts> guide, IStringLocalizer<SiteTexts> site)
    : Controller
{
    private const string Kind = "kind";
    private const string Amount = "amount";

    public override void OnActionExecuting(ActionExecutingContext context)
    {
        if (!settings.StyleGuide)
            context.Result = NotFound();
    }

    [Page("", Name = RouteNames.StyleGuide)]
    public IActionResult Index(bool done) => Page(Form(FormCollection.Empty, check: false), errors: null, done);

    [HttpPost("")]
    [KeepsInput]
    public IActionResult Send()
    {
        if (HttpContext.HasInvalidFormToken())
            return Page(Form(Request.Form, check: false), ErrorSummary.FormExpired(site), done: false);
        var form = Form(Request.Form, check: true);
        return ErrorSummary.Of(form) is { } errors ? Page(form, errors, done: false) : LocalRedirect(links.StyleGuide + "?done=true");
    }

    private ViewResult Page(ImmutableArray<Control> form, ErrorSummary? errors, bool done) =>
        View("Index", new StyleGuidePage(form, new Samples(guide).All, errors, done));

    private ImmutableArray<Control> Form(IFormCollection typed, bool check)
    {
        string? kind = typed[Kind];
        var kinds = new RadioGroup
        {
            Name = Kind,
            Label = guide["Try.Kind"],
            Options = new Samples(guide).Purposes,
            Selected = kind,
            IsUnknown = string.Equals(kind, Control.Unknown, StringComparison.Ordinal),
        };
        var amount = new TextField { Name = Amount, Label = guide["Try.Amount"], Kind = TextKind.Decimal, Unit = guide["Unit"], Value = typed[Amount] };
        amount = amount with { IsUnknown = typed.ContainsKey(amount.UnknownName) };
        return
        [
            kinds with { Error = check && kind is null ? guide["Try.Error.Kind"].Value : null },
            amount with { Error = check && string.IsNullOrWhiteSpace(amount.Value) && !amount.IsUnknown ? guide["Try.Error.Amount"].Value : null },
        ];
    }
}
