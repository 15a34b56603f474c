using System.Collections.Immutable;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading.Files;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Tests.Expressions;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>
/// Grows a whole rule set over <see cref="SampleFacts"/>: groups in groups, parts switched off, and parameters of the file, of groups and of
/// leaves. A parameter is a piece of an expression under a name of its own; rules use their own ones and those around them.
/// </summary>
internal sealed class RandomWorkflow(RandomExpressions random)
{
    private const int DeepestGroup = 3, DeepestExpression = 2;
    private static readonly ExpressionChecker Checker = new(SampleFacts.Vocabulary);
    private static readonly string[] Operators = ["And", "AndAlso", "Or", "OrElse"];
    private static readonly RuleProperties Leaf = new(Source: ["source"], Confidence: Confidence.High);

    private int names;

    /// <summary>The file; at least one criterion is enabled.</summary>
    public RuleSetFile File()
    {
        var around = Enumerable.Range(0, random.Next(3)).Aggregate(Declared.Nothing, (declared, _) => Declare(Piece(Sound()), declared));
        RuleEntry[] rules = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(index => Rule(DeepestGroup, around, isEnabled: index == 0))];
        return new RuleSetFile("workflow", [.. rules.Select(rule => rule with { Properties = (rule.Properties ?? new RuleProperties()) with { Role = Role.Info } })], around.Entries);
    }

    private RuleEntry Rule(int depth, Declared around, bool isEnabled)
    {
        var declared = around with { Entries = [] };
        if (random.Next(3) == 0)
            declared = Declare(Piece(Sound()), declared);
        var rule = new RuleEntry(Name("rule-"), LocalParams: declared.Entries, Enabled: isEnabled || random.Next(6) > 0, ErrorMessage: random.Next(3) == 0 ? "Größe prüfen." : null);
        return depth == 0 || random.Next(2) == 0
            ? rule with { Expression = SourcePrinter.Print(Using(declared)), Properties = Leaf }
            : rule with { Operator = random.Pick(Operators), Rules = [.. Enumerable.Range(0, 1 + random.Next(4)).Select(index => Rule(depth - 1, declared, isEnabled: index == 0))] };
    }

    /// <summary>An expression that asks one of the parameters too, if there is any it can ask.</summary>
    private Node Using(Declared declared)
    {
        var root = Sound();
        if (declared.Askable.IsEmpty)
            return root;
        ImmutableArray<Node> both = [root, Asked(random.Pick(declared.Askable))];
        Node joined = random.Next(2) == 0 ? new AllOf(both, 1) : new AnyOf(both, 1);
        return Checker.CheckCondition(SourcePrinter.Print(joined), declared.Scope).IsSound ? joined : root;
    }

    private Node Asked((string Name, ValueKind Kind) parameter)
    {
        var reference = new Reference(parameter.Name, 1);
        return parameter.Kind switch
        {
            ValueKind.Flag => new Not(reference, 1),
            ValueKind.Number => new Relation(reference, random.Pick(Enum.GetValues<Comparison>()), new NumberLiteral(random.Next(1_000), true, 1), 1),
            _ => new Relation(reference, Comparison.Less, new DateLiteral(new DateOnly(2000 + random.Next(50), 2, 28), 1), 1),
        };
    }

    private Declared Declare(Node piece, Declared declared)
    {
        var source = SourcePrinter.Print(piece);
        var expression = Checker.CheckParameter(source, declared.Scope);
        return expression.IsSound ? declared.With(new ParamEntry(Name("piece"), source), expression) : declared;
    }

    private Node Piece(Node root) => random.Pick([.. NodeTree.SelfAndParts(root)]);

    private Node Sound() => Enumerable.Range(0, int.MaxValue).Select(_ => random.Flag(DeepestExpression)).First(tree => Checker.CheckCondition(tree, Scope.Empty).IsSound);

    private string Name(string kind) => FormattableString.Invariant($"{kind}{++names}");

    /// <summary>The parameters that hold in one place, and which of them are declared there.</summary>
    private sealed record Declared(Scope Scope, ImmutableArray<(string Name, ValueKind Kind)> Askable, ImmutableArray<ParamEntry> Entries)
    {
        public static readonly Declared Nothing = new(Scope.Empty, [], []);

        public Declared With(ParamEntry entry, CheckedExpression expression) => new(
            Scope.With(entry.Name, expression),
            expression.Kind == ValueKind.Code ? Askable : Askable.Add((entry.Name, expression.Kind)),
            Entries.Add(entry));
    }
}
