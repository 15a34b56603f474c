using System.Collections.Immutable;

namespace FundingWizard.Rules.Programmes;

/// <summary>One row of the facts table a programme was written from.</summary>
/// <param name="Id">Id of the row, as <c>Properties.fact</c> names it.</param>
/// <param name="Role">What the row does there: <c>info</c>, or one of the roles that decide something.</param>
/// <param name="Places">Where it is kept: <c>criterion:id</c>, <c>amount:id</c>, <c>hint:id</c>, <c>undecided:id</c>, <c>window</c>, <c>at-best</c>, <c>route:id</c>, <c>contact:id</c>, <c>document:id</c>, <c>fact:id</c>, <c>parameter:id</c>, <c>rule-set:first-day</c>.</param>
/// <param name="Line">1-based line of the file.</param>
public sealed record FactRow(string Id, string Role, ImmutableArray<string> Places, int Line)
{
    /// <summary>True when the row decides or limits something, or says who does.</summary>
    public bool IsDeciding => Role != "info";
}

/// <summary>Why no case can tell a mutant from the original.</summary>
/// <param name="Mutant">Id of the mutant, as <c>rules mutate</c> prints it.</param>
/// <param name="Reason">Why that is right.</param>
public sealed record Survivor(string Mutant, string Reason);
