using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Forms;

/// <summary>A row of a table: typed, and where that is not clear, picked from the rows that fit; or a special code instead.</summary>
internal sealed class EntryForm(FactWords words, Table table, IStringLocalizer<AnswerTexts> answer) : FactForm(words, answer)
{
    private RowField Blank => Explained(new RowField
    {
        Name = Words.Name,
        Label = Words.Question,
        Suggestions = [.. table.Keys.Select(key => table.Labels[key])],
        Specials = [.. Fact.Specials.Select(code => new Option(code, Words.Option(code)))],
    });

    public override Control Show(Given given) => given.Value is CodeValue { Code: var code }
        ? table.Labels.TryGetValue(code, out var label) ? Blank with { Value = label } : Blank with { Selected = code }
        : Blank with { IsUnknown = given.IsUnknown };

    protected override Reading Understand(IFormCollection form)
    {
        var typed = form[Words.Name].ToString().Trim();
        var special = form[Blank.SpecialName].ToString();
        var control = Blank with { Value = typed, Selected = special, IsUnknown = form.ContainsKey(Blank.UnknownName) };
        return (typed.Length > 0, special.Length > 0, control.IsUnknown) switch
        {
            (false, false, false) => Wrong(control, Answer["Blank.Row"]),
            (false, false, true) => new Reading(control, Value: null),
            (false, true, false) => Fact.Specials.Contains(special) ? new Reading(control, new CodeValue(special)) : Wrong(control, Answer["NotOffered"]),
            (true, false, false) => Row(typed, form[Blank.MatchName].ToString(), control),
            _ => Wrong(control, Answer["Both.Row"]),
        };
    }

    /// <summary>A row that was picked counts as long as it fits what stands in the field; otherwise the field was changed afterwards.</summary>
    private Reading Row(string typed, string picked, RowField control)
    {
        var found = RowSearch.Find(typed, table.Keys.Select(key => KeyValuePair.Create(key, table.Labels[key])));
        if (found.Contains(picked))
            return new Reading(control with { Value = table.Labels[picked], Selected = picked }, new CodeValue(picked));
        if (found is [var only] && RowSearch.AreAlike(typed, table.Labels[only]))
            return new Reading(control with { Value = table.Labels[only] }, new CodeValue(only));
        return found.IsEmpty
            ? Wrong(control, Answer["NoRow"])
            : Wrong(control with { Matches = Options(found) }, Answer["SeveralRows"]);
    }

    private ImmutableArray<Option> Options(IEnumerable<string> keys) => [.. keys.Select(key => new Option(key, table.Labels[key]))];
}
