using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Forms;

/// <summary>A number, in whatever spelling, shown with what was understood.</summary>
internal sealed class NumberForm(FactWords words, IStringLocalizer<AnswerTexts> answer) : FactForm(words, answer)
{
    private TextField Blank => Explained(new TextField
    {
        Name = Words.Name,
        Label = Words.Question,
        Kind = Fact.Type == FactType.Integer ? TextKind.Integer : TextKind.Decimal,
        Unit = Words.Unit?.Many,
        MaxLength = 60,
    });

    public override Control Show(Given given) => Blank with
    {
        Value = given.Value is NumberValue number ? Bare(number.Number) : null,
        IsUnknown = given.IsUnknown,
    };

    protected override Reading Understand(IFormCollection form)
    {
        var typed = form[Words.Name].ToString();
        var control = Blank with { Value = typed, IsUnknown = form.ContainsKey(Blank.UnknownName) };
        if (string.IsNullOrWhiteSpace(typed))
            return control.IsUnknown ? new Reading(control, Value: null) : Wrong(control, Answer["Blank.Number"]);
        if (control.IsUnknown)
            return Wrong(control, Answer["Both.Number"]);
        var reader = new NumberReader(SiteLanguage.Current.Culture.NumberFormat.NumberDecimalSeparator[0]);
        if (reader.Read(typed, Words.Unit is { } unit ? [unit.One, unit.Many] : []) is not { } number)
            return Wrong(control, Answer["NoNumber", Bare(Example)]);
        var understood = control with { Understood = Words.Shared.Format.Number(number, Fact) };
        return Problem(number) is { } problem ? Wrong(understood, problem) : new Reading(understood, new NumberValue(number));
    }

    private string? Problem(decimal number)
    {
        if (Fact.Type == FactType.Integer && number != decimal.Truncate(number))
            return Answer["Whole"];
        if (number >= Fact.Minimum && number <= Fact.Maximum)
            return null;
        return (Fact.Minimum > -Fact.Limit, Fact.Maximum < Fact.Limit) switch
        {
            (true, false) when number < Fact.Minimum => Answer["AtLeast", Written(Fact.Minimum)],
            (false, true) when number > Fact.Maximum => Answer["AtMost", Written(Fact.Maximum)],
            _ => Answer["Between", Written(Fact.Minimum), Written(Fact.Maximum)],
        };
    }

    /// <summary>A number that fits the fact and shows how thousands are written.</summary>
    private decimal Example => Math.Clamp(Fact.Type is FactType.Money ? 250_000 : 25, Fact.Minimum, Fact.Maximum);

    private string Written(decimal number) => Words.Shared.Format.Number(number, Fact);

    private string Bare(decimal number) => Words.Shared.Format.Number(number);
}
