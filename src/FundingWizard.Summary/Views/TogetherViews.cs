using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Programmes;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>Writes out what is known about using programmes together.</summary>
internal sealed class TogetherViews(ViewContext context)
{
    private readonly Words words = context.Words;

    public TogetherView Of(Shelf shelf) => new(
        [.. shelf.Orders.Select(Order), .. shelf.Pairs.Select(Pair)],
        shelf.Sets.Length < 2 ? [] : [.. shelf.Sets.Select(set => string.Join(" + ", set.Programmes.Select(Name)))],
        [.. shelf.Sets.SelectMany(set => set.Rooms).Where(room => room.Users.Length > 1).Select(Room).Distinct(StringComparer.Ordinal)]);

    private RelationView Pair(PairRule pair)
    {
        var word = (pair.Kind, pair.Scope) switch
        {
            (PairKind.Combinable, _) => Word.PairCombinable,
            (PairKind.ExclusionToCheck, _) => Word.PairToCheck,
            (_, ExclusionScope.SameCosts) => Word.PairSameCosts,
            (_, ExclusionScope.SamePerson) => Word.PairSamePerson,
            (_, ExclusionScope.SamePeriod) => Word.PairSamePeriod,
            _ => Word.PairSameProject,
        };
        return Relation(words.Fill(word, ("first", Name(pair.First)), ("second", Name(pair.Second))), pair.Text(words.Language), pair.Evidence);
    }

    private RelationView Order(OrderRule order)
    {
        var word = order.Kind == PredecessorKind.Required ? Word.OrderRequired : Word.OrderAskedFirst;
        return Relation(words.Fill(word, ("first", Name(order.First)), ("then", Name(order.Then))), order.Text(words.Language), order.Evidence);
    }

    private RelationView Relation(string title, string text, Evidence evidence) =>
        new(title, text, context.Sources.Reference([evidence]), words.Of(evidence));

    private string Room(RoomUse room)
    {
        var names = ("names", string.Join(", ", room.Users.Select(Name)));
        var ceiling = ("ceiling", context.Wording.Facts.Label(room.Ceiling));
        if (room is not { Low: { } low, High: { } high })
            return words.Fill(Word.RoomUnknown, names, ceiling);
        var word = room.Fits switch { Verdict.Met => Word.RoomFits, Verdict.NotMet => Word.RoomExceeded, _ => Word.RoomPerhaps };
        return words.Fill(word, names, ceiling, ("low", Money(low, room)), ("high", Money(high, room)), ("room", Money(room.Room.High!.Value, room)));
    }

    private string Money(decimal value, RoomUse room) => context.Wording.Format.Number(value, room.Ceiling);

    private string Name(ProgrammeAssessment programme) => programme.Programme.Texts[words.Language].Name;
}
