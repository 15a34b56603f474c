using System.Collections.Immutable;
using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Says with which numbers the benefits of a programme are computed.</summary>
internal sealed class BenefitLines(ProgrammeTexts text, SharedTexts texts, Words words, SourceNumbers sources, IStringLocalizer<CatalogueTexts> catalogue)
{
    /// <summary>A benefit with its numbers of a day.</summary>
    public BenefitLine Of(AmountDefinition amount, DateOnly day)
    {
        var numbers = amount.On(day);
        var title = text.Amounts[amount.Id];
        return new BenefitLine(title.Title, title.Text, Numbers(amount, numbers), numbers is null ? null : sources.Of(numbers.Evidence));
    }

    private ImmutableArray<(string Name, string Value)> Numbers(AmountDefinition amount, AmountNumbers? numbers)
    {
        var names = new NumberNames(amount, texts, catalogue);
        return numbers switch
        {
            null => [],
            { Values: null } => [(catalogue["Numbers"], words[Word.LawUnknown])],
            { Values: { } values } => [.. values.OrderBy(number => Order(number.Key, amount)).Select(number => (names.Of(number.Key), Value(number.Key, number.Value, names)))],
        };
    }

    private string Value(string number, decimal value, NumberNames names) =>
        texts.Format.Number(value, new Fact { Id = number, Type = FactType.Decimal, Unit = names.Unit(number) });

    /// <summary>Numbers for everybody first, then option by option.</summary>
    private static (int Option, string Name) Order(string number, AmountDefinition amount) => number.Split('.') is [var option, var name]
        ? (amount.Inputs.Values.Select(fact => fact.Options.IndexOf(option)).DefaultIfEmpty(-1).Max(), name == "upTo" ? "" : name)
        : (-1, number);
}
