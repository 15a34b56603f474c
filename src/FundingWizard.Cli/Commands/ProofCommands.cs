using System.CommandLine;
using System.Globalization;
using FundingWizard.Rules;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof;

namespace FundingWizard.Cli.Commands;

/// <summary><c>rules coverage</c> and <c>rules mutate</c>: whether the cases would notice a wrong rule.</summary>
internal static class ProofCommands
{
    public static Command Coverage() => Create(
        "coverage",
        "Name every leaf, number, date, option and row of a facts table that no case looks at.",
        (rulebook, files, only) => Write(Rules.Proof.Coverage.Of(rulebook, files, only)));

    public static Command Mutate() => Create(
        "mutate",
        "Change the rules in one place at a time and name every change that no case notices.",
        (rulebook, files, only) => Write(Mutation.Run(rulebook, files, only)));

    private static Command Create(string name, string description, Func<Rulebook, RulebookFiles, Programme?, int> work)
    {
        var programme = new Option<string?>("--programme") { Description = "Only the folder of this programme, without what programmes share." };
        var command = new Command(name, description) { programme };
        command.SetAction(arguments => RulebookCommand.Run(arguments, (rulebook, root) =>
        {
            var id = arguments.GetValue(programme);
            var only = id is null ? null : rulebook.Find(id);
            return id is not null && only is null
                ? RulebookCommand.Fail([$"--programme: \"{id}\" is not a programme; \"rules list\" shows them."])
                : work(rulebook, RulebookFiles.FromFolder(Path.Combine(root, "rules")), only);
        }));
        return command;
    }

    private static int Write(CoverageReport report)
    {
        var sum = string.Create(
            CultureInfo.InvariantCulture,
            $"covered: {report.Leaves} leaves, {report.Limits} limits, {report.Dates} dates, {report.Options} options, {report.Rows} rows; {Count(report.Gaps.Length, "gap")}");
        return Write([sum], report.Gaps);
    }

    private static int Write(MutationReport report)
    {
        var all = new MutationScore(
            "mutated", report.Scores.Sum(score => score.Killed), report.Scores.Sum(score => score.Excused), report.Scores.Sum(score => score.Survived), report.Scores.Sum(score => score.NotBuildable));
        return Write([.. report.Scores.Append(all).Select(Line)], report.Problems);
    }

    private static string Line(MutationScore score) => string.Create(
        CultureInfo.InvariantCulture,
        $"{score.Name}: {score.Mutants} mutants, {score.Killed} killed, {score.Excused} excused, {score.Survived} survived; {score.NotBuildable} not buildable");

    private static int Write(IEnumerable<string> lines, IReadOnlyCollection<Problem> problems)
    {
        foreach (var line in lines)
            Console.WriteLine(line);
        return problems.Count == 0 ? 0 : RulebookCommand.Fail(problems.Select(problem => problem.ToString()));
    }

    private static string Count(int number, string word) => number == 0 ? $"no {word}s" : string.Create(CultureInfo.InvariantCulture, $"{number} {word}{(number == 1 ? "" : "s")}");
}
