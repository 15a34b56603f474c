using System.Collections.Immutable;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Proof.Mutating;

/// <summary>
/// Changes one rule set as it is written: expressions of rules and parameters, operators of groups, roles, and its first day. A changed
/// expression or operator goes through the loader; the loader's demands on evidence do not hide a changed role. Without parameters only
/// the changed leaf is compiled again, because that is most of the work.
/// </summary>
internal sealed class RuleSetMutants
{
    private readonly Rulebook rulebook;
    private readonly Programme programme;
    private readonly RuleSet set;
    private readonly RuleSetFile file;
    private readonly Sources sources;
    private readonly ExpressionMutants expressions;
    private readonly ImmutableArray<Case> cases;
    private readonly bool hasParameters;

    public RuleSetMutants(Rulebook rulebook, RulebookFiles files, Programme programme, RuleSet set)
    {
        this.rulebook = rulebook;
        this.programme = programme;
        this.set = set;
        file = RuleSetEntries.Read(files, programme.Id, set.From);
        sources = SourcesOf(programme, files);
        hasParameters = RuleSetEntries.Parameters(file).Any();
        expressions = new ExpressionMutants(rulebook.Vocabulary, MoneyParameters());
        cases = [.. rulebook.Cases.Where(example => example.Programme == programme.Id && programme.RuleSetOn(example.Day) == set)];
    }

    /// <summary>Every mutant in the order of the file.</summary>
    public IEnumerable<Mutant> All() => FirstDay()
        .Concat(RuleSetEntries.Parameters(file).SelectMany(OfParameter))
        .Concat(RuleSetEntries.Rules(file).SelectMany(OfRule));

    private IEnumerable<Mutant> FirstDay() =>
        from step in Steps.Of(set.From)
        let shown = Steps.Shown(set.From, step.Value)
        where !Timeline.IsClosed(programme.WindowOn(shown))
        select new Mutant(
            new Spot(RuleSetEntries.FileOf(programme.Id, set.From), "$", 1, step.Kind),
            Steps.Text(set.From),
            Steps.Text(step.Value),
            [.. rulebook.Cases.Where(example => example.Programme == programme.Id && example.Day == shown)],
            () => rulebook.With(programme.With(set, set with { From = step.Value })));

    private IEnumerable<Mutant> OfParameter(PlacedParameter placed) =>
        from change in expressions.Of(placed.Parameter.Expression)
        select Changed(change, $"{placed.Path}.Expression", cases, () => Load(placed.Put(placed.Parameter with { Expression = change.Expression })));

    private IEnumerable<Mutant> OfRule(PlacedRule placed)
    {
        var likely = LikelyFirst(placed.Rule.RuleName);
        var own = placed.Rule.Expression is { } expression
            ? from change in expressions.Of(expression)
              select Changed(change, $"{placed.Path}.Expression", likely, () => WithLeaf(placed, change.Expression))
            : OfGroup(placed, likely);
        return own.Concat(Roles(placed));
    }

    private IEnumerable<Mutant> OfGroup(PlacedRule placed, ImmutableArray<Case> likely)
    {
        if (placed.Rule.Rules!.Count(part => part.Enabled) < 2)
            return [];
        var (kind, other) = placed.Rule.Operator!.StartsWith("And", StringComparison.Ordinal) ? ("and-to-or", "Or") : ("or-to-and", "And");
        var change = new ExpressionChange(1, kind, placed.Rule.Operator, other, other);
        return [Changed(change, $"{placed.Path}.Operator", likely, () => Load(placed.Put(placed.Rule with { Operator = other })))];
    }

    private IEnumerable<Mutant> Roles(PlacedRule placed)
    {
        if (set.Criteria.FirstOrDefault(each => each.Id == placed.Rule.RuleName) is not { } criterion)
            return [];
        return Neighbours(criterion.Role).Select(role => new Mutant(
            new Spot(RuleSetEntries.FileOf(programme.Id, set.From), $"{placed.Path}.Properties.role", 1, $"role-{Word(role)}"),
            Word(criterion.Role),
            Word(role),
            LikelyFirst(criterion.Id),
            () => rulebook.With(programme.With(set, set with { Criteria = set.Criteria.Replace(criterion, criterion with { Role = role }) }))));
    }

    private Mutant Changed(ExpressionChange change, string path, ImmutableArray<Case> likely, Func<RuleSet?> build) => new(
        new Spot(RuleSetEntries.FileOf(programme.Id, set.From), path, change.Column, change.Kind),
        change.Original,
        change.Mutated,
        likely,
        () => build() is { } changed ? rulebook.With(programme.With(set, changed)) : null);

    private RuleSet? WithLeaf(PlacedRule placed, string expression)
    {
        if (hasParameters)
            return Load(placed.Put(placed.Rule with { Expression = expression }));
        return new ExpressionLoader(rulebook.Vocabulary).Condition(expression, Scope.Empty, new Place("", "$", [])) is { } condition
            ? set with { Criteria = [.. set.Criteria.Select(criterion => With(criterion, placed.Rule.RuleName, condition))] }
            : null;
    }

    /// <summary>The criterion with another condition in one of its leaves, and everything around that leaf joined again.</summary>
    private static Criterion With(Criterion criterion, string leaf, Condition condition)
    {
        if (criterion.Id == leaf)
            return criterion with { Condition = condition };
        if (criterion.SelfAndParts.All(part => part.Id != leaf))
            return criterion;
        ImmutableArray<Criterion> parts = [.. criterion.Parts.Select(part => With(part, leaf, condition))];
        return criterion with { Parts = parts, Condition = ConditionCompiler.Join(criterion.Condition.Kind, [.. parts.Select(part => part.Condition)]) };
    }

    private RuleSet? Load(RuleSetFile changed)
    {
        var problems = new List<Problem>();
        var loaded = new RuleSetLoader(new ExpressionLoader(rulebook.Vocabulary), sources).Load(changed, programme.Id, set.From, new Place("", "$", problems));
        return problems.Count == 0 ? loaded : null;
    }

    /// <summary>Cases that expect something of this criterion are the first to notice.</summary>
    private ImmutableArray<Case> LikelyFirst(string criterion) => [.. cases.OrderBy(example => !example.Expected.Criteria.ContainsKey(criterion))];

    private HashSet<string> MoneyParameters()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var known = new ExpressionMutants(rulebook.Vocabulary, names);
        foreach (var parameter in RuleSetEntries.Parameters(file).Select(placed => placed.Parameter))
        {
            if (ExpressionParser.TryParse(parameter.Expression, out var root, out _) && known.IsMoney(root))
                names.Add(parameter.Name);
        }

        return names;
    }

    private static Sources SourcesOf(Programme programme, RulebookFiles files)
    {
        var path = $"programmes/{programme.Id}/programme.json";
        return new Sources(JsonFiles.Read<ProgrammeFile>(path, files[path]!, [])!.Sources, new Place(path, "$.sources", []));
    }

    private static Role[] Neighbours(Role role) => role switch
    {
        Role.Hard => [Role.Soft],
        Role.Soft => [Role.Hard, Role.Info],
        _ => [Role.Soft],
    };

    private static string Word(Role role) => role switch
    {
        Role.Hard => "hard",
        Role.Soft => "soft",
        _ => "info",
    };
}
