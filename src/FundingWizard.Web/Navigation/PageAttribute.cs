using Microsoft.AspNetCore.Mvc.Routing;

namespace FundingWizard.Web.Navigation;

/// <summary>A page that can be called up: GET, and HEAD for those who only ask whether it is there.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PageAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);
