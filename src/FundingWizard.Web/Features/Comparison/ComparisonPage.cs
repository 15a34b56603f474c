using System.Collections.Immutable;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Web.Features.Shared.Controls;

namespace FundingWizard.Web.Features.Comparison;

/// <summary>The form for two days and, once both are named, what the answers come to on each.</summary>
/// <param name="First">The question for the first day.</param>
/// <param name="Second">The question for the second day.</param>
/// <param name="Errors">What is wrong with the days; null when nothing is.</param>
/// <param name="Table">The comparison; null before two days are named.</param>
public sealed record ComparisonPage(Control First, Control Second, ErrorSummary? Errors, ComparisonTable? Table);

/// <summary>What the same answers come to on two days.</summary>
/// <param name="First">The first day.</param>
/// <param name="Second">The second day.</param>
/// <param name="Count">How many programmes differ, as a sentence.</param>
/// <param name="Rows">Every programme, those that differ first.</param>
public sealed record ComparisonTable(ComparedDay First, ComparedDay Second, string Count, ImmutableArray<ComparedProgramme> Rows);

/// <summary>One of the two days.</summary>
/// <param name="Day">The day, in words.</param>
/// <param name="Fingerprint">Fingerprint of the rulebook it was assessed with.</param>
/// <param name="Notes">What is not yet known for that day, a sentence each.</param>
public sealed record ComparedDay(string Day, string Fingerprint, ImmutableArray<string> Notes);

/// <summary>One programme on both days.</summary>
/// <param name="Name">Official name.</param>
/// <param name="Link">The page with its rules.</param>
/// <param name="First">What comes out on the first day.</param>
/// <param name="Second">What comes out on the second day.</param>
/// <param name="Difference">What differs, in words.</param>
/// <param name="Differs">True when anything does.</param>
/// <param name="Criteria">Criteria that come out differently, or exist on one day only.</param>
public sealed record ComparedProgramme(
    string Name, string Link, ComparedOutcome First, ComparedOutcome Second, string Difference, bool Differs, ImmutableArray<string> Criteria);

/// <summary>What comes out for a programme on a day.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Headline">The outcome in a few words.</param>
/// <param name="Icon">Its icon in the KERN set.</param>
/// <param name="Otherwise">For a closed programme: what it would otherwise come to.</param>
/// <param name="RuleSet">Since when the rules of the day hold.</param>
/// <param name="Amounts">Benefits, in words.</param>
public sealed record ComparedOutcome(Outcome Outcome, string Headline, string Icon, string? Otherwise, string RuleSet, ImmutableArray<string> Amounts);
