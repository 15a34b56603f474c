using System.Collections.Frozen;
using System.Collections.Immutable;
using FundingWizard.Rules.Computations;

namespace FundingWizard.Rules.Amounts.Costs;

/// <summary>The sentences about lines of costs; every calculator with costs writes the same.</summary>
internal static class CostSentences
{
    private const string Name = "costs";

    private static readonly Dictionary<string, string> Steps = new()
    {
        ["line"] = "kind amount percent result",
        ["line-of-public"] = "kind amount percent result",
        ["line-not-counted"] = "kind amount",
        ["line-between"] = "kind amount low high",
        ["line-without-amount"] = "kind",
        ["line-without-kind"] = "line amount low high",
        ["line-empty"] = "line",
    };

    private static readonly FrozenDictionary<string, StepSentence> ByStep = StepKeys.ByStep(Name, Steps);

    /// <summary>Their keys, with the values each may name.</summary>
    public static readonly ImmutableSortedDictionary<string, ImmutableArray<string>> Keys = StepKeys.Of(Name, Steps);

    public static readonly StepSentence Counted = ByStep["line"], OfPublic = ByStep["line-of-public"], NotCounted = ByStep["line-not-counted"];

    public static readonly StepSentence Between = ByStep["line-between"], WithoutAmount = ByStep["line-without-amount"];

    public static readonly StepSentence WithoutKind = ByStep["line-without-kind"], Empty = ByStep["line-empty"];
}
