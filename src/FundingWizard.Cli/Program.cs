using System.CommandLine;
using FundingWizard.Cli.Commands;

var root = new RootCommand("FundingWizard: which funding programmes fit, why, with which source.")
{
    RepositoryRoot.Option,
    RulesCommands.Create(),
    FactsCommand.Create(),
    EvaluateCommand.Create(),
    NextCommand.Create(),
    QuestionsCommand.Create(),
    PdfCommand.Create(),
    LetterCommand.Create(),
};
return root.Parse(args).Invoke();
