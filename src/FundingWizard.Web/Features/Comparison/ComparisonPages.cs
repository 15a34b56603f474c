using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;
using FundingWizard.Summary.Views;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Forms;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Navigation;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Comparison;

/// <summary>Puts the comparison of two days together.</summary>
public sealed class ComparisonPages(
    Rulebook rulebook, SummaryDocuments documents, SharedTexts texts, DayQuestions days, Today today, Links links, IStringLocalizer<ComparisonTexts> comparison)
{
    /// <summary>Name of the first day in the address.</summary>
    public const string FirstName = "erster";

    /// <summary>Name of the second day in the address.</summary>
    public const string SecondName = "zweiter";

    private DayQuestion First => new(FirstName, comparison["First"], comparison["First.Question"]);

    private DayQuestion Second => new(SecondName, comparison["Second"], comparison["Second.Question"]);

    /// <summary>The page of a check, with what the address asks for.</summary>
    public ComparisonPage Page(CheckContent content, IQueryCollection query)
    {
        if (!DayQuestions.IsAsked(First, query) && !DayQuestions.IsAsked(Second, query))
            return new ComparisonPage(days.Show(First, content.Day ?? today.Day), days.Show(Second, day: null), Errors: null, Table: null);
        var (first, from) = days.Read(First, query);
        var (second, to) = days.Read(Second, query);
        if (from is not null && from == to)
            second = second with { Error = comparison["Same"] };
        var errors = ErrorSummary.Of([first, second]);
        return new ComparisonPage(first, second, errors, errors is null ? Table(content, from!.Value, to!.Value) : null);
    }

    private ComparisonTable Table(CheckContent content, DateOnly first, DateOnly second)
    {
        var (before, after) = (View(content, first), View(content, second));
        var rows = before.Programmes
            .Select(programme => Row(programme, after.Programmes.Single(other => other.Id == programme.Id)))
            .OrderByDescending(row => row.Differs)
            .ToImmutableArray();
        var count = rows.Count(row => row.Differs);
        return new ComparisonTable(Day(before, first), Day(after, second), count == 1 ? comparison["Count.One", rows.Length] : comparison["Count", count, rows.Length], rows);
    }

    private CheckView View(CheckContent content, DateOnly day) => documents.View(Assessor.Assess(rulebook, content.Answers, day), SiteLanguage.Current.Texts);

    /// <summary>Numbers of the law before their first day are as unknown as those that are not yet decided.</summary>
    private ComparedDay Day(CheckView check, DateOnly day)
    {
        var unknown = rulebook.Law.Values.Where(value => value.On(day)?.Value is null).Select(value => texts.Facts[value.Fact].Label).ToArray();
        return new ComparedDay(
            check.Day,
            check.Rulebook.ShortFingerprint,
            [
                .. day > today.Day ? [comparison["Future"].Value] : Array.Empty<string>(),
                .. unknown.Length > 0 ? [comparison["LawUnknown", texts.Format.And(unknown)].Value] : Array.Empty<string>(),
            ]);
    }

    private ComparedProgramme Row(ProgrammeView before, ProgrammeView after)
    {
        var (first, second) = (Outcome(before), Outcome(after));
        var criteria = Criteria(before, after);
        string[] differences =
        [
            .. (first.Outcome, first.Otherwise) == (second.Outcome, second.Otherwise) ? Array.Empty<string>() : [comparison["Differs.Outcome"]],
            .. first.Amounts.SequenceEqual(second.Amounts, StringComparer.Ordinal) ? Array.Empty<string>() : [comparison["Differs.Amounts"]],
            .. criteria.IsEmpty ? Array.Empty<string>() : [comparison["Differs.Criteria"]],
        ];
        return new ComparedProgramme(
            before.Name,
            links.Programme(before.Id),
            first,
            second,
            differences.Length == 0 ? comparison["Equal"] : comparison["Differs", texts.Format.And(differences)],
            differences.Length > 0,
            criteria);
    }

    private static ComparedOutcome Outcome(ProgrammeView programme) => new(
        programme.Outcome.Outcome,
        programme.Outcome.Headline,
        programme.Outcome.Icon,
        programme.Outcome.Otherwise,
        programme.Status.RuleSet,
        [.. programme.Amounts.Select(amount => $"{amount.Title}: {amount.Value}")]);

    private static ImmutableArray<string> Criteria(ProgrammeView before, ProgrammeView after)
    {
        var (first, second) = (Verdicts(before), Verdicts(after));
        return [.. first.Keys.Union(second.Keys).Where(id => first.GetValueOrDefault(id).State != second.GetValueOrDefault(id).State).Select(id => (first.GetValueOrDefault(id).Title ?? second[id].Title)!)];
    }

    private static Dictionary<string, (string? Title, string? State)> Verdicts(ProgrammeView programme) =>
        programme.Criteria.ToDictionary(criterion => criterion.Id, criterion => ((string?)criterion.Title, (string?)criterion.State), StringComparer.Ordinal);
}
