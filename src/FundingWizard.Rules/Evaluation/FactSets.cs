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
    public static FactSet Create(Rulebook rulebook, Answers answers, DateOnly day) => Create(rulebook, Answered(rulebook, answers), answers, day);

    /// <summary>The facts that are answered, in the order of the answers.</summary>
    internal static Fact[] Answered(Rulebook rulebook, Answers answers)
    {
        var (facts, count) = (new Fact[answers.Count], 0);
        foreach (var (id, _) in answers)
            facts[count++] = rulebook.Vocabulary[id];
        return facts;
    }

    /// <inheritdoc cref="Create(Rulebook, Answers, DateOnly)"/>
    /// <param name="answered">What <see cref="Answered"/> found, since looking facts up takes most of the time.</param>
    internal static FactSet Create(Rulebook rulebook, Fact[] answered, Answers answers, DateOnly day)
    {
        var (builder, index) = (rulebook.LawPeriods.On(day), 0);
        foreach (var (_, value) in answers)
            builder.Set(answered[index++], value);
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
