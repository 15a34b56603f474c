using AngleSharp.Dom;

namespace FundingWizard.Web.Tests.Pages;

/// <summary>What no page may have.</summary>
internal static class Markup
{
    private static readonly string[] References = ["aria-describedby", "aria-labelledby", "for", "list"];

    /// <summary>Ids that occur twice, references that lead nowhere, and everything the Content-Security-Policy would refuse.</summary>
    public static IEnumerable<string> Problems(IDocument document)
    {
        var ids = document.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        var twice = ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"id {group.Key} occurs twice");
        var targets = References
            .SelectMany(name => document.QuerySelectorAll($"[{name}]").SelectMany(element => element.GetAttribute(name)!.Split(' ')))
            .Concat(document.QuerySelectorAll("a[href^='#']").Select(link => link.GetAttribute("href")![1..]).Where(id => id.Length > 0));
        var inline = document.QuerySelectorAll("[style], style, script:not([src]), [onclick], [onload]").Select(element => $"inline: {element.OuterHtml}");
        return [.. twice, .. targets.Except(ids, StringComparer.Ordinal).Select(id => $"nothing has the id {id}"), .. inline];
    }
}
