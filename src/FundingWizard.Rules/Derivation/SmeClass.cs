using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary>
/// <c>sme-class</c>: micro, small, medium or large of an autonomous enterprise under Recommendation 2003/361/EC, with the two-year rule
/// (Annex Art. 2, 3(4), 4(2)). Large means "not an SME". Inputs in order: headcount, turnover, balance sheet, history
/// (<c>same</c>, <c>changed</c>, <c>ownership-changed</c>, <c>no-earlier-years</c>), earlier years (list, newest first), affiliation
/// (<c>autonomous</c> or anything else), public share of 25 % or more (yes-no), then the ceilings of micro, small and medium:
/// headcount (exclusive), turnover and balance sheet (inclusive) each. The figures of partner and linked enterprises are not known
/// here, so an enterprise that has some is at least as large as its own figures say.
/// </summary>
internal static class SmeClass
{
    private const int Headcount = 0, Turnover = 1, Balance = 2, History = 3, EarlierYears = 4, Affiliation = 5, PublicShare = 6, FirstCeiling = 7, InputCount = 16;

    private static readonly ImmutableArray<string> Options = ["micro", "small", "medium", "large"];

    public static readonly DerivedFunction Function = new("sme-class", Compute, Problem, call => Relevant(call));

    private static CodeValue? Compute(DerivationCall call)
    {
        var status = Status(call);
        return status.Length == 1 ? new CodeValue(Options[(int)status[0]]) : null;
    }

    private static ImmutableArray<Fact> Relevant(DerivationCall call)
    {
        if (call.Value(PublicShare) is FlagValue { Flag: true })
            return [call.Inputs[PublicShare]];
        var withoutEarlier = call.Inputs.RemoveAt(EarlierYears);
        return call.Code(History) == "changed" ? call.Inputs : withoutEarlier;
    }

    /// <summary>Every class the enterprise can have, given what is known.</summary>
    private static ImmutableArray<SizeClass> Status(DerivationCall call)
    {
        if (call.Value(PublicShare) is FlagValue { Flag: true })
            return [SizeClass.Large];
        if (Ceilings(call) is not { } ceilings)
            return [.. Enum.GetValues<SizeClass>()];

        var figures = new Figures(call.Number(Headcount), call.Number(Turnover), call.Number(Balance));
        var latest = OwnOrLarger(call, figures.Classes(ceilings));
        var status = call.Code(History) switch
        {
            "same" or "ownership-changed" or "no-earlier-years" => latest,
            "changed" => TwoYearRule.Statuses([.. Earlier(call, ceilings), latest]),
            _ => [.. latest.Union(TwoYearRule.Statuses([AnyClass, AnyClass, latest]))],
        };
        return call.Value(PublicShare) is null && !status.Contains(SizeClass.Large) ? [.. status, SizeClass.Large] : status;
    }

    private static ImmutableArray<SizeClass> AnyClass => [.. Enum.GetValues<SizeClass>()];

    private static IEnumerable<ImmutableArray<SizeClass>> Earlier(DerivationCall call, ImmutableArray<Ceiling> ceilings)
    {
        if (call.Value(EarlierYears) is not RowsValue { Rows.IsEmpty: false } list)
            return [AnyClass, AnyClass];
        return list.Rows.Take(2).Reverse()
            .Select(row => OwnOrLarger(call, new Figures(row.Number("headcount"), row.Number("turnover"), row.Number("balanceSheet")).Classes(ceilings)));
    }

    /// <summary>Partner and linked enterprises can only add to the figures.</summary>
    private static ImmutableArray<SizeClass> OwnOrLarger(DerivationCall call, ImmutableArray<SizeClass> own) =>
        call.Code(Affiliation) == "autonomous" ? own : [.. AnyClass.Where(size => size >= own.Min())];

    private static ImmutableArray<Ceiling>? Ceilings(DerivationCall call)
    {
        var numbers = Enumerable.Range(FirstCeiling, InputCount - FirstCeiling).Select(call.Number).ToArray();
        if (numbers.Contains(null))
            return null;
        return [.. numbers.Select(number => number!.Value).Chunk(3).Select(three => new Ceiling(three[0], three[1], three[2]))];
    }

    private static string? Problem(Fact fact, ImmutableArray<Fact> inputs)
    {
        if (!fact.Options.SequenceEqual(Options, StringComparer.Ordinal))
            return $"sme-class gives one of {string.Join(", ", Options)}; declare exactly these options.";
        if (inputs.Length != InputCount)
            return $"sme-class reads {InputCount} facts: headcount, turnover, balance sheet, history, earlier years, affiliation, public share, and nine ceilings.";
        var numbers = inputs.Take(3).Concat(inputs.Skip(FirstCeiling)).All(input => input.Kind == ValueKind.Number);
        return numbers && inputs[History].Type == FactType.Choice && inputs[EarlierYears].Type == FactType.List
            && inputs[Affiliation].Type == FactType.Choice && inputs[PublicShare].Type == FactType.YesNo
            ? null
            : "sme-class reads number, number, number, choice, list, choice, yes-no and nine numbers, in this order.";
    }
}
