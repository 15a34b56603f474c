using System.CommandLine;
using FundingWizard.Cli.Output;
using FundingWizard.Rules;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Cli.Commands;

/// <summary><c>facts</c>: the vocabulary.</summary>
internal static class FactsCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("facts", "List every fact: what is asked, derived, and fixed by law.") { json };
        command.SetAction(arguments => RulebookCommand.Run(arguments, (rulebook, _) => Write(rulebook, arguments.GetValue(json))));
        return command;
    }

    private static int Write(Rulebook rulebook, bool json)
    {
        var facts = rulebook.Vocabulary.Facts.Select(fact => FactShape.Of(fact, rulebook)).ToArray();
        if (json)
        {
            Console.WriteLine(Json.Write(new { rulebook = rulebook.Fingerprint, facts }));
            return 0;
        }

        foreach (var fact in rulebook.Vocabulary.Facts)
            Console.WriteLine($"{fact.Id}  {fact.Type}  {rulebook.Texts[Language.German].Facts.Label(fact)}");
        Console.WriteLine($"{facts.Length} facts");
        return 0;
    }
}
