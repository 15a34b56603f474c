using System.Collections.Immutable;
using System.Globalization;
using FundingWizard.Rules.Programmes;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>Numbers sources in the order they are first referred to.</summary>
internal sealed class SourceRegister(Words words, Wording wording)
{
    private readonly List<Source> sources = [];
    private int cited;

    /// <summary>Numbers of the sources and the place in them.</summary>
    public string Reference(IEnumerable<Evidence> evidence)
    {
        var all = evidence.ToArray();
        var numbers = all.SelectMany(each => each.Sources).Select(Number).Distinct().Order().Select(number => number.ToString(CultureInfo.InvariantCulture));
        var section = all is [{ Section: { } only }] ? only : "";
        return words.Fill(Word.SourceSection, ("number", string.Join(", ", numbers)), ("section", section)).TrimEnd();
    }

    /// <summary>Everything numbered so far is what a reader sees first.</summary>
    public void EndCited() => cited = sources.Count;

    public ImmutableArray<SourceView> All => [.. sources.Select((source, index) => new SourceView(
        index + 1,
        source.Title,
        source.Publisher,
        Date(source.Date),
        source.Url,
        words.Of(source.Kind),
        wording.Format.Date(source.RetrievedOn),
        index < cited))];

    /// <summary>Two cards may declare the same source under different ids: what people read decides.</summary>
    private int Number(Source source)
    {
        var index = sources.FindIndex(each => each.Title == source.Title && each.Publisher == source.Publisher && each.Url == source.Url);
        if (index >= 0)
            return index + 1;
        sources.Add(source);
        return sources.Count;
    }

    /// <summary>A full day is written in words; of a month or year only what is known.</summary>
    private string? Date(string? date) => date?.Split('-') switch
    {
        [_, _, _] when DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => wording.Format.Date(day),
        [var year, var month] => $"{month}/{year}",
        _ => date,
    };
}
