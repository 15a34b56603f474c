using FundingWizard.Web.Features.Shared.Controls;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace FundingWizard.Web.Features.Shared;

/// <summary>What a page tells the layout around it.</summary>
/// <param name="Title">Title of the page, without the name of the service.</param>
public sealed record PageHead(string Title)
{
    /// <summary>Where "back" leads, computed and never taken from the request; null for pages without.</summary>
    public string? Back { get; init; }

    /// <summary>What is wrong with the form of the page; null when nothing is.</summary>
    public ErrorSummary? Errors { get; init; }

    /// <summary>News to show before everything else; null when there are none.</summary>
    public Notification? Notification { get; init; }

    /// <summary>True for pages that search engines shall not list.</summary>
    public bool Hidden { get; init; }
}

/// <summary>News about the page at hand, for instance that answers have changed.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Text">What has happened and what to do.</param>
public sealed record Notification(string Heading, string Text);

/// <summary>A confirmation: something was done.</summary>
/// <param name="Heading">What was done.</param>
/// <param name="Text">What comes next.</param>
public sealed record Panel(string Heading, string Text);

/// <summary>Hands a <see cref="PageHead"/> from a view to its layout.</summary>
public static class PageHeads
{
    /// <summary>Called by a view.</summary>
    public static void SetHead(this ViewDataDictionary data, PageHead head) => data[nameof(PageHead)] = head;

    /// <summary>Called by the layout.</summary>
    public static PageHead Head(this ViewDataDictionary data) =>
        data[nameof(PageHead)] as PageHead ?? throw new InvalidOperationException("The view has set no PageHead.");
}
