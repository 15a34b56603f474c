using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>
/// Says which number of a benefit is meant. Its name in the rulebook is made of words with dots between: names of numbers, names of inputs,
/// and options of the inputs or of the fields of a list.
/// </summary>
internal sealed class NumberNames(AmountDefinition amount, SharedTexts texts, IStringLocalizer<CatalogueTexts> catalogue)
{
    /// <summary>The number in words: "small.upTo" is the number "upTo" for the option "small" of an input.</summary>
    public string Of(string number) => string.Join(", ", number.Split('.').Where(part => !amount.Inputs.ContainsKey(part)).Select(Word));

    /// <summary>The unit of a number; what stands for an option is a share of something.</summary>
    public string? Unit(string number) => number.Split('.')[^1] switch
    {
        "points" => "points",
        "termMaximum" or "graceMaximum" => "years",
        "months" or "extension" => "months",
        "persons" => "people",
        "weeklyHours" => "hours",
        "multiple" => null,
        "share" or "leastShare" or "ownShare" or "upTo" or "above" or "least" or "ofPublic" or "rate" or "sideCap" or "managementCap" or "ownShareLimit" or "surplusShare"
            or "contractShare" or "overhead" or "smeRate" or "reduction" or "highest" => "%",
        ['y', 'e', 'a', 'r', _] => "%",
        var last => Option(last) is null ? amount.Unit : "%",
    };

    private string Word(string part) => Option(part) ?? catalogue[$"Number.{part}"].Value;

    private string? Option(string part)
    {
        foreach (var fact in amount.Inputs.Values)
        {
            if (fact.Options.Contains(part))
                return texts.Facts.Option(fact, part);
            if (fact.Type == FactType.List && texts.Facts[fact].Fields.Values.FirstOrDefault(field => field.Options.ContainsKey(part)) is { } found)
                return found.Options[part];
        }

        return null;
    }
}
