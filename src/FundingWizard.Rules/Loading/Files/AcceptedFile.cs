using System.Text.Json.Serialization;

namespace FundingWizard.Rules.Loading.Files;

/// <summary><c>accepted.json</c>, in the folder of a programme or beside <c>topics.json</c>: findings of the analysis that are right as they are.</summary>
/// <param name="Accepted">The findings.</param>
/// <param name="Schema">Address of the schema, for editors.</param>
internal sealed record AcceptedFile(
    IReadOnlyList<AcceptedEntry> Accepted,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>One finding.</summary>
/// <param name="Finding">Its id, as the analysis prints it.</param>
/// <param name="Reason">Why it is right, for whoever reads the rules later.</param>
internal sealed record AcceptedEntry(string Finding, string Reason);
