using System.CommandLine;
using System.Globalization;
using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Cli.Commands;

/// <summary><c>rules graph</c>: the criteria of a programme as a picture.</summary>
internal static class GraphCommand
{
    public static Command Create()
    {
        var id = new Argument<string>("programme") { Description = "Id of the programme." };
        var day = DayOption.Create("The day whose rules are drawn");
        var language = LanguageOption.Create();
        var command = new Command("graph", "Draw the criteria of a programme as a Mermaid flowchart.") { id, day, language };
        command.SetAction(arguments => RulebookCommand.Run(arguments, (rulebook, _) => DayOption.Run(arguments, day, chosen =>
            ProgrammeChoice.Run(rulebook, arguments.GetValue(id)!, programme => Write(rulebook, programme, chosen, LanguageOption.Read(arguments, language))))));
        return command;
    }

    private static int Write(Rulebook rulebook, Programme programme, DateOnly day, Language language)
    {
        if (CriterionGraph.Mermaid(rulebook, programme, day, language) is not { } chart)
            return RulebookCommand.Fail([$"--day: {programme.Id} has no rules on {day.ToString("O", CultureInfo.InvariantCulture)}; the first begin on {programme.RuleSets[0].From.ToString("O", CultureInfo.InvariantCulture)}."]);
        Console.Write(chart);
        return 0;
    }
}
