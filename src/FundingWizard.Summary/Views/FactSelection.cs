using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Summary.Views;

/// <summary>Which facts introduce a check: <c>summary/facts.json</c>, ids of facts in the order they are shown.</summary>
/// <param name="Applicant">Who asks, and where.</param>
/// <param name="Project">The project in brief.</param>
/// <param name="Loan">The financing in brief.</param>
/// <param name="Identity">What applicant and project are: whoever is turned down for these alone cannot do anything about it with this project.</param>
internal sealed record FactSelection(ImmutableArray<string> Applicant, ImmutableArray<string> Project, ImmutableArray<string> Loan, ImmutableArray<string> Identity)
{
    /// <summary>The selection, or null after a problem was noted.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="vocabulary">The facts there are.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static FactSelection? Read(string name, byte[] content, Vocabulary vocabulary, ICollection<Problem> problems) => FactsFile.Read<FactSelection>(
        name,
        content,
        vocabulary,
        problems,
        ("applicant", selection => selection.Applicant),
        ("project", selection => selection.Project),
        ("loan", selection => selection.Loan),
        ("identity", selection => selection.Identity));
}

/// <summary>Which facts introduce a letter: <c>letter/facts.json</c>, ids of facts in the order they are shown.</summary>
/// <param name="Site">Where the project lies: an entry of a table, or a list whose first field names the place.</param>
/// <param name="Project">What is planned.</param>
internal sealed record LetterSelection(ImmutableArray<string> Site, ImmutableArray<string> Project)
{
    /// <summary>The selection, or null after a problem was noted.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="content">UTF-8 text.</param>
    /// <param name="vocabulary">The facts there are.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static LetterSelection? Read(string name, byte[] content, Vocabulary vocabulary, ICollection<Problem> problems) => FactsFile.Read<LetterSelection>(
        name, content, vocabulary, problems, ("site", selection => selection.Site), ("project", selection => selection.Project));
}
