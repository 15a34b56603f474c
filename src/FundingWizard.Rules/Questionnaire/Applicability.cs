using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Questionnaire;

/// <summary>Tells which answers still matter: an answer behind a gate that another answer has closed is kept but not used.</summary>
internal static class Applicability
{
    /// <summary>The answers that no condition, amount or paper of that day can use.</summary>
    public static Answers UnusedAnswers(Rulebook rulebook, Answers answers, DateOnly day)
    {
        var unused = new List<string>();
        for (var used = answers; ; used = answers.Without(unused))
        {
            var facts = FactSets.Create(rulebook, used, day);
            var usable = UsableFacts(rulebook, facts, day);
            var dropped = used.Select(answer => answer.Key).Where(id => !usable.Contains(rulebook.Vocabulary[id])).ToArray();
            if (dropped.Length == 0)
                return unused.Count == 0 ? Answers.None : new Answers(answers.Where(answer => unused.Contains(answer.Key)));
            unused.AddRange(dropped);
        }
    }

    private static HashSet<Fact> UsableFacts(Rulebook rulebook, FactSet facts, DateOnly day)
    {
        var usable = new HashSet<Fact>();
        foreach (var fact in rulebook.Programmes.SelectMany(programme => Reads(programme, facts, day)))
            Add(fact);
        return usable;

        void Add(Fact fact)
        {
            if (!usable.Add(fact) || rulebook.Derived.FirstOrDefault(each => each.Fact == fact) is not { } derived)
                return;
            foreach (var input in derived.Function.Relevant(FactSets.Call(derived, rulebook, facts, day)))
                Add(input);
        }
    }

    private static IEnumerable<Fact> Reads(Programme programme, FactSet facts, DateOnly day)
    {
        var criteria = programme.RuleSetOn(day)?.Criteria.Select(criterion => criterion.Condition) ?? [];
        var others = programme.Hints.Select(hint => hint.When).Concat(programme.Documents.Select(document => document.When)).Concat(programme.Contacts.Select(contact => contact.When));
        return criteria.Concat(others.OfType<Condition>()).SelectMany(condition => Reads(condition, facts))
            .Concat(programme.Amounts.SelectMany(amount => amount.Inputs.Values));
    }

    private static IEnumerable<Fact> Reads(Condition condition, FactSet facts)
    {
        if (condition.Kind == ConditionKind.Atom)
            return condition.Facts;
        var closed = condition.Kind switch
        {
            ConditionKind.All => condition.Parts.FirstOrDefault(part => Gate.InAll(part) && part.Decide(facts) == Verdict.NotMet),
            ConditionKind.Any => condition.Parts.FirstOrDefault(part => Gate.InAny(part) && part.Decide(facts) == Verdict.Met),
            _ => null,
        };
        IEnumerable<Condition> parts = closed is null ? condition.Parts : [closed];
        return parts.SelectMany(part => Reads(part, facts));
    }
}
