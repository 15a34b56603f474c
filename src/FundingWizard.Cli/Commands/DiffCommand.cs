using System.Collections.Immutable;
using System.CommandLine;
using FundingWizard.Cli.Output;
using FundingWizard.Rules;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Proof.Difference;

namespace FundingWizard.Cli.Commands;

/// <summary><c>rules diff</c>: what changed for an applicant since another rulebook.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var folder = new Argument<DirectoryInfo>("folder") { Description = "The older rulebook: a folder like rules/, or one that holds it." };
        var language = LanguageOption.Create();
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = new Command("diff", "Say what changed for an applicant since the rulebook in another folder, and which cases come out differently.") { folder, language, json };
        command.SetAction(arguments => RulebookCommand.Run(arguments, (rulebook, _) => Older(arguments.GetValue(folder)!, older =>
            Write(older, rulebook, RulebookDifference.Of(older, rulebook, LanguageOption.Read(arguments, language)), arguments.GetValue(json)))));
        return command;
    }

    private static int Older(DirectoryInfo folder, Func<Rulebook, int> work)
    {
        var inner = Path.Combine(folder.FullName, "rules");
        var path = Directory.Exists(inner) ? inner : folder.FullName;
        if (!Directory.Exists(path))
            return RulebookCommand.Fail([$"{folder.Name}:$:1: There is no such folder."]);
        var result = RulebookLoader.Load(RulebookFiles.FromFolder(path));
        return result.Rulebook is { } older ? work(older) : RulebookCommand.Fail(result.Problems.Select(problem => $"{folder.Name}/{problem}"));
    }

    private static int Write(Rulebook older, Rulebook newer, ImmutableArray<Change> changes, bool json)
    {
        if (json)
        {
            Console.WriteLine(Json.Write(new { before = older.Fingerprint, after = newer.Fingerprint, changes }));
            return 0;
        }

        foreach (var line in ChangeList.Lines(changes))
            Console.WriteLine(line);
        return 0;
    }
}
