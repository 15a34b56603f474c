using System.Collections.Immutable;
using FundingWizard.Web.Features.Shared.Controls;

namespace FundingWizard.Web.Features.StyleGuide;

/// <summary>Every form control in every state, and one small form that works.</summary>
/// <param name="Form">The questions of the form.</param>
/// <param name="Samples">The controls by kind.</param>
/// <param name="Errors">What is wrong with the form; null when nothing is.</param>
/// <param name="IsDone">True after the form was sent without errors.</param>
public sealed record StyleGuidePage(
    ImmutableArray<Control> Form, ImmutableArray<SampleGroup> Samples, ErrorSummary? Errors, bool IsDone);

/// <summary>One kind of control in its states.</summary>
/// <param name="Title">What the kind is called.</param>
/// <param name="Controls">The states.</param>
public sealed record SampleGroup(string Title, ImmutableArray<Control> Controls);
