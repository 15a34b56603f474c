using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Json;

/// <summary>
/// The machine-readable check. Command line, download and the attachment of the PDF are these same bytes; its day and answers
/// evaluate to the same bytes again.
/// </summary>
public static class AssessmentJson
{
    /// <summary>Name under which the check travels as a file.</summary>
    public const string FileName = "assessment.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        NewLine = "\n",
        // Read by people too. The bytes are a file of their own type, never a part of a web page.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new FactValueConverter(), new LimitConverter(), new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
    };

    /// <summary>The check as UTF-8 text that ends with a line break.</summary>
    /// <param name="assessment">The check.</param>
    /// <param name="language">Language of the texts in it.</param>
    public static byte[] Write(Assessment assessment, Language language) => Write(ExplainedAssessment.Of(assessment), language);

    internal static byte[] Write(ExplainedAssessment explained, Language language) =>
        [.. JsonSerializer.SerializeToUtf8Bytes(Shape(explained, language), Options), (byte)'\n'];

    private static AssessmentShape Shape(ExplainedAssessment explained, Language language)
    {
        var assessment = explained.Assessment;
        var wording = new Wording(assessment.Rulebook, language);
        var programmes = new ProgrammeShapes(assessment, wording);
        return new AssessmentShape(
            assessment.Day,
            assessment.Rulebook.Fingerprint,
            EvaluationVersion.Current,
            Languages.Code(language),
            [.. explained.Programmes.Select(each => programmes.Of(each.Programme, each.Explanation))],
            TogetherShapes.Of(Shelf.Of(assessment), language),
            Sorted(assessment.Answers),
            Sorted(assessment.Unused),
            [.. ComputedFact.All(assessment).Where(computed => !computed.Steps.IsEmpty).Select(computed => Computed(computed, wording))]);
    }

    private static ComputedShape Computed(ComputedFact computed, Wording wording) =>
        new(computed.Fact.Id, computed.Value, ProgrammeShapes.Steps(computed.Steps, wording));

    private static ImmutableSortedDictionary<string, FactValue?> Sorted(Answers answers) =>
        answers.ToImmutableSortedDictionary(answer => answer.Key, answer => answer.Value, StringComparer.Ordinal);
}
