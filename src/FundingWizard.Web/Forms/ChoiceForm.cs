using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Forms;

/// <summary>One of several options, or yes or no.</summary>
internal sealed class ChoiceForm(FactWords words, IStringLocalizer<AnswerTexts> answer) : FactForm(words, answer)
{
    private const string Yes = "yes", No = "no";

    private bool IsFlag => Fact.Type == FactType.YesNo;

    private RadioGroup Blank => Explained(new RadioGroup
    {
        Name = Words.Name,
        Label = Words.Question,
        IsInline = IsFlag,
        Options = IsFlag
            ? [new Option(Yes, Answer["Yes"]), new Option(No, Answer["No"])]
            : [.. Fact.Options.Select(option => new Option(option, Words.Option(option)))],
    });

    public override Control Show(Given given) => Blank with { Selected = Selected(given.Value), IsUnknown = given.IsUnknown };

    protected override Reading Understand(IFormCollection form)
    {
        var chosen = form[Words.Name].ToString();
        var control = Blank with { Selected = chosen, IsUnknown = chosen == Control.Unknown };
        if (control.IsUnknown)
            return new Reading(control, Value: null);
        if (control.Options.Any(option => option.Value == chosen))
            return new Reading(control, IsFlag ? new FlagValue(chosen == Yes) : new CodeValue(chosen));
        return Wrong(control, chosen.Length == 0 ? Answer["Blank.Choice"] : Answer["NotOffered"]);
    }

    private static string? Selected(FactValue? value) => value switch
    {
        FlagValue flag => flag.Flag ? Yes : No,
        CodeValue code => code.Code,
        _ => null,
    };
}
