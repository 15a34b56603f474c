using System.Collections.Immutable;
using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Forms;

/// <summary>Any number of several options.</summary>
internal sealed class ChoicesForm(FactWords words, IStringLocalizer<AnswerTexts> answer) : FactForm(words, answer)
{
    private CheckboxGroup Blank => Explained(new CheckboxGroup
    {
        Name = Words.Name,
        Label = Words.Question,
        Options = Options(Fact.Options.Except(Fact.ExclusiveOptions)),
        Exclusive = Options(Fact.ExclusiveOptions),
    });

    public override Control Show(Given given) => Blank with
    {
        Selected = given.Value is CodesValue codes ? [.. codes.Codes] : [],
        IsUnknown = given.IsUnknown,
    };

    protected override Reading Understand(IFormCollection form)
    {
        var chosen = form[Words.Name].OfType<string>().ToImmutableHashSet(StringComparer.Ordinal);
        var control = Blank with { Selected = chosen, IsUnknown = chosen.Contains(Control.Unknown) };
        if (chosen.IsEmpty)
            return Wrong(control, Answer["Blank.Choices"]);
        if (chosen.Remove(Control.Unknown).Except(Fact.Options) is { IsEmpty: false })
            return Wrong(control, Answer["NotOffered"]);
        if (chosen.Count > 1 && control.IsUnknown)
            return Wrong(control, Answer["Both.Unknown"]);
        if (chosen.Count > 1 && Fact.ExclusiveOptions.FirstOrDefault(chosen.Contains) is { } exclusive)
            return Wrong(control, Answer["Both.Exclusive", Words.Option(exclusive)]);
        return new Reading(control, control.IsUnknown ? null : new CodesValue([.. Fact.Options.Where(chosen.Contains)]));
    }

    private ImmutableArray<Option> Options(IEnumerable<string> codes) => [.. codes.Select(code => new Option(code, Words.Option(code)))];
}
