using System.CommandLine;
using System.Globalization;
using FundingWizard.Cli.Output;
using FundingWizard.Rules;
using FundingWizard.Rules.Cases;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Cli.Commands;

/// <summary><c>rules</c>: check, list, schema, and what proves them.</summary>
internal static class RulesCommands
{
    public static Command Create()
    {
        var check = new Command("check", "Load the whole rulebook, run its cases, and name every problem with file, path, column and cure.");
        check.SetAction(arguments => RulebookCommand.Run(arguments, (rulebook, _) => Check(rulebook)));
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var list = new Command("list", "List the programmes with their rule sets.") { json };
        list.SetAction(arguments => RulebookCommand.Run(arguments, (rulebook, _) => List(rulebook, arguments.GetValue(json))));
        var schema = new Command("schema", "Write the schemas of all rule files, for editors.");
        schema.SetAction(WriteSchemas);
        return new Command("rules", "Check, list and prove the rulebook.")
        {
            check,
            list,
            schema,
            ProofCommands.Coverage(),
            ProofCommands.Mutate(),
            AnalyseCommand.Create(),
            DueCommand.Create(),
            DiffCommand.Create(),
            GraphCommand.Create(),
        };
    }

    private static int WriteSchemas(ParseResult arguments)
    {
        if (RepositoryRoot.Find(arguments) is not { } root)
            return RulebookCommand.Fail([RepositoryRoot.Missing]);
        var folder = Directory.CreateDirectory(Path.Combine(root, "rules", "schema")).FullName;
        foreach (var (name, text) in Schemas.All)
            File.WriteAllText(Path.Combine(folder, name), text);
        Console.WriteLine($"{Schemas.All.Count} schemas");
        return 0;
    }

    private static int Check(Rulebook rulebook)
    {
        var failed = rulebook.Cases.SelectMany(example => CaseRunner.Differences(rulebook, example)
            .Select(difference => $"programmes/{example.Programme}/cases.json:$[{example.Number - 1}]:1: \"{example.Name}\": {difference}")).ToArray();
        if (failed.Length > 0)
            return RulebookCommand.Fail(failed);
        Console.WriteLine($"rulebook {rulebook.Fingerprint}");
        Console.WriteLine(RulebookTotals.Sentence(rulebook));
        return 0;
    }

    private static int List(Rulebook rulebook, bool json)
    {
        if (json)
        {
            Console.WriteLine(Json.Write(new { rulebook = rulebook.Fingerprint, programmes = rulebook.Programmes.Select(ProgrammeShape.Of) }));
            return 0;
        }

        foreach (var programme in rulebook.Programmes)
            Console.WriteLine($"{programme.Id}  {string.Join(", ", programme.RuleSets.Select(set => set.From.ToString("O", CultureInfo.InvariantCulture)))}  review due {programme.ReviewDueOn.ToString("O", CultureInfo.InvariantCulture)}");
        Console.WriteLine($"{rulebook.Programmes.Length} programmes");
        return 0;
    }
}
