using System.Collections.Immutable;

namespace FundingWizard.Summary.Views;

/// <summary>What is known about using the fitting programmes together.</summary>
/// <param name="Rules">Statements about pairs and orders, each with its reason and source.</param>
/// <param name="Sets">Groups that can be used together, when there is more than one.</param>
/// <param name="Rooms">What the programmes of one group take of an aid ceiling together.</param>
public sealed record TogetherView(ImmutableArray<RelationView> Rules, ImmutableArray<string> Sets, ImmutableArray<string> Rooms)
{
    /// <summary>True when nothing is known: then there is nothing to show.</summary>
    public bool IsEmpty => Rules.IsEmpty && Sets.IsEmpty && Rooms.IsEmpty;
}

/// <summary>A statement about two programmes.</summary>
/// <param name="Title">Which programmes, and whether they go together or in which order.</param>
/// <param name="Text">Why, and what to do.</param>
/// <param name="Source">Number and place of the sources.</param>
/// <param name="Evidence">How well it is supported; null when nothing needs to be said.</param>
public sealed record RelationView(string Title, string Text, string Source, string? Evidence);
