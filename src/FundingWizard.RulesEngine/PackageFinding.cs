using System.Collections.Immutable;
using RulesEngine.Models;

namespace FundingWizard.RulesEngine;

/// <summary>What RulesEngine says about one rule.</summary>
/// <param name="Rule">Its name.</param>
/// <param name="IsMet">Whether RulesEngine counts it as a success.</param>
/// <param name="Error">What went wrong when RulesEngine read or ran it; null when nothing did. A rule with an error counts as not met there.</param>
/// <param name="Parts">The rules of a group, in the order of the file.</param>
public sealed record PackageFinding(string Rule, bool IsMet, string? Error, ImmutableArray<PackageFinding> Parts)
{
    internal static PackageFinding Of(RuleResultTree result) =>
        new(result.Rule.RuleName, result.IsSuccess, Failure(result), [.. result.ChildResults?.Select(Of) ?? []]);

    /// <summary>RulesEngine puts its own errors and the message the rule has for people into the same field.</summary>
    private static string? Failure(RuleResultTree result) =>
        string.IsNullOrEmpty(result.ExceptionMessage) || result.ExceptionMessage == result.Rule.ErrorMessage ? null : result.ExceptionMessage;
}
