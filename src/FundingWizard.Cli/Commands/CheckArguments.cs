using System.CommandLine;
using System.Globalization;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Cli.Commands;

/// <summary>The arguments of every command that makes an assessment, and the assessment they ask for.</summary>
internal sealed class CheckArguments
{
    private readonly Argument<FileInfo> file = new("answers") { Description = "Answers file: { \"day\": \"yyyy-mm-dd\", \"answers\": { \"fact\": value } }; null means don't know." };
    private readonly Option<string?> day = new("--day") { Description = "Planned application date (yyyy-mm-dd); beats the file, which beats today." };
    private readonly Option<string[]> programmes = new("--programme") { Description = "Only this programme; may be repeated." };

    /// <summary>Adds the arguments to a command.</summary>
    public Command AddTo(Command command)
    {
        command.Arguments.Add(file);
        command.Options.Add(day);
        command.Options.Add(programmes);
        return command;
    }

    /// <summary>Loads rulebook and answers, assesses, and hands the assessment and the root folder on.</summary>
    public int Run(ParseResult arguments, Func<Assessment, string, int> work) => RulebookCommand.Run(arguments, (rulebook, root) =>
    {
        var given = arguments.GetValue(file)!;
        if (!given.Exists)
            return RulebookCommand.Fail([$"{given.Name}:$:1: There is no such file."]);
        if (AnswersFile.Read(given.Name, File.ReadAllBytes(given.FullName), rulebook.Vocabulary, out var problems) is not { } answers)
            return RulebookCommand.Fail(problems.Select(problem => problem.ToString()));
        if (!TryReadDay(arguments.GetValue(day), answers.Day, out var chosen))
            return RulebookCommand.Fail([$"--day: \"{arguments.GetValue(day)}\" is not a day; write yyyy-mm-dd."]);
        var names = arguments.GetValue(programmes) ?? [];
        var unknown = names.Where(name => rulebook.Find(name) is null).ToArray();
        if (unknown.Length > 0)
            return RulebookCommand.Fail(unknown.Select(name => $"--programme: \"{name}\" is not a programme; \"rules list\" shows them."));
        IEnumerable<Programme> chosenProgrammes = names.Length == 0 ? rulebook.Programmes : rulebook.Programmes.Where(programme => names.Contains(programme.Id));
        return work(Assessor.Assess(rulebook, chosenProgrammes, answers.Answers, chosen), root);
    });

    private static bool TryReadDay(string? option, DateOnly? file, out DateOnly day)
    {
        day = file ?? GermanToday.Get(TimeProvider.System);
        return option is null || DateOnly.TryParseExact(option, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }
}
