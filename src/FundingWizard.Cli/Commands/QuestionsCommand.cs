using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Proof.Simulation;

namespace FundingWizard.Cli.Commands;

/// <summary><c>questions</c>: how many questions the wizard asks.</summary>
internal static class QuestionsCommand
{
    public static Command Create()
    {
        var programme = new Option<string?>("--programme") { Description = "Only this programme." };
        var audience = new Option<string?>("--audience") { Description = "Only programmes for this audience." };
        var command = new Command("questions", "Simulate the wizard on every case: how many questions until outcomes and amounts are settled, against a fixed order.") { programme, audience };
        command.SetAction(arguments => RulebookCommand.Run(arguments, (rulebook, _) =>
            Write(rulebook, arguments.GetValue(programme), arguments.GetValue(audience))));
        return command;
    }

    private static int Write(Rulebook rulebook, string? programme, string? audience)
    {
        ImmutableArray<Programme> chosen = [.. rulebook.Programmes
            .Where(each => programme is null || each.Id == programme)
            .Where(each => audience is null || each.Audiences.Contains(audience))];
        if (chosen.IsEmpty)
            return RulebookCommand.Fail(["No programme fits --programme and --audience; \"rules list --json\" shows them with their audiences."]);
        var figures = QuestionSimulator.Run(rulebook, chosen);
        WriteLine("until every outcome is settled", figures, count => count.Outcomes);
        WriteLine("until every amount is settled", figures, count => count.Amounts);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{chosen.Length} programmes, {figures.Cases} cases, {figures.Wizard.Length} journeys, seed {QuestionSimulator.Seed}"));
        return 0;
    }

    private static void WriteLine(string until, QuestionFigures figures, Func<QuestionCount, int> count) =>
        Console.WriteLine($"{until}: {Text(figures.Wizard.Select(count))}; in the fixed order {Text(figures.FixedOrder.Select(count))}");

    private static string Text(IEnumerable<int> counts) =>
        string.Create(CultureInfo.InvariantCulture, $"median {QuestionFigures.Percentile(counts, 50)}, p90 {QuestionFigures.Percentile(counts, 90)} questions");
}
