using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using FundingWizard.Cli.Output;
using FundingWizard.Rules;
using FundingWizard.Rules.Proof.Due;

namespace FundingWizard.Cli.Commands;

/// <summary><c>rules due</c>: what somebody should look at.</summary>
internal static class DueCommand
{
    private const int Failure = 1;

    public static Command Create()
    {
        var day = DayOption.Create("The day to look from");
        var usual = new DueLimits();
        var age = new Option<int>("--source-age") { Description = "Days after which a source is old.", DefaultValueFactory = _ => usual.SourceAge };
        var ahead = new Option<int>("--ahead") { Description = "Days to look ahead for windows and law.", DefaultValueFactory = _ => usual.Ahead };
        var fail = new Option<bool>("--fail") { Description = "Exit with 1 when something is due." };
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("due", "List reviews that are due, old sources, and windows and law that end soon.") { day, age, ahead, fail, json };
        command.SetAction(arguments => RulebookCommand.Run(arguments, (rulebook, _) => DayOption.Run(arguments, day, chosen =>
        {
            var items = DueList.On(rulebook, chosen, new DueLimits(arguments.GetValue(age), arguments.GetValue(ahead)));
            Write(rulebook, chosen, items, arguments.GetValue(json));
            return arguments.GetValue(fail) && !items.IsEmpty ? Failure : 0;
        })));
        return command;
    }

    private static void Write(Rulebook rulebook, DateOnly day, ImmutableArray<DueItem> items, bool json)
    {
        if (json)
        {
            Console.WriteLine(Json.Write(new { day, rulebook = rulebook.Fingerprint, items = items.Select(item => new { item.Kind, item.On, item.File, item.Sentence }) }));
            return;
        }

        foreach (var item in items)
            Console.WriteLine($"{item.On.ToString("O", CultureInfo.InvariantCulture)}  {item.Kind.ToString().ToLowerInvariant()}  {item.File}: {item.Sentence}");
        Console.WriteLine($"{items.Length} due on {day.ToString("O", CultureInfo.InvariantCulture)}");
    }
}
