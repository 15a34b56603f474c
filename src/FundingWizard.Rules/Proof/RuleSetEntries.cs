using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Loading.Files;

namespace FundingWizard.Rules.Proof;

/// <summary>One enabled rule of a workflow, where it stands, and how to put another in its place.</summary>
/// <param name="Rule">The rule as written.</param>
/// <param name="Path">Its JSON path.</param>
/// <param name="Put">The whole workflow with another rule in this place.</param>
internal sealed record PlacedRule(RuleEntry Rule, string Path, Func<RuleEntry, RuleSetFile> Put);

/// <summary>One parameter of a workflow, where it stands, and how to put another in its place.</summary>
internal sealed record PlacedParameter(ParamEntry Parameter, string Path, Func<ParamEntry, RuleSetFile> Put);

/// <summary>Walks over a workflow as it is written, since a compiled criterion no longer knows where it stood.</summary>
internal static class RuleSetEntries
{
    /// <summary>Path below <c>rules/</c> of a rule set.</summary>
    public static string FileOf(string programme, DateOnly from) => FormattableString.Invariant($"programmes/{programme}/{from:yyyy-MM-dd}.json");

    /// <summary>The file of a rule set; the rulebook it belongs to has been loaded from the same files.</summary>
    public static RuleSetFile Read(RulebookFiles files, string programme, DateOnly from) =>
        JsonFiles.Read<RuleSetFile>(FileOf(programme, from), files[FileOf(programme, from)]!, [])!;

    /// <summary>Every enabled rule, outer first.</summary>
    public static IEnumerable<PlacedRule> Rules(RuleSetFile file) => Rules(file.Rules, "$.Rules", rules => file with { Rules = rules });

    /// <summary>Every parameter, global ones first.</summary>
    public static IEnumerable<PlacedParameter> Parameters(RuleSetFile file) =>
        Parameters(file.GlobalParams, "$.GlobalParams", parameters => file with { GlobalParams = parameters })
            .Concat(Rules(file).SelectMany(rule => Parameters(rule.Rule.LocalParams, $"{rule.Path}.LocalParams", parameters => rule.Put(rule.Rule with { LocalParams = parameters }))));

    private static IEnumerable<PlacedRule> Rules(IReadOnlyList<RuleEntry> rules, string path, Func<IReadOnlyList<RuleEntry>, RuleSetFile> put)
    {
        for (var index = 0; index < rules.Count; index++)
        {
            var (rule, place) = (rules[index], index);
            if (!rule.Enabled)
                continue;
            yield return new PlacedRule(rule, $"{path}[{index}]", Put);
            foreach (var part in rule.Rules is { } parts ? Rules(parts, $"{path}[{index}].Rules", changed => Put(rule with { Rules = changed })) : [])
                yield return part;

            RuleSetFile Put(RuleEntry other) => put(With(rules, place, other));
        }
    }

    private static IEnumerable<PlacedParameter> Parameters(IReadOnlyList<ParamEntry>? parameters, string path, Func<IReadOnlyList<ParamEntry>, RuleSetFile> put) =>
        parameters?.Select((parameter, index) => new PlacedParameter(parameter, $"{path}[{index}]", other => put(With(parameters, index, other)))) ?? [];

    private static T[] With<T>(IReadOnlyList<T> list, int index, T other) => [.. list.Take(index), other, .. list.Skip(index + 1)];
}
