using System.Text.Json.Serialization;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Loading.Files;

/// <summary><c>facts/&lt;subject&gt;.json</c>: the vocabulary of one subject.</summary>
/// <param name="Schema">Address of the schema, for editors.</param>
/// <param name="Subject">First part of every id in the file; equals the file name.</param>
/// <param name="Facts">The facts, in the order their questions are asked within a topic when nothing else decides.</param>
internal sealed record FactsFile(
    string Subject,
    IReadOnlyList<FactEntry> Facts,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>One fact, or one field of a list fact (whose id is a bare name).</summary>
/// <param name="Id"><c>subject.name</c>, camelCase; for a field <c>name</c>.</param>
/// <param name="Type">Kind of value.</param>
/// <param name="Options">Codes of a choice, in the order shown.</param>
/// <param name="ExclusiveOptions">Options of a choices fact that exclude every other ("none of these").</param>
/// <param name="Table">Table of an entry fact.</param>
/// <param name="Specials">Codes of an entry fact that are no rows of the table.</param>
/// <param name="Unit">Unit of a number; labels are in <c>units.&lt;lang&gt;.json</c>.</param>
/// <param name="Minimum">Smallest value, inclusive.</param>
/// <param name="Maximum">Largest value, inclusive.</param>
/// <param name="Topic">Page that asks the fact; absent for derived facts and fields.</param>
/// <param name="Derived">How the fact is computed; absent for asked facts.</param>
/// <param name="Change">Whether a person can still change it; default fixed.</param>
/// <param name="Fields">Fields of a list fact.</param>
/// <param name="Informative">Options nothing decides on; they let a person answer truthfully.</param>
/// <param name="Fim">Field of the official catalogue (FIM) that asks the same thing; absent when none is known.</param>
internal sealed record FactEntry(
    string Id,
    FactType Type,
    IReadOnlyList<string>? Options = null,
    IReadOnlyList<string>? ExclusiveOptions = null,
    string? Table = null,
    IReadOnlyList<string>? Specials = null,
    string? Unit = null,
    decimal? Minimum = null,
    decimal? Maximum = null,
    string? Topic = null,
    DerivedEntry? Derived = null,
    Change? Change = null,
    IReadOnlyList<FactEntry>? Fields = null,
    IReadOnlyList<string>? Informative = null,
    string? Fim = null);

/// <summary>Names the function that computes a fact.</summary>
/// <param name="By">Function name, for instance <c>table-lookup</c>.</param>
/// <param name="From">Input facts in the order the function documents.</param>
/// <param name="Settings">Further settings of the function.</param>
internal sealed record DerivedEntry(
    string By,
    IReadOnlyList<string> From,
    IReadOnlyDictionary<string, string>? Settings = null);

/// <summary><c>facts/&lt;subject&gt;.&lt;lang&gt;.json</c> and <c>parameters/&lt;name&gt;.&lt;lang&gt;.json</c>: what people read about facts.</summary>
/// <param name="Facts">Fact id to text; dated values under <c>law.&lt;name&gt;</c>.</param>
/// <param name="Schema">Address of the schema, for editors.</param>
internal sealed record FactTextsFile(
    IReadOnlyDictionary<string, FactTextEntry> Facts,
    [property: JsonPropertyName("$schema")] string? Schema = null);

/// <summary>Texts of one fact.</summary>
/// <param name="Label">Short name for tables and sentences.</param>
/// <param name="Question">The question; required for asked facts, forbidden elsewhere.</param>
/// <param name="Hint">One line under the question.</param>
/// <param name="Help">Longer text behind "What does this mean?".</param>
/// <param name="Options">Option to label; for entry facts the special codes.</param>
/// <param name="Fields">Field to text, for list facts.</param>
internal sealed record FactTextEntry(
    string Label,
    string? Question = null,
    string? Hint = null,
    string? Help = null,
    IReadOnlyDictionary<string, string>? Options = null,
    IReadOnlyDictionary<string, FactTextEntry>? Fields = null);
