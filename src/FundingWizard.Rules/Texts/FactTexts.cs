using System.Collections.Frozen;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Texts;

/// <summary>All fact texts of one language. The loader guarantees that none is missing.</summary>
/// <param name="language">The language of the texts.</param>
/// <param name="texts">Fact id to text.</param>
/// <param name="rows">Table name to key to label, for entry facts.</param>
public sealed class FactTexts(
    Language language,
    FrozenDictionary<string, FactText> texts,
    FrozenDictionary<string, FrozenDictionary<string, string>> rows)
{
    /// <summary>The language of the texts.</summary>
    public Language Language => language;

    /// <summary>Number of facts with texts.</summary>
    public int Count => texts.Count;

    /// <summary>Everything people read about a fact.</summary>
    public FactText this[Fact fact] => texts[fact.Id];

    /// <summary>Short name of a fact.</summary>
    public string Label(Fact fact) => texts[fact.Id].Label;

    /// <summary>Label of an option, of a table row or of a special code.</summary>
    public string Option(Fact fact, string code)
    {
        var isRow = fact.Table is not null && !fact.Specials.Contains(code, StringComparer.Ordinal);
        return isRow ? rows[fact.Table!][code] : texts[fact.Id].Options[code];
    }
}
