using System.Collections.Immutable;
using FundingWizard.Pdf;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Json;
using FundingWizard.Summary.Markup;
using FundingWizard.Summary.Templates;
using FundingWizard.Summary.Texts;
using FundingWizard.Summary.Views;

namespace FundingWizard.Summary;

/// <summary>The templates, or everything that is wrong with them.</summary>
/// <param name="Documents">The documents; null when there is any problem.</param>
/// <param name="Problems">All problems of all files; of a template the place is line and column.</param>
public sealed record DocumentsResult(SummaryDocuments? Documents, ImmutableArray<Problem> Problems);

/// <summary>
/// Writes checks out: as view for the screen, as PDF and as HTML, in every language. Made once from the folder <c>templates/</c>;
/// immutable, one instance serves all threads.
/// </summary>
public sealed class SummaryDocuments
{
    private readonly FactSelection selection;
    private readonly ImmutableDictionary<Language, Words> words;
    private readonly ImmutableDictionary<Language, Template<SummarySheet>> templates;

    private SummaryDocuments(
        FactSelection selection, ImmutableDictionary<Language, Words> words, ImmutableDictionary<Language, Template<SummarySheet>> templates, LetterDocuments letters)
    {
        this.selection = selection;
        this.words = words;
        this.templates = templates;
        Letters = letters;
    }

    /// <summary>Reads and checks the templates; reports every problem of every file at once.</summary>
    /// <param name="folder">The folder <c>templates/</c>.</param>
    /// <param name="vocabulary">The facts that the files <c>facts.json</c> may name.</param>
    public static DocumentsResult Load(string folder, Vocabulary vocabulary)
    {
        var files = new TemplateFiles(folder);
        var chosen = files.Read("summary/facts.json", (name, content, problems) => FactSelection.Read(name, content, vocabulary, problems));
        var texts = files.ReadAll(language => $"words.{Languages.Code(language)}.json",
            (name, content, language, problems) => WordsFile.Read(name, content, language, problems));
        var documents = files.ReadAll(language => $"summary/{Languages.Code(language)}.md",
            (name, content, _, problems) => Template<SummarySheet>.Create(name, content, SummaryModel.Sheet, problems));
        var letters = LetterDocuments.Load(files, vocabulary, chosen?.Identity ?? [], texts);
        return files.Problems.IsEmpty
            ? new DocumentsResult(new SummaryDocuments(chosen!, texts, documents, letters!), [])
            : new DocumentsResult(null, files.Problems);
    }

    /// <summary>The letters to the offices that decide.</summary>
    public LetterDocuments Letters { get; }

    /// <summary>The words of a language that no rulebook brings along.</summary>
    public Words Words(Language language) => words[language];

    /// <summary>A check, written out.</summary>
    public CheckView View(Assessment assessment, Language language) => View(ExplainedAssessment.Of(assessment), language);

    /// <summary>The summary as HTML, to stand inside a page: equal to the PDF in content.</summary>
    public string Html(CheckView check, Imprint imprint) => BlockHtml.Write(Blocks(check, imprint));

    /// <summary>The summary as PDF/UA-1 and PDF/A-3a, with the machine-readable check inside. Equal input gives equal bytes.</summary>
    public byte[] Pdf(Assessment assessment, Language language, Imprint imprint) => PdfWriter.Write(Compose(assessment, language, imprint));

    /// <summary>The summary as a document that is not laid out yet.</summary>
    public Document Compose(Assessment assessment, Language language, Imprint imprint)
    {
        var explained = ExplainedAssessment.Of(assessment);
        var (check, text) = (View(explained, language), words[language]);
        return new Document
        {
            Title = check.Title,
            Language = Languages.Tag(language),
            Subject = text[Word.Subject],
            Author = imprint.Publisher,
            Creator = imprint.Service,
            Created = imprint.Created,
            Blocks = Blocks(check, imprint),
            Furniture = new Furniture(imprint.Service, check.Title, text.Fill(Word.Footer, ("day", check.Day)), text.PagePattern),
            Fonts = Typefaces.Set,
            Attachments = [new Attachment(
                AssessmentJson.FileName, "application/json", text[Word.Attachment], AssessmentJson.Write(explained, language), AttachmentRelationship.Data, imprint.Created)],
        };
    }

    private CheckView View(ExplainedAssessment explained, Language language) => new CheckViews(explained, words[language], selection).View();

    private ImmutableArray<Block> Blocks(CheckView check, Imprint imprint) => templates[check.Language].Render(new SummarySheet(check, imprint));
}
