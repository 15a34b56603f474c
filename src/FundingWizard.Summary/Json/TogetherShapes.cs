using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Summary.Json;

/// <summary>Turns the relations between fitting programmes into their machine-readable form.</summary>
internal static class TogetherShapes
{
    public static TogetherShape Of(Shelf shelf, Language language) => new(
        [.. shelf.Pairs.Select(pair => Pair(pair, language))],
        [.. shelf.Orders.Select(order => new OrderShape(
            Id(order.First), Id(order.Then), order.Kind, order.First.Outcome, order.Text(language), ProgrammeShapes.Sources(order.Evidence)))],
        [.. shelf.Sets.Select(set => new SetShape([.. set.Programmes.Select(Id)], [.. set.Rooms.Select(Room)]))]);

    private static PairShape Pair(PairRule pair, Language language) => new(
        Id(pair.First), Id(pair.Second), pair.Kind, pair.Scope, pair.Text(language), pair.Evidence.Confidence, ProgrammeShapes.Sources(pair.Evidence));

    private static RoomShape Room(RoomUse room) => new(
        room.Ceiling.Id, room.Unit, ProgrammeShapes.Plain(room.Low), ProgrammeShapes.Plain(room.High), ProgrammeShapes.Plain(room.Room.High), room.Fits);

    private static string Id(ProgrammeAssessment programme) => programme.Programme.Id;
}
