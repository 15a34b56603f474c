namespace FundingWizard.Rules.Programmes;

/// <summary>The other programme may not be used for the same costs, project, person or period.</summary>
/// <param name="Programme">The other programme.</param>
/// <param name="Scope">What must not be shared.</param>
/// <param name="Evidence">What it rests on; too weak for a hard criterion, it is a question and no ban.</param>
/// <param name="StatedBy">The programme on whose card it stands and whose texts explain it.</param>
public sealed record Exclusion(string Programme, ExclusionScope Scope, Evidence Evidence, string StatedBy);

/// <summary>A source expressly lets both programmes be used for one project.</summary>
/// <param name="Programme">The other programme.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="StatedBy">The programme on whose card it stands and whose texts explain it.</param>
public sealed record Combination(string Programme, Evidence Evidence, string StatedBy);

/// <summary>The other programme comes first.</summary>
/// <param name="Programme">The other programme.</param>
/// <param name="Kind">How binding the order is.</param>
/// <param name="Evidence">What it rests on.</param>
public sealed record Predecessor(string Programme, PredecessorKind Kind, Evidence Evidence);
