using System.Text.Json.Serialization;
using FundingWizard.Rules;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Cli.Output;

/// <summary>One programme in <c>rules list --json</c>.</summary>
internal sealed record ProgrammeShape(
    string Id,
    string Name,
    ProgrammeKind Kind,
    IReadOnlyList<string> Audiences,
    IReadOnlyList<DateOnly> RuleSets,
    IReadOnlyList<WindowShape> Windows,
    DateOnly ReviewedOn,
    DateOnly ReviewDueOn,
    string Fingerprint)
{
    public static ProgrammeShape Of(Programme programme) => new(
        programme.Id,
        programme.Texts[Language.German].Name,
        programme.Kind,
        programme.Audiences,
        [.. programme.RuleSets.Select(set => set.From)],
        [.. programme.Windows.Select(window => new WindowShape(window.From, window.State, window.Opens))],
        programme.ReviewedOn,
        programme.ReviewDueOn,
        programme.Fingerprint);
}

/// <summary>One window of a programme.</summary>
internal sealed record WindowShape(DateOnly From, WindowState State, DateOnly? Opens);

/// <summary>One fact in <c>facts --json</c>.</summary>
internal sealed record FactShape(
    string Id,
    FactType Type,
    string? Unit,
    IReadOnlyList<string> Options,
    string? Topic,
    string Kind,
    LabelsShape Labels,
    decimal? Minimum,
    decimal? Maximum,
    IReadOnlyList<FactShape>? Fields,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Fim)
{
    public static FactShape Of(Fact fact, Rulebook rulebook) => Of(fact, language => rulebook.Texts[language].Facts[fact]);

    private static FactShape Of(Fact fact, Func<Language, FactText> text)
    {
        var isNumber = fact.Kind == ValueKind.Number;
        return new FactShape(
            fact.Id,
            fact.Type,
            fact.Unit,
            fact.Options,
            fact.Topic,
            fact.IsAsked ? "asked" : fact.IsLaw ? "law" : fact.Derived is null ? "field" : "derived",
            new LabelsShape(text(Language.German).Label, text(Language.English).Label),
            isNumber ? fact.Minimum : null,
            isNumber ? fact.Maximum : null,
            fact.Fields.IsEmpty ? null : [.. fact.Fields.Select(field => Of(field, language => text(language).Fields[field.Id]))],
            fact.Fim);
    }
}

/// <summary>A label in every language.</summary>
internal sealed record LabelsShape(string De, string En);
