using System.CommandLine;
using FundingWizard.Rules;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof.Analysis;

namespace FundingWizard.Cli.Commands;

/// <summary><c>rules analyse</c>: what a sound rulebook can still get wrong.</summary>
internal static class AnalyseCommand
{
    public static Command Create()
    {
        var only = new Option<string?>("--programme") { Description = "Only this programme; questions and dated values of the law are left out then." };
        var command = new Command("analyse", "Find criteria that decide nothing, exclude or imply each other, gaps in time, and questions nobody is asked.") { only };
        command.SetAction(arguments => RulebookCommand.Run(arguments, (rulebook, root) => arguments.GetValue(only) is { } id
            ? ProgrammeChoice.Run(rulebook, id, programme => Analyse(rulebook, root, programme))
            : Analyse(rulebook, root, null)));
        return command;
    }

    private static int Analyse(Rulebook rulebook, string root, Programme? programme)
    {
        var report = Analyser.Analyse(rulebook, RulebookFiles.FromFolder(Path.Combine(root, "rules")), programme);
        Console.WriteLine(report.Totals);
        return report.Problems.IsEmpty ? 0 : RulebookCommand.Fail(report.Problems.Select(problem => problem.ToString()));
    }
}
