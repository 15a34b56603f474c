using System.Text;
using FundingWizard.Pdf;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary;

namespace FundingWizard.Benchmarks.Documents;

/// <summary>The result of one programme for a workshop with a new machine and software, in German, ready to be written out.</summary>
internal sealed class Sample
{
    private const string Programme = "nrw-bank-invest-zukunft";

    private static readonly Imprint Imprint = new("FundingWizard", "FundingWizard", new DateTimeOffset(2026, 3, 16, 9, 0, 0, TimeSpan.FromHours(1)));
    private readonly SummaryDocuments documents;
    private readonly Assessment assessment;

    public Sample()
    {
        var rulebook = RulebookLoader.Load(RulebookFiles.FromFolder(Path.Combine(Repository.Root, "rules"))).Rulebook!;
        documents = SummaryDocuments.Load(Path.Combine(Repository.Root, "templates"), rulebook.Vocabulary).Documents!;
        var answers = AnswersFile.Read("answers", File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "FundingWizard.Cli.Tests", "Answers", "fulfilled.json")), rulebook.Vocabulary, out _)!;
        assessment = Assessor.Assess(rulebook, [rulebook.Find(Programme)!], answers.Answers, answers.Day!.Value);
        Composed = documents.Compose(assessment, Language.German, Imprint);
    }

    /// <summary>The document before layout.</summary>
    public Document Composed { get; }

    /// <summary>From the assessment to the bytes: words, template, layout, file.</summary>
    public byte[] Pdf() => documents.Pdf(assessment, Language.German, Imprint);

    /// <summary>The same content as a page for a browser, with the styles it needs to look alike.</summary>
    public string Html()
    {
        var body = documents.Html(documents.View(assessment, Language.German), Imprint);
        return $"<!doctype html><html lang=\"de\"><head><meta charset=\"utf-8\"><title>Ergebnis</title><style>body {{ font: 10pt sans-serif }} table {{ border-collapse: collapse }} td, th {{ border: 1px solid; text-align: left }}</style></head><body>{body}</body></html>";
    }

    /// <summary>The streams of the file before compression.</summary>
    public IReadOnlyList<byte[]> Streams()
    {
        using var file = new MemoryStream();
        PdfWriter.Write(Composed, new PdfOptions(Compress: false), file);
        return [.. Streams(file.ToArray())];
    }

    private static IEnumerable<byte[]> Streams(byte[] file)
    {
        var (begin, end) = (Encoding.ASCII.GetBytes("stream\n"), Encoding.ASCII.GetBytes("\nendstream"));
        for (var start = file.AsSpan().IndexOf(begin); start >= 0;)
        {
            start += begin.Length;
            var length = file.AsSpan(start).IndexOf(end);
            yield return file[start..(start + length)];
            var next = file.AsSpan(start + length + end.Length).IndexOf(begin);
            start = next < 0 ? -1 : start + length + end.Length + next;
        }
    }
}
