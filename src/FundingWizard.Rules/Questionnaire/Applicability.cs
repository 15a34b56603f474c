using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Questionnaire;

/// <summary>Tells which answers still matter: an answer behind a gate that another answer has closed is kept but not used.</summary>
internal static class Applicability
{
    /// <summary>The answers that some condition, amount or paper of that day can use, and the facts they make.</summary>
    public static (Answers Used, FactSet Facts) Use(Rulebook rulebook, Answers answers, DateOnly day)
    {
        var used = answers;
        while (true)
        {
            var answered = FactSets.Answered(rulebook, used);
            var facts = FactSets.Create(rulebook, answered, used, day);
            var pointless = Pointless(rulebook, answered, facts, day);
            if (pointless is null)
                return (used, facts);
            used = used.Without(pointless);
        }
    }

    /// <summary>The facts whose answers nothing reads, or null when every answer is read, as it usually is.</summary>
    private static List<string>? Pointless(Rulebook rulebook, Fact[] answered, FactSet facts, DateOnly day)
    {
        List<string>? pointless = null;
        bool[]? isInput = null;
        foreach (var fact in answered)
        {
            if (rulebook.Uses.IsRead(fact, facts, day))
                continue;
            isInput ??= InputsOfUsed(rulebook, facts, day);
            if (!isInput[fact.Slot])
                (pointless ??= []).Add(fact.Id);
        }

        return pointless;
    }

    /// <summary>By slot: whether a derived fact that is used can still be settled by it. Readers stand behind what they read, so the last comes first.</summary>
    private static bool[] InputsOfUsed(Rulebook rulebook, FactSet facts, DateOnly day)
    {
        var isInput = new bool[rulebook.Vocabulary.Facts.Length];
        for (var index = rulebook.Derived.Length - 1; index >= 0; index--)
        {
            var derived = rulebook.Derived[index];
            if (isInput[derived.Fact.Slot] || rulebook.Uses.IsRead(derived.Fact, facts, day))
                Mark(derived, FactSets.Call(derived, rulebook, facts, day), isInput);
        }

        return isInput;
    }

    private static void Mark(DerivedFact derived, DerivationCall call, bool[] isInput)
    {
        for (var place = 0; place < derived.Inputs.Length; place++)
        {
            var input = derived.Inputs[place];
            if ((input.Derived is not null || IsAnswered(input, call.Facts)) && derived.Function.IsRelevant(call, place))
                isInput[input.Slot] = true;
        }
    }

    private static bool IsAnswered(Fact fact, FactSet facts) => fact.IsAsked && facts.State(fact) != FactState.Unanswered;
}
