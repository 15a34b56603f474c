using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Web.Forms;

/// <summary>A fact as a form shows it: its name there and the texts of one language.</summary>
/// <param name="Fact">The fact, or a field of a list.</param>
/// <param name="Name">Name of its form field.</param>
/// <param name="Text">Its texts.</param>
/// <param name="Shared">All texts of the language.</param>
internal sealed record FactWords(Fact Fact, string Name, FactText Text, SharedTexts Shared)
{
    /// <summary>The question; a field of a list is asked by its name.</summary>
    public string Question => Text.Question ?? Text.Label;

    /// <summary>The words behind its number; none for a bare number.</summary>
    public UnitText? Unit => Fact.Unit is { } unit ? Shared.Units.GetValueOrDefault(unit) : null;

    /// <summary>An asked fact.</summary>
    public static FactWords Of(Fact fact, SharedTexts shared) => new(fact, fact.Id, shared.Facts[fact], shared);

    /// <summary>A field of a list.</summary>
    public static FactWords Of(Fact list, Fact field, SharedTexts shared) => new(field, field.Id, shared.Facts[list].Fields[field.Id], shared);

    /// <summary>Label of an option or of a special code; labels of fields lie in the text of their list.</summary>
    public string Option(string code) => Text.Options.TryGetValue(code, out var label) ? label : Shared.Facts.Option(Fact, code);

    /// <summary>A value of the fact, in words.</summary>
    public string Value(FactValue value) => value switch
    {
        CodeValue code => Option(code.Code),
        CodesValue codes when !codes.Codes.IsEmpty => Shared.Format.And(codes.Codes.Select(Option)),
        _ => Shared.Format.Value(Fact, value),
    };
}
