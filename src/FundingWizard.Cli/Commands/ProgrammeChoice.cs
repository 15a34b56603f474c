using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Cli.Commands;

/// <summary>A programme named on the command line.</summary>
internal static class ProgrammeChoice
{
    /// <summary>Runs the work with the programme, or says that there is none of this name.</summary>
    public static int Run(Rulebook rulebook, string id, Func<Programme, int> work) => rulebook.Find(id) is { } programme
        ? work(programme)
        : RulebookCommand.Fail([$"\"{id}\" is not a programme; \"rules list\" shows them."]);
}
