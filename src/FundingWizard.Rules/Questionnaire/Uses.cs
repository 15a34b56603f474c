using System.Collections.Immutable;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Questionnaire;

/// <summary>Where each fact of a rulebook is read, and behind which gates.</summary>
internal sealed class Uses
{
    private readonly Use[][] places;

    /// <summary>Goes through every condition and amount once.</summary>
    /// <param name="vocabulary">All facts.</param>
    /// <param name="programmes">All programmes.</param>
    public Uses(Vocabulary vocabulary, IEnumerable<Programme> programmes)
    {
        List<Use>[] found = [.. vocabulary.Facts.Select(_ => new List<Use>())];
        foreach (var programme in programmes)
            Read(programme, found);

        // The fewer gates, the sooner a place settles that a fact is used.
        places = [.. found.Select(uses => uses.OrderBy(use => use.Crossings.Length).ToArray())];
    }

    /// <summary>True when a condition that is reached, or an amount, reads the fact itself; derived facts that do are another matter.</summary>
    public bool IsRead(Fact fact, FactSet facts, DateOnly day)
    {
        foreach (var use in places[fact.Slot])
        {
            if (use.IsReached(facts, day))
                return true;
        }

        return false;
    }

    private static void Read(Programme programme, List<Use>[] found)
    {
        for (var index = 0; index < programme.RuleSets.Length; index++)
        {
            var until = index + 1 < programme.RuleSets.Length ? programme.RuleSets[index + 1].From : DateOnly.MaxValue;
            foreach (var criterion in programme.RuleSets[index].Criteria)
                Read(criterion.Condition, new Use(programme.RuleSets[index].From, until, []), found);
        }

        foreach (var input in programme.Amounts.SelectMany(amount => amount.Inputs.Values))
            found[input.Slot].Add(Use.Always);
        var ofCard = programme.Hints.Select(hint => hint.When)
            .Concat(programme.Documents.Select(document => document.When))
            .Concat(programme.Contacts.Select(contact => contact.When));
        foreach (var condition in ofCard.OfType<Condition>())
            Read(condition, Use.Always, found);
    }

    private static void Read(Condition condition, Use use, List<Use>[] found)
    {
        if (condition.Kind == ConditionKind.Atom)
        {
            foreach (var fact in condition.Facts)
                found[fact.Slot].Add(use);
            return;
        }

        var gates = Gate.Of(condition);
        foreach (var part in condition.Parts)
            Read(part, gates.All(gate => gate == part) ? use : use with { Crossings = use.Crossings.Add(new Crossing(condition.Kind, gates, part)) }, found);
    }
}

/// <summary>A place that reads a fact.</summary>
/// <param name="From">First day, inclusive.</param>
/// <param name="Until">First day on which it no longer does.</param>
/// <param name="Crossings">What has to be open before it is read, outer first.</param>
internal sealed record Use(DateOnly From, DateOnly Until, ImmutableArray<Crossing> Crossings)
{
    /// <summary>On every day, behind no gate.</summary>
    public static readonly Use Always = new(DateOnly.MinValue, DateOnly.MaxValue, []);

    /// <summary>True when the place is reached.</summary>
    public bool IsReached(FactSet facts, DateOnly day)
    {
        if (day < From || (day >= Until && Until != DateOnly.MaxValue))
            return false;
        foreach (var crossing in Crossings)
        {
            if (!crossing.IsOpen(facts))
                return false;
        }

        return true;
    }
}

/// <summary>The gates of a condition, and the part behind which a place lies.</summary>
internal sealed record Crossing(ConditionKind Kind, ImmutableArray<Condition> Gates, Condition Part)
{
    /// <summary>True unless a gate is closed; the first closed one is read itself, since it is what closes.</summary>
    public bool IsOpen(FactSet facts)
    {
        foreach (var gate in Gates)
        {
            if (gate.Decide(facts) == (Kind == ConditionKind.All ? Verdict.NotMet : Verdict.Met))
                return gate == Part;
        }

        return true;
    }
}
