using System.CommandLine;
using FundingWizard.Cli.Output;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Questionnaire;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Cli.Commands;

/// <summary><c>next</c>: what is left to ask.</summary>
internal static class NextCommand
{
    public static Command Create()
    {
        var check = new CheckArguments();
        var json = new Option<bool>("--json") { Description = "Write JSON." };
        var command = check.AddTo(new Command("next", "The topics and questions that can still change an outcome, an amount or a document.") { json });
        command.SetAction(arguments => check.Run(arguments, (assessment, _) => Write(assessment, arguments.GetValue(json))));
        return command;
    }

    private static int Write(Assessment assessment, bool json)
    {
        var plan = Questions.Plan(assessment);
        if (json)
        {
            Console.WriteLine(Json.Write(Shape(assessment, plan)));
            return 0;
        }

        var texts = assessment.Rulebook.Texts[Language.German];
        foreach (var topic in plan.Topics)
        {
            Console.WriteLine(texts.Topics[topic.Topic].Title);
            foreach (var question in topic.Questions)
                Console.WriteLine($"  {question.Fact.Id}  {texts.Facts[question.Fact].Question}");
        }

        Console.WriteLine($"{plan.Topics.Sum(topic => topic.Questions.Length)} questions");
        return 0;
    }

    private static object Shape(Assessment assessment, QuestionPlan plan) => new
    {
        day = assessment.Day,
        rulebook = assessment.Rulebook.Fingerprint,
        plan.OutcomesSettled,
        topics = plan.Topics.Select(topic => new
        {
            id = topic.Topic,
            questions = topic.Questions.Select(question => new { fact = question.Fact.Id, question.Purpose, question.Programmes }),
        }),
    };
}
