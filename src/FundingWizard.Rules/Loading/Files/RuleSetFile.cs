using System.Text.Json.Serialization;
using FundingWizard.Rules.Programmes;

namespace FundingWizard.Rules.Loading.Files;

/// <summary><c>programmes/&lt;id&gt;/&lt;yyyy-mm-dd&gt;.json</c>: a Microsoft RulesEngine workflow; keys are written as that format demands.</summary>
/// <param name="WorkflowName">Equals the folder name.</param>
/// <param name="Rules">The criteria.</param>
/// <param name="GlobalParams">Named expressions every rule may use.</param>
/// <param name="Schema">Address of the schema, for editors.</param>
internal sealed record RuleSetFile(
    [property: JsonPropertyName("WorkflowName")] string WorkflowName,
    [property: JsonPropertyName("Rules")] IReadOnlyList<RuleEntry> Rules,
    [property: JsonPropertyName("GlobalParams")] IReadOnlyList<ParamEntry>? GlobalParams = null,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>A criterion or a part of one: a leaf with an expression, or a group with parts.</summary>
internal sealed record RuleEntry(
    [property: JsonPropertyName("RuleName")] string RuleName,
    [property: JsonPropertyName("Properties")] RuleProperties? Properties = null,
    [property: JsonPropertyName("Expression")] string? Expression = null,
    [property: JsonPropertyName("Operator")] string? Operator = null,
    [property: JsonPropertyName("Rules")] IReadOnlyList<RuleEntry>? Rules = null,
    [property: JsonPropertyName("LocalParams")] IReadOnlyList<ParamEntry>? LocalParams = null,
    [property: JsonPropertyName("Enabled")] bool Enabled = true,
    [property: JsonPropertyName("ErrorMessage")] string? ErrorMessage = null,
    [property: JsonPropertyName("SuccessEvent")] string? SuccessEvent = null);

/// <summary>A scoped parameter.</summary>
internal sealed record ParamEntry(
    [property: JsonPropertyName("Name")] string Name,
    [property: JsonPropertyName("Expression")] string Expression);

/// <summary>The metadata FundingWizard keeps in a rule; RulesEngine never reads it.</summary>
/// <param name="Role">Required on criteria, inherited by parts.</param>
/// <param name="Source">Id or ids of sources of the card.</param>
/// <param name="Section">Number or heading inside the source.</param>
/// <param name="Confidence">Required on leaves.</param>
/// <param name="Basis">Own text when absent.</param>
/// <param name="Fact">Row id or ids of the facts table.</param>
internal sealed record RuleProperties(
    Role? Role = null,
    [property: JsonConverter(typeof(OneOrMany))] IReadOnlyList<string>? Source = null,
    string? Section = null,
    Confidence? Confidence = null,
    Basis? Basis = null,
    [property: JsonConverter(typeof(OneOrMany))] IReadOnlyList<string>? Fact = null);
