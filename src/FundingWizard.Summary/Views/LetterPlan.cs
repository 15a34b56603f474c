using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Summary.Views;

/// <summary>Which programmes of a check go into a letter to which office, and which have no known office yet.</summary>
internal sealed class LetterPlan
{
    private readonly Assessment assessment;
    private readonly ProgrammeAssessment[] waiting;

    /// <summary>The plan of a check.</summary>
    /// <param name="assessment">The check.</param>
    /// <param name="forOthers">Which programmes are meant for somebody else: they get no letter.</param>
    public LetterPlan(Assessment assessment, ForOthers forOthers)
    {
        this.assessment = assessment;
        var possible = assessment.Programmes
            .Where(programme => programme.Outcome is not (Outcome.Closed or Outcome.NotEligible) && HasOffice(programme))
            .Where(programme => !forOthers.Includes(programme, Explainer.Reasons(assessment, programme)))
            .ToArray();
        Offices = [.. possible
            .SelectMany(programme => Contacts(programme).Where(contact => Decide(contact) == Verdict.Met), (programme, contact) => new Addressed(programme, contact))
            .GroupBy(addressed => addressed.Contact.Office!, StringComparer.Ordinal)];
        waiting = [.. possible.Where(programme => Contacts(programme).All(contact => Decide(contact) != Verdict.Met))];
    }

    /// <summary>Every office that gets a letter, with what it is responsible for, in the order of the rulebook.</summary>
    public ImmutableArray<IGrouping<string, Addressed>> Offices { get; }

    /// <summary>Programmes that may fit and whose office is not known.</summary>
    public IEnumerable<ProgrammeAssessment> Waiting => waiting;

    /// <summary>
    /// The questions whose answers name the offices of <see cref="Waiting"/>: those without an answer, and where all are answered those
    /// whose answer names no office ("the place is not settled yet").
    /// </summary>
    public IEnumerable<Fact> FirstQuestions => waiting
        .SelectMany(programme => Contacts(programme).Select(contact => contact.When!))
        .SelectMany(when => Explainer.Missing(assessment, when) is { IsEmpty: false } missing
            ? missing.Select(each => each.Fact)
            : when.Facts.SelectMany(Asked).Where(fact => assessment.Answers[fact.Id] is not null))
        .Distinct()
        .OrderBy(fact => fact.Slot);

    /// <summary>True when several offices share a programme of this one: the answers do not say which of them decides.</summary>
    public bool IsShared(IGrouping<string, Addressed> office) => Offices
        .Where(other => other.Key != office.Key)
        .SelectMany(other => other)
        .Any(other => office.Any(own => ReferenceEquals(own.Programme, other.Programme)));

    private static bool HasOffice(ProgrammeAssessment programme) => Contacts(programme).Any();

    private static IEnumerable<Contact> Contacts(ProgrammeAssessment programme) => programme.Programme.Contacts.Where(contact => contact.Office is not null);

    private Verdict Decide(Contact contact) => contact.When?.Decide(assessment.Facts) ?? Verdict.Met;

    private IEnumerable<Fact> Asked(Fact fact) =>
        fact.IsAsked ? [fact] : (fact.Derived?.From ?? []).SelectMany(input => Asked(assessment.Rulebook.Vocabulary[input]));
}

/// <summary>A programme and a contact of it that is responsible.</summary>
internal sealed record Addressed(ProgrammeAssessment Programme, Contact Contact);
