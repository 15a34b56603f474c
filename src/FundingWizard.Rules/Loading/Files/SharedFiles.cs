using System.Text.Json.Serialization;

namespace FundingWizard.Rules.Loading.Files;

/// <summary><c>topics.json</c>: the pages of the wizard in their fixed order.</summary>
/// <param name="Topics">Topic ids.</param>
/// <param name="Schema">Address of the schema, for editors.</param>
internal sealed record TopicsFile(
    IReadOnlyList<string> Topics,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary><c>topics.&lt;lang&gt;.json</c>: headings of the pages.</summary>
/// <param name="Topics">Topic id to text.</param>
/// <param name="Schema">Address of the schema, for editors.</param>
internal sealed record TopicTextsFile(
    IReadOnlyDictionary<string, TopicTextEntry> Topics,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>Heading of one topic page and one sentence why it is asked.</summary>
internal sealed record TopicTextEntry(string Title, string? Lead = null);

/// <summary><c>units.&lt;lang&gt;.json</c>: how units are written behind a number.</summary>
/// <param name="Units">Unit code to words, for instance <c>years</c> to "Jahr" and "Jahre".</param>
/// <param name="Schema">Address of the schema, for editors.</param>
internal sealed record UnitsFile(
    IReadOnlyDictionary<string, UnitEntry> Units,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>The words behind the number 1 and behind every other.</summary>
internal sealed record UnitEntry(string One, string Many);

/// <summary><c>steps.&lt;lang&gt;.json</c>: the sentences that explain a computation, with <c>{name}</c> for values.</summary>
/// <param name="Steps"><c>calculator.step</c> to sentence.</param>
/// <param name="Schema">Address of the schema, for editors.</param>
internal sealed record StepsFile(
    IReadOnlyDictionary<string, string> Steps,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary><c>tables.json</c>: the tables entry facts choose from.</summary>
/// <param name="Tables">The tables.</param>
/// <param name="Schema">Address of the schema, for editors.</param>
internal sealed record TablesFile(
    IReadOnlyList<TableEntry> Tables,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>One table: a CSV file (UTF-8, semicolon, header row).</summary>
/// <param name="Name">Name used by facts.</param>
/// <param name="File">Path below <c>rules/</c>.</param>
/// <param name="Key">Column with the distinct keys.</param>
/// <param name="Label">Column with the name people read.</param>
/// <param name="Sources">Where the columns come from.</param>
internal sealed record TableEntry(
    string Name,
    string File,
    string Key,
    string Label,
    IReadOnlyDictionary<string, SourceEntry> Sources);

/// <summary><c>parameters/&lt;name&gt;.json</c>: dated values used by more than one programme.</summary>
/// <param name="Name">Equals the file name.</param>
/// <param name="Sources">Sources the steps refer to.</param>
/// <param name="Values">The values.</param>
/// <param name="Schema">Address of the schema, for editors.</param>
internal sealed record ParametersFile(
    string Name,
    IReadOnlyDictionary<string, SourceEntry> Sources,
    IReadOnlyList<ParameterEntry> Values,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>One dated value; expressions read it as <c>law.&lt;id&gt;</c>.</summary>
/// <param name="Id">camelCase name.</param>
/// <param name="Unit"><c>EUR</c>, <c>%</c> or another unit code.</param>
/// <param name="Steps">Ascending by first day.</param>
internal sealed record ParameterEntry(string Id, string Unit, IReadOnlyList<StepEntry> Steps);

/// <summary>From this day on: a value, or <c>"unknown": true</c> when the law is not yet known.</summary>
internal sealed record StepEntry(
    DateOnly From,
    string Source,
    decimal? Value = null,
    bool Unknown = false,
    string? Section = null);

/// <summary>A text or page that says something about a rule.</summary>
/// <param name="Title">Title as printed.</param>
/// <param name="Url">Address; null when none is known.</param>
/// <param name="Date">Date of the text as far as known: <c>2026-01-07</c>, <c>2024-02</c>, <c>2023</c>; null when undated.</param>
/// <param name="Kind">How near it is to the law; see <see cref="Programmes.SourceKind"/>.</param>
/// <param name="Publisher">Who published it; two sources are independent when their publishers differ.</param>
/// <param name="RetrievedOn">Day somebody of the project read it.</param>
internal sealed record SourceEntry(
    string Title,
    Programmes.SourceKind Kind,
    string Publisher,
    DateOnly RetrievedOn,
    string? Url = null,
    string? Date = null);
