namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>A finding somebody has looked at and found right as it is.</summary>
/// <param name="Programme">Programme whose folder says so; empty for what belongs to all programmes.</param>
/// <param name="File">Path below <c>rules/</c>.</param>
/// <param name="Index">0-based position in the file.</param>
/// <param name="Finding">Id of the finding.</param>
internal sealed record Acceptance(string Programme, string File, int Index, string Finding);
