using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Facts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>Writes out which other answers would help.</summary>
internal sealed class ChangeViews(ViewContext context)
{
    /// <summary>One entry, or two when an option more and an option less help alike.</summary>
    public IEnumerable<ChangeView> Of(BetterIf better)
    {
        var outcome = context.Words.Of(better.Outcome, missing: 0);
        var phrases = better.Changes.Select(change => Phrases(change).ToArray()).ToArray();
        return phrases is [var only]
            ? only.Select(phrase => new ChangeView([phrase], outcome))
            : [new ChangeView([.. phrases.SelectMany(phrase => phrase)], outcome)];
    }

    private IEnumerable<string> Phrases(AnswerChange change) => change.Fact.Kind switch
    {
        ValueKind.CodeList => Options(change.Fact, [.. change.Values.Cast<CodesValue>()]),
        // Limits are tried with their neighbours: the nearest of them says the same with fewer words.
        ValueKind.Number or ValueKind.Date => [Phrase(Word.ChangeTo, change.Fact, [change.Values[0]])],
        _ => [Phrase(Word.ChangeTo, change.Fact, change.Values)],
    };

    private IEnumerable<string> Options(Fact fact, CodesValue[] sets)
    {
        var current = (context.Assessment.Facts.Value(fact) as CodesValue)?.Codes ?? [];
        var more = sets.SelectMany(set => set.Codes).Where(code => !current.Contains(code)).Distinct(StringComparer.Ordinal).ToArray();
        if (more.Length > 0)
            yield return Phrase(Word.ChangeMore, fact, more.Select(code => new CodeValue(code)));
        var less = sets.Where(set => set.Codes.All(code => current.Contains(code))).SelectMany(set => current.Except(set.Codes)).Distinct(StringComparer.Ordinal).ToArray();
        if (less.Length > 0)
            yield return Phrase(Word.ChangeLess, fact, less.Select(code => new CodeValue(code)));
    }

    private string Phrase(Word word, Fact fact, IEnumerable<FactValue> values) => context.Words.Fill(
        word,
        ("label", context.Wording.Facts.Label(fact)),
        ("values", context.Wording.Format.Or(values.Select(value => Value(fact, value)))));

    /// <summary>Options hold commas and "or" themselves.</summary>
    private string Value(Fact fact, FactValue value)
    {
        var text = context.Wording.Short(fact, value);
        return value is CodeValue or CodesValue ? context.Words.Fill(Word.Quote, ("text", text)) : text;
    }
}
