using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Forms;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Lists;

/// <summary>A list fact as forms: the list with its entries, and the fields of one entry.</summary>
public sealed class ListForm(Rulebook rulebook, SharedTexts texts, Words words, LineCounts counts, Links links, IStringLocalizer<AnswerTexts> answer)
{
    /// <summary>The list as it is kept, with what the assessment says about its entries.</summary>
    public RowList Show(Fact list, Given given, Assessment assessment, StepQuery query)
    {
        var text = texts.Facts[list];
        var rows = (given.Value as RowsValue)?.Rows ?? [];
        return new RowList
        {
            Name = list.Id,
            Label = text.Question!,
            IsHeading = true,
            Hint = text.Hint,
            Help = text.Help,
            EmptyText = answer["List.Empty"],
            AddText = answer["List.Add"],
            AddLink = links.RowAdd(Journey.KeyOf(list), query),
            NoneText = answer["List.None"],
            CountsText = answer["Counts"],
            Rows = [.. rows.Select((row, index) => Row(list, row, index + 1, query) with { Counts = counts.Of(list, row, assessment) })],
            IsNone = given.Value is RowsValue { Rows.IsEmpty: true },
            IsUnknown = given.IsUnknown,
        };
    }

    /// <summary>The list with what was ticked; entries are kept on their own pages.</summary>
    public Reading Read(Fact list, Given given, IFormCollection form, Assessment assessment, StepQuery query)
    {
        var shown = Show(list, given, assessment, query);
        var control = shown with { IsNone = form.ContainsKey(shown.NoneName), IsUnknown = form.ContainsKey(shown.UnknownName) };
        return (!control.Rows.IsEmpty, control.IsNone, control.IsUnknown) switch
        {
            (true, false, false) => new Reading(control, given.Value),
            (false, true, false) => new Reading(control, new RowsValue([])),
            (false, false, true) => new Reading(control, Value: null),
            (false, false, false) => Wrong(list, control, answer["Blank.List"]),
            (true, _, _) => Wrong(list, control, answer["Both.Rows"]),
            _ => Wrong(list, control, answer["Both.Unknown"]),
        };
    }

    /// <summary>One entry with its values in words.</summary>
    public ListedRow Row(Fact list, Row row, int number, StepQuery query) => new(
        Title(number),
        [.. list.Fields.Select(field => WordsOf(list, field)).Select(field => (field.Text.Label, row[field.Fact.Id] is { } value ? field.Value(value) : words[Word.DontKnow]))],
        links.RowChange(Journey.KeyOf(list), number, query),
        links.RowRemove(Journey.KeyOf(list), number, query));

    /// <summary>What an entry is called.</summary>
    public string Title(int number) => answer["List.Entry", number];

    /// <summary>The fields of an entry: blank for a new one.</summary>
    public ImmutableArray<Control> Fields(Fact list, Row? row) =>
        [.. list.Fields.Select(field => Form(list, field).Show(row is null ? default : Given.Of(row, field)))];

    /// <summary>The fields of an entry with what was typed.</summary>
    public ImmutableArray<(Fact Field, Reading Reading)> ReadFields(Fact list, IFormCollection form) =>
        [.. list.Fields.Select(field => (field, Form(list, field).Read(form)))];

    private FactForm Form(Fact list, Fact field) => FactForm.For(WordsOf(list, field), rulebook, answer);

    private FactWords WordsOf(Fact list, Fact field) => FactWords.Of(list, field, texts);

    private Reading Wrong(Fact list, RowList control, string sentence) =>
        new(control with { Error = answer["Message", texts.Facts.Label(list), sentence] }, Value: null);
}
