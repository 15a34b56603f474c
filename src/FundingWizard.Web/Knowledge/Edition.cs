using FundingWizard.Rules;
using FundingWizard.Rules.Loading;
using FundingWizard.Summary;
using FundingWizard.Web.Settings;

namespace FundingWizard.Web.Knowledge;

/// <summary>A rulebook and the documents that are written from it.</summary>
/// <param name="Rulebook">The rulebook.</param>
/// <param name="Documents">The documents.</param>
public sealed record Edition(Rulebook Rulebook, SummaryDocuments Documents)
{
    /// <summary>Loads everything.</summary>
    /// <exception cref="EditionException">Something is wrong with a file; the message names every problem of every file.</exception>
    public static Edition Load(FolderSettings folders)
    {
        var (rulebook, problems) = RulebookLoader.LoadWithoutCases(RulebookFiles.FromFolder(folders.Rules));
        if (rulebook is null)
            throw new EditionException(folders.Rules, problems);
        var (documents, wrong) = SummaryDocuments.Load(folders.Templates, rulebook.Vocabulary);
        return documents is null ? throw new EditionException(folders.Templates, wrong) : new Edition(rulebook, documents);
    }
}

/// <summary>The rulebook or a template cannot be used.</summary>
/// <param name="folder">The folder they lie in.</param>
/// <param name="problems">Everything that is wrong.</param>
public sealed class EditionException(string folder, IReadOnlyCollection<Problem> problems) : Exception(
    string.Join('\n', problems.Select(problem => problem.ToString()).Prepend($"{folder}: the application does not start before this is mended:")));
