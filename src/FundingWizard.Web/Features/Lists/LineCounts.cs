using System.Collections.Immutable;
using FundingWizard.Rules.Amounts.Costs;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Forms;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Lists;

/// <summary>Says beside a line of costs how much of it counts in each programme that is still possible and computes from such lines.</summary>
public sealed class LineCounts(SharedTexts texts, IStringLocalizer<AnswerTexts> answer)
{
    /// <summary>What counts of one line, in the order of the programmes; empty for any other list and while its kind is unknown.</summary>
    public ImmutableArray<LineCount> Of(Fact list, Row line, Assessment assessment) =>
        [.. Treatments(list, line, assessment).Select(each => new LineCount(each.Programme, Words(each.Treatment))).Distinct()];

    /// <summary>What counts of every kind of line that the list has, in the order of the lines.</summary>
    public ImmutableArray<KindCounts> Of(Fact list, Assessment assessment) =>
    [
        .. from line in (assessment.Answers[list.Id] as RowsValue)?.Rows ?? []
           let first = Treatments(list, line, assessment).FirstOrDefault()
           where first.Treatment is not null
           group line by first.Treatment.Kind into lines
           select new KindCounts(Label(list, lines.Key), Of(list, lines.First(), assessment)),
    ];

    /// <summary>Amounts are there only for programmes that are possible.</summary>
    private IEnumerable<(string Programme, LineTreatment Treatment)> Treatments(Fact list, Row line, Assessment assessment) =>
        from programme in assessment.Programmes
        from amount in programme.Amounts
        where amount.Definition.Costs == list
        let treatment = amount.Definition.TreatmentOf(line, assessment.Day)
        where treatment is not null
        select (programme.Programme.Texts[texts.Facts.Language].Name, treatment);

    private string Label(Fact list, string kind) => FactWords.Of(list, list.Fields.First(field => field.Options.Contains(kind)), texts).Option(kind);

    private string Words(LineTreatment treatment) => treatment switch
    {
        { IsUnclear: true } => answer["Counts.Unclear"],
        { Percent: 0 } => answer["Counts.None"],
        { IsOfPublic: true } => answer["Counts.OfPublic"],
        { Percent: 100 } => answer["Counts.All"],
        _ => answer["Counts.Share", texts.Format.Percent(treatment.Percent)],
    };
}

/// <summary>What counts of all lines of one kind.</summary>
/// <param name="Kind">The kind, in words.</param>
/// <param name="Counts">At least one programme.</param>
public sealed record KindCounts(string Kind, ImmutableArray<LineCount> Counts);
