using System.Collections.Frozen;
using System.Diagnostics;
using FundingWizard.Rules.Expressions;

namespace FundingWizard.Rules.Texts;

/// <summary>
/// The sentence patterns of one language. A label stands before a colon, so that no verb has to agree with it in number or gender.
/// </summary>
internal sealed record SentenceWords
{
    private static readonly SentenceWords German = new()
    {
        Quote = "„{0}“",
        Numbers = Patterns("{0}: genau {1}", "{0}: nicht genau {1}", "{0}: weniger als {1}", "{0}: höchstens {1}", "{0}: mehr als {1}", "{0}: mindestens {1}"),
        Days = Patterns("{0}: am {1}", "{0}: nicht am {1}", "{0}: vor dem {1}", "{0}: spätestens am {1}", "{0}: nach dem {1}", "{0}: frühestens am {1}"),
        Dates = Patterns("{0}: gleicher Tag wie {1}", "{0}: anderer Tag als {1}", "{0}: vor {1}", "{0}: spätestens {1}", "{0}: nach {1}", "{0}: frühestens {1}"),
        Is = "{0}: {1}",
        IsNot = "{0}: nicht {1}",
        IsLike = "{0}: gleich wie {1}",
        IsUnlike = "{0}: anders als {1}",
        Contains = "{0}: darunter {1}",
        ContainsNot = "{0}: darunter nicht {1}",
        Plus = "{0} plus {1}",
        Minus = "{0} minus {1}",
        LastOfAll = "; und ",
        LastOfAny = "; oder ",
        GroupIsNot = "es gilt nicht: ({0})",
        Same = "beides oder keines: ({0}), ({1})",
        Different = "genau eines von beiden: ({0}), ({1})",
        Always = "immer erfüllt",
        Never = "nie erfüllt",
        Spans = Units(new("Tag", "Tage"), new("Monat", "Monate"), new("Jahr", "Jahre")),
    };

    private static readonly SentenceWords English = new()
    {
        Quote = "“{0}”",
        Numbers = Patterns("{0}: exactly {1}", "{0}: not exactly {1}", "{0}: less than {1}", "{0}: at most {1}", "{0}: more than {1}", "{0}: at least {1}"),
        Days = Patterns("{0}: on {1}", "{0}: not on {1}", "{0}: before {1}", "{0}: no later than {1}", "{0}: after {1}", "{0}: no earlier than {1}"),
        Dates = Patterns("{0}: same day as {1}", "{0}: another day than {1}", "{0}: before {1}", "{0}: no later than {1}", "{0}: after {1}", "{0}: no earlier than {1}"),
        Is = "{0}: {1}",
        IsNot = "{0}: not {1}",
        IsLike = "{0}: same as {1}",
        IsUnlike = "{0}: different from {1}",
        Contains = "{0}: including {1}",
        ContainsNot = "{0}: not including {1}",
        Plus = "{0} plus {1}",
        Minus = "{0} minus {1}",
        LastOfAll = "; and ",
        LastOfAny = "; or ",
        GroupIsNot = "it is not the case that: ({0})",
        Same = "both or neither: ({0}), ({1})",
        Different = "exactly one of the two: ({0}), ({1})",
        Always = "always met",
        Never = "never met",
        Spans = Units(new("day", "days"), new("month", "months"), new("year", "years")),
    };

    public required string Quote { get; init; }

    /// <summary>A number and its limit.</summary>
    public required FrozenDictionary<AtomComparison, string> Numbers { get; init; }

    /// <summary>A date and a day of the calendar.</summary>
    public required FrozenDictionary<AtomComparison, string> Days { get; init; }

    /// <summary>A date and another date that is named, not written.</summary>
    public required FrozenDictionary<AtomComparison, string> Dates { get; init; }

    public required string Is { get; init; }

    public required string IsNot { get; init; }

    public required string IsLike { get; init; }

    public required string IsUnlike { get; init; }

    public required string Contains { get; init; }

    public required string ContainsNot { get; init; }

    public required string Plus { get; init; }

    public required string Minus { get; init; }

    public required string LastOfAll { get; init; }

    public required string LastOfAny { get; init; }

    public required string GroupIsNot { get; init; }

    public required string Same { get; init; }

    public required string Different { get; init; }

    public required string Always { get; init; }

    public required string Never { get; init; }

    public required FrozenDictionary<DateUnit, UnitText> Spans { get; init; }

    public static SentenceWords Of(Language language) => language switch
    {
        Language.German => German,
        Language.English => English,
        _ => throw new UnreachableException(),
    };

    private static FrozenDictionary<AtomComparison, string> Patterns(string equal, string notEqual, string less, string lessOrEqual, string greater, string greaterOrEqual) =>
        new Dictionary<AtomComparison, string>
        {
            [AtomComparison.Equal] = equal,
            [AtomComparison.NotEqual] = notEqual,
            [AtomComparison.Less] = less,
            [AtomComparison.LessOrEqual] = lessOrEqual,
            [AtomComparison.Greater] = greater,
            [AtomComparison.GreaterOrEqual] = greaterOrEqual,
        }.ToFrozenDictionary();

    private static FrozenDictionary<DateUnit, UnitText> Units(UnitText days, UnitText months, UnitText years) =>
        new Dictionary<DateUnit, UnitText> { [DateUnit.Days] = days, [DateUnit.Months] = months, [DateUnit.Years] = years }.ToFrozenDictionary();
}
