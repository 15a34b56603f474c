using System.Collections.Immutable;
using FundingWizard.Pdf;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Markup;
using FundingWizard.Summary.Templates;
using FundingWizard.Summary.Texts;
using FundingWizard.Summary.Views;

namespace FundingWizard.Summary;

/// <summary>
/// Writes the open points of a check as letters to the offices that decide: as view, as PDF and as HTML, in every language. Immutable,
/// one instance serves all threads.
/// </summary>
public sealed class LetterDocuments
{
    private readonly LetterSelection selection;
    private readonly ForOthers forOthers;
    private readonly ImmutableDictionary<Language, Words> words;
    private readonly ImmutableDictionary<Language, Template<LetterSheet>> templates;

    private LetterDocuments(
        LetterSelection selection, ForOthers forOthers, ImmutableDictionary<Language, Words> words, ImmutableDictionary<Language, Template<LetterSheet>> templates)
    {
        this.selection = selection;
        this.forOthers = forOthers;
        this.words = words;
        this.templates = templates;
    }

    /// <summary>Reads and checks the templates of letters; null after a problem was noted.</summary>
    /// <param name="files">The templates.</param>
    /// <param name="vocabulary">The facts that <c>letter/facts.json</c> may name.</param>
    /// <param name="identity">Ids of the facts that say what applicant and project are.</param>
    /// <param name="words">The words that no rulebook brings along.</param>
    internal static LetterDocuments? Load(
        TemplateFiles files, Vocabulary vocabulary, ImmutableArray<string> identity, ImmutableDictionary<Language, Words> words)
    {
        var chosen = files.Read("letter/facts.json", (name, content, problems) => LetterSelection.Read(name, content, vocabulary, problems));
        var documents = files.ReadAll(language => $"letter/{Languages.Code(language)}.md",
            (name, content, _, problems) => Template<LetterSheet>.Create(name, content, LetterModel.Sheet, problems));
        return chosen is null ? null : new LetterDocuments(chosen, new ForOthers(identity), words, documents);
    }

    /// <summary>Whether there is a letter to write: a programme that may fit and is meant for the applicant, and an office known to decide on it.</summary>
    public bool Any(Assessment assessment) => !new LetterPlan(assessment, forOthers).Offices.IsEmpty;

    /// <summary>The letters of a check, written out.</summary>
    /// <param name="assessment">The check.</param>
    /// <param name="language">German to send; any other to read.</param>
    /// <param name="date">Day of the letters.</param>
    public LettersView View(Assessment assessment, Language language, DateOnly date) => new LetterViews(assessment, words[language], selection, forOthers, date).View();

    /// <summary>A letter as HTML, to stand inside a page: equal to the PDF in content.</summary>
    public string Html(LetterView letter, Imprint imprint) => BlockHtml.Write(Blocks(letter, imprint));

    /// <summary>A letter as PDF/UA-1 and PDF/A-3a. The answers are not inside: it goes to others. Equal input gives equal bytes.</summary>
    public byte[] Pdf(LetterView letter, Imprint imprint) => PdfWriter.Write(Compose(letter, imprint));

    private Document Compose(LetterView letter, Imprint imprint)
    {
        var text = words[letter.Language];
        return new Document
        {
            Title = letter.Title,
            Language = Languages.Tag(letter.Language),
            Subject = text[Word.LetterSubject],
            Creator = imprint.Service,
            Created = imprint.Created,
            Blocks = Blocks(letter, imprint),
            Furniture = new Furniture(letter.Title, letter.Date, text.Fill(Word.LetterFooter, ("service", imprint.Service)), text.PagePattern),
            Fonts = Typefaces.Set,
        };
    }

    private ImmutableArray<Block> Blocks(LetterView letter, Imprint imprint) => templates[letter.Language].Render(new LetterSheet(letter, imprint));
}
