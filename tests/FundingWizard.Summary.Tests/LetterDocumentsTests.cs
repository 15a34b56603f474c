using System.Net;
using System.Text.RegularExpressions;
using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Summary.Views;

namespace FundingWizard.Summary.Tests;

public partial class LetterDocumentsTests
{
    private const string EvilPlot = "# <b>*x*</b> | [a](b)";

    private static readonly LetterDocuments Documents = InventedLetters.Documents.Letters;

    /// <summary>Everything is in question: a purpose that falls short, costs nobody knows, an order nobody knows of.</summary>
    private static readonly Answers InQuestion = InventedAnswers.Fulfilled
        .With("project.purposes", new CodesValue(["efficiency"]))
        .With("project.gain", new NumberValue(20))
        .With("finance.costs", null)
        .With("project.orderPlaced", null);

    public static TheoryData<Language> EveryLanguage => [.. Enum.GetValues<Language>()];

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Pdf_SaysEverythingOnce(Language language)
    {
        var letter = Letter(InQuestion, language);

        var pdf = Read(letter);

        var text = Squeezed(pdf.Text);
        foreach (var statement in Statements(letter))
            text.ShouldContain(Squeezed(statement), customMessage: statement);
        foreach (var question in letter.Programmes.SelectMany(programme => programme.Questions))
            Count(text, Squeezed($"{question.Title}{question.Source}{question.Question}")).ShouldBe(1, question.Id);
        text.ShouldNotContain("{{");
    }

    [Theory]
    [MemberData(nameof(EveryLanguage))]
    public void Html_SaysTheSameAsThePdf(Language language)
    {
        var letter = Letter(InQuestion, language);

        var html = Html(letter);

        var text = Squeezed(WebUtility.HtmlDecode(Element().Replace(html, "")));
        foreach (var statement in Statements(letter))
            text.ShouldContain(Squeezed(statement), customMessage: statement);
        Count(html, "<h1>").ShouldBe(1);
    }

    [Fact]
    public void Pdf_NumbersTheQuestionsOfAProgrammeInOneList()
    {
        var letter = Letter(InQuestion, Language.German);

        var pdf = Read(letter);

        var questions = pdf.Root.All("L").Single(list => Squeezed(list.Text).Contains(Squeezed(letter.Programmes[0].Questions[0].Title), StringComparison.Ordinal));
        questions.All("Lbl").Select(label => label.Text.Trim()).Where(label => label.EndsWith('.'))
            .ShouldBe(Enumerable.Range(1, letter.Programmes[0].Questions.Length).Select(number => $"{number}."));
    }

    [Fact]
    public void Pdf_HasHeadingsForSubjectProgrammeAndEnclosuresAndNoAttachment()
    {
        var pdf = Read(Letter(InQuestion, Language.German));

        pdf.Root.All("H1").ShouldHaveSingleItem().Text.Trim().ShouldBe("Fragen zur Förderung: Althausen");
        pdf.Root.All("H3").ShouldHaveSingleItem().Text.Trim().ShouldBe("Digitalbonus (erfunden)");
        pdf.Root.All("H2").Select(heading => heading.Text.Trim()).ShouldBe(
            ["Was wir vorhaben", "Was wir Sie fragen", "Unsere Bitte", "Anlagen, soweit sie schon vorliegen", "Quellen und Stand"]);
        pdf.File.Catalog.ContainsKey("AF").ShouldBeFalse();
        ((PdfString)pdf.File.Catalog["Lang"]!).Text.ShouldBe("de-DE");
    }

    [Fact]
    public void Pdf_LeavesTheSenderBlank()
    {
        var rows = Read(Letter(InQuestion, Language.German)).Root.All("TR").ToArray();

        rows.Select(row => row.Text.Trim()).ShouldBe(["Absender", "Anschrift", "Ansprechperson", "Telefon, E-Mail", "Unser Zeichen", "Unterschrift", "Name, Funktion"]);
    }

    [Fact]
    public void English_SaysThatItIsATranslation_AndGermanDoesNot()
    {
        Html(Letter(InQuestion, Language.English)).ShouldContain("This is a translation for you to read.");
        Letter(InQuestion, Language.English).Title.ShouldBe("Letter to Office North, section 3 (translation)");
        Html(Letter(InQuestion, Language.German)).ShouldNotContain("Übersetzung");
    }

    [Fact]
    public void Letter_WithoutAnAddress_SaysSo()
    {
        Html(Letter(InQuestion, Language.German)).ShouldContain("(Anschrift bitte ergänzen)");
        Html(InventedLetters.Of(InQuestion).Find(InventedLetters.Capital)!).ShouldNotContain("bitte ergänzen");
    }

    [Fact]
    public void Letter_WhenAProgrammeHasNoQuestion_AsksForConfirmation()
    {
        var letter = Letter(InventedAnswers.Fulfilled, Language.German);
        letter = letter with { Programmes = [letter.Programmes[0] with { Questions = [] }] };

        Html(letter).ShouldContain("kein Punkt offen");
    }

    [Fact]
    public void Letter_WhenAnAnswerLooksLikeMarkup_PrintsItAsItIs()
    {
        var letter = Letter(InQuestion, Language.German);
        letter = letter with { Site = letter.Site with { Plots = [EvilPlot] } };

        Html(letter).ShouldContain("<strong># &lt;b&gt;*x*&lt;/b&gt; | [a](b)</strong>");
        Squeezed(Read(letter).Text).ShouldContain(Squeezed(EvilPlot));
    }

    [Fact]
    public void Pdf_ForEqualInput_HasEqualBytes() =>
        Documents.Pdf(Letter(InQuestion, Language.German), InventedCheck.Imprint).ShouldBe(Documents.Pdf(Letter(InQuestion, Language.German), InventedCheck.Imprint));

    private static LetterView Letter(Answers answers, Language language) => InventedLetters.Of(answers, language: language).Find(InventedLetters.North)!;

    private static PdfDocumentReader Read(LetterView letter) => new(Documents.Pdf(letter, InventedCheck.Imprint));

    private static string Html(LetterView letter) => Documents.Html(letter, InventedCheck.Imprint);

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Element();

    /// <summary>Line breaks, hyphens and justification are matters of layout.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    private static IEnumerable<string> Statements(LetterView letter) =>
    [
        letter.Date,
        letter.Day,
        letter.Site.Towns!,
        letter.Rulebook.Fingerprint,
        letter.Rulebook.Version,
        .. letter.Recipients.SelectMany(recipient => new[] { recipient.Title, recipient.Phone! }),
        .. letter.Project.Select(answer => $"{answer.Label}: {answer.Value}"),
        .. letter.Enclosures,
        .. letter.Sources.Select(source => source.Title),
        .. letter.Programmes.SelectMany(Statements),
    ];

    private static IEnumerable<string> Statements(LetterProgrammeView programme) =>
    [
        programme.Name,
        programme.Recipient,
        programme.AmountCondition!,
        programme.Status.Text,
        programme.Status.RuleSet,
        programme.Status.ShortFingerprint,
        .. programme.Amounts.Select(amount => $"{amount.Title}: {amount.Value}"),
        .. programme.Questions.SelectMany(question => question.Parts.Select(part => part.Title).Concat([question.Title, question.Question, question.Source])),
        .. programme.Questions.Select(question => question.Text).OfType<string>(),
    ];
}
