using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Evaluation;

/// <summary>Fills the slots of one check: answers, dated values of the day, derived facts.</summary>
public static class FactSets
{
    /// <summary>The facts of a check. Answers must have passed <see cref="AnswersReader"/>.</summary>
    /// <param name="rulebook">The rulebook.</param>
    /// <param name="answers">What the person said.</param>
    /// <param name="day">Planned application date; picks the dated values.</param>
    public static FactSet Create(Rulebook rulebook, Answers answers, DateOnly day)
    {
        var builder = rulebook.LawPeriods.On(day);
        foreach (var (id, value) in answers)
            builder.Set(rulebook.Vocabulary[id], value);
        var facts = builder.Build();
        foreach (var derived in rulebook.Derived)
        {
            if (!derived.IsUntouched(facts))
                Derive(derived, rulebook, facts, day, builder);
        }

        return facts;
    }

    private static void Derive(DerivedFact derived, Rulebook rulebook, FactSet facts, DateOnly day, FactSetBuilder builder)
    {
        var call = Call(derived, rulebook, facts, day);
        if (derived.Function.Compute(call) is { } value)
            builder.Set(derived.Fact, value);
        else
            builder.SetUnknown(derived.Fact, UnknownState(derived.Function.Relevant(call), facts));
    }

    /// <summary>What a function of a derived fact sees in these facts.</summary>
    internal static DerivationCall Call(DerivedFact derived, Rulebook rulebook, FactSet facts, DateOnly day) =>
        new(derived.Fact, derived.Inputs, facts, rulebook.Tables, day);

    /// <summary>A derived fact can still be settled while one of its inputs can.</summary>
    private static FactState UnknownState(IEnumerable<Fact> inputs, FactSet facts)
    {
        var isLawUnknown = false;
        foreach (var input in inputs)
        {
            if (facts.State(input) == FactState.Unanswered)
                return FactState.Unanswered;
            isLawUnknown |= facts.State(input) == FactState.LawUnknown;
        }

        return isLawUnknown ? FactState.LawUnknown : FactState.DontKnow;
    }
}
