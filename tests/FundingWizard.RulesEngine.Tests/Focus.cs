using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.RulesEngine.Tests;

/// <summary>
/// Changes facts until one comparison of a rule is all that the rule depends on: what stands beside it in an "and" is made true, in an "or"
/// false. Facts drawn at random rarely look into long rules.
/// </summary>
internal sealed class Focus(ImmutableArray<Condition> rules, Random random, Func<Fact, FactValue> draw)
{
    private const int MostSteps = 100;

    private readonly record struct Goal(Condition Atom, bool IsMet);

    /// <summary>Takes a rule and a comparison in it at random; gives up after some steps, which does no harm.</summary>
    public void Apply(FactSetBuilder facts)
    {
        var set = facts.Build();
        var goals = Beside(rules[random.Next(rules.Length)]).ToArray();
        for (var step = 0; step < MostSteps; step++)
        {
            var open = goals.Where(goal => goal.Atom.Decide(set) == Verdict.Met != goal.IsMet).ToArray();
            if (open.Length == 0)
                return;
            Change(open[random.Next(open.Length)].Atom, facts, set);
        }
    }

    /// <summary>What has to hold beside one comparison of the condition.</summary>
    private IEnumerable<Goal> Beside(Condition condition)
    {
        if (condition.Parts.IsEmpty)
            return [];
        var chosen = random.Next(condition.Parts.Length);
        return condition.Parts.Where((_, index) => index != chosen).SelectMany(part => Goals(part, condition.Kind == ConditionKind.All)).Concat(Beside(condition.Parts[chosen]));
    }

    /// <summary>Comparisons that together make a condition turn out as wanted.</summary>
    private IEnumerable<Goal> Goals(Condition condition, bool isMet) => condition.Kind switch
    {
        ConditionKind.Atom => [new Goal(condition, isMet)],
        ConditionKind.Not => Goals(condition.Parts[0], !isMet),
        ConditionKind.All when isMet => condition.Parts.SelectMany(part => Goals(part, isMet)),
        ConditionKind.Any when !isMet => condition.Parts.SelectMany(part => Goals(part, isMet)),
        _ => Goals(condition.Parts[random.Next(condition.Parts.Length)], isMet),
    };

    private void Change(Condition atom, FactSetBuilder facts, FactSet set)
    {
        var fact = atom.Facts[random.Next(atom.Facts.Length)];
        facts.Set(fact, atom.Source is Containment { Code.Value: var code } ? Toggled(fact, (CodesValue)set.Value(fact)!, code) : draw(fact));
    }

    private static CodesValue Toggled(Fact fact, CodesValue codes, string code) =>
        new([.. fact.Options.Where(option => codes.Codes.Contains(option) != (option == code))]);
}
