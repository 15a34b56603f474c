using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Forms;

/// <summary>A text in one line.</summary>
internal sealed class TextForm(FactWords words, IStringLocalizer<AnswerTexts> answer) : FactForm(words, answer)
{
    private TextField Blank => Explained(new TextField { Name = Words.Name, Label = Words.Question });

    public override Control Show(Given given) => Blank with { Value = (given.Value as TextValue)?.Text, IsUnknown = given.IsUnknown };

    protected override Reading Understand(IFormCollection form)
    {
        var typed = form[Words.Name].ToString().Trim();
        var control = Blank with { Value = typed, IsUnknown = form.ContainsKey(Blank.UnknownName) };
        return (typed.Length, control.IsUnknown) switch
        {
            (0, true) => new Reading(control, Value: null),
            (0, false) => Wrong(control, Answer["Blank.Text"]),
            (_, true) => Wrong(control, Answer["Both.Text"]),
            var (length, _) when length > control.MaxLength => Wrong(control, Answer["TooLong", control.MaxLength]),
            _ => new Reading(control, new TextValue(typed)),
        };
    }
}
