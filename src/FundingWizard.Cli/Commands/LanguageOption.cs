using System.CommandLine;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Cli.Commands;

/// <summary><c>--lang</c>: the language of what is written; German unless said otherwise.</summary>
internal static class LanguageOption
{
    public static Option<string> Create()
    {
        var codes = Enum.GetValues<Language>().Select(Languages.Code).ToArray();
        var option = new Option<string>("--lang") { Description = $"Language of the texts: {string.Join(" or ", codes)}.", DefaultValueFactory = _ => codes[0] };
        option.AcceptOnlyFromAmong(codes);
        return option;
    }

    public static Language Read(ParseResult arguments, Option<string> option) => Languages.Find(arguments.GetValue(option)!)!.Value;
}
