using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Questionnaire;

/// <summary>Tells which answers still matter: an answer behind a gate that another answer has closed is kept but not used.</summary>
internal sealed class Applicability
{
    private readonly Rulebook rulebook;
    private readonly FactSet facts;
    private readonly DateOnly day;
    private readonly bool[] usable;
    private int unseen;

    private Applicability(Rulebook rulebook, FactSet facts, DateOnly day, int answered)
    {
        this.rulebook = rulebook;
        this.facts = facts;
        this.day = day;
        usable = new bool[rulebook.Vocabulary.Facts.Length];
        unseen = answered;
    }

    /// <summary>The answers that no condition, amount or paper of that day can use.</summary>
    public static Answers UnusedAnswers(Rulebook rulebook, Answers answers, DateOnly day)
    {
        var used = answers;
        while (true)
        {
            var applicability = new Applicability(rulebook, FactSets.Create(rulebook, used, day), day, used.Count);
            applicability.ReadAll();
            var kept = used.Without(used.Select(answer => answer.Key).Where(id => !applicability.usable[rulebook.Vocabulary[id].Slot]));
            if (kept.Count == used.Count)
                return kept.Count == answers.Count ? Answers.None : answers.Without(kept.Select(answer => answer.Key));
            used = kept;
        }
    }

    /// <summary>Stops as soon as every answer has been seen in use, which is the usual case after a few criteria.</summary>
    private void ReadAll()
    {
        foreach (var programme in rulebook.Programmes)
        {
            foreach (var criterion in programme.RuleSetOn(day)?.Criteria ?? [])
                Read(criterion.Condition);
            foreach (var amount in programme.Amounts)
            {
                foreach (var input in amount.Inputs.Values)
                    Use(input);
            }

            ReadCard(programme);
        }
    }

    private void ReadCard(Programme programme)
    {
        foreach (var hint in programme.Hints)
            Read(hint.When);
        foreach (var document in programme.Documents)
            Read(document.When);
        foreach (var contact in programme.Contacts)
            Read(contact.When);
    }

    private void Read(Condition? condition)
    {
        if (unseen == 0 || condition is null)
            return;
        if (condition.Kind == ConditionKind.Atom)
        {
            foreach (var fact in condition.Facts)
                Use(fact);
        }
        else if (ClosedGate(condition) is { } gate)
        {
            Read(gate);
        }
        else
        {
            foreach (var part in condition.Parts)
                Read(part);
        }
    }

    /// <summary>The part that makes its neighbours pointless, or null.</summary>
    private Condition? ClosedGate(Condition condition)
    {
        foreach (var part in condition.Parts)
        {
            var isClosed = condition.Kind switch
            {
                ConditionKind.All => Gate.InAll(part) && part.Decide(facts) == Verdict.NotMet,
                ConditionKind.Any => Gate.InAny(part) && part.Decide(facts) == Verdict.Met,
                _ => false,
            };
            if (isClosed)
                return part;
        }

        return null;
    }

    private void Use(Fact fact)
    {
        if (usable[fact.Slot])
            return;
        usable[fact.Slot] = true;
        if (facts.State(fact) is FactState.Known or FactState.DontKnow && fact.IsAsked)
            unseen--;
        if (fact.Derived is null)
            return;
        foreach (var derived in rulebook.Derived)
        {
            if (derived.Fact != fact)
                continue;
            foreach (var input in derived.Function.Relevant(FactSets.Call(derived, rulebook, facts, day)))
                Use(input);
        }
    }
}
