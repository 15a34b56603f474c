using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Tests.Samples;
using FundingWizard.Summary.Views;
using FundingWizard.Tests.Shared;

namespace FundingWizard.Summary.Tests.Views;

public class LetterViewTests
{
    private static readonly Answers Fulfilled = InventedAnswers.Fulfilled;
    private static readonly Answers LowGain = Fulfilled.With("project.purposes", new CodesValue(["efficiency"])).With("project.gain", new NumberValue(20));

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Letters_WhateverIsAnswered_AskEveryOpenPointOnceAndNothingElse(int seed)
    {
        var assessment = InventedLetters.Assess(new RandomAnswers(InventedLetters.Rulebook, seed).Partial(), new DateOnly(2025, 6, 1).AddDays(seed * 20));

        var letters = InventedLetters.Documents.Letters.View(assessment, Language.German, InventedLetters.Date);

        var asked = letters.Letters.SelectMany(letter => letter.Programmes).Select(programme => $"{programme.Id}: {string.Join(", ", programme.Questions.Select(question => question.Id))}");
        var waiting = letters.Waiting.ToHashSet(StringComparer.Ordinal);
        asked.ShouldBe(
            assessment.Programmes
                .Where(programme => programme.Outcome is Outcome.Fulfilled or Outcome.Open or Outcome.CheckNeeded && !waiting.Contains(programme.Programme.Texts[Language.German].Name))
                .Select(programme => $"{programme.Programme.Id}: {string.Join(", ", Expected(assessment, programme))}"),
            ignoreOrder: true);
    }

    [Fact]
    public void Letters_GoToTheOfficeOfEachProgramme()
    {
        var letters = InventedLetters.Of(Fulfilled).Letters;

        letters.Select(letter => $"{letter.Office}: {string.Join(", ", letter.Programmes.Select(programme => programme.Id))}")
            .ShouldBe([$"{InventedLetters.North}: digital-bonus", $"{InventedLetters.Capital}: machine-bonus"]);
        letters[0].Recipients.ShouldHaveSingleItem().Title.ShouldBe("Amt Nord, Dezernat 3");
        letters[1].Recipients.ShouldHaveSingleItem().Address.ShouldBe("Am Markt 1");
        letters.ShouldAllBe(letter => !letter.IsShared);
    }

    [Fact]
    public void Letters_WhenTheTownIsAnother_GoToItsOffice() =>
        InventedLetters.Of(Fulfilled.With("applicant.town", new CodeValue("02"))).Letters.Select(letter => letter.Office).ShouldBe([InventedLetters.South, InventedLetters.Capital]);

    [Fact]
    public void Letters_WhenTheSameOfficeDecidesOnBoth_AreOne()
    {
        var files = InventedLetters.Files.Replace("programmes/machine-bonus/programme.json", InventedLetters.Capital, InventedLetters.North);

        var letter = InventedLetters.Of(files, Fulfilled).Letters.ShouldHaveSingleItem();

        letter.Programmes.Select(programme => programme.Recipient).ShouldBe(["Amt Nord, Dezernat 3", "Amt der Hauptstadt"]);
        letter.Recipients.Select(recipient => recipient.Title).ShouldBe(["Amt Nord, Dezernat 3", "Amt der Hauptstadt"]);
        letter.Title.ShouldBe("Brief an Amt Nord und Amt der Hauptstadt");
        letter.Enclosures.ShouldBe(["Formular"]);
    }

    [Fact]
    public void Letters_WhenSeveralOfficesMayDecide_SayThatTheyShareAProgramme()
    {
        var files = InventedLetters.Files.Replace("programmes/digital-bonus/programme.json", "applicant.town == \\\"02\\\"", "applicant.land == \\\"nw\\\"");

        var letters = InventedLetters.Of(files, Fulfilled).Letters;

        letters.Select(letter => (letter.Office, letter.IsShared)).ShouldBe([(InventedLetters.North, true), (InventedLetters.South, true), (InventedLetters.Capital, false)]);
    }

    [Fact]
    public void Letters_WithoutTheTown_SayWhatToAnswerFirst()
    {
        var letters = InventedLetters.Of(Fulfilled.Without(["applicant.town"]));

        letters.Letters.ShouldHaveSingleItem().Office.ShouldBe(InventedLetters.Capital);
        letters.Waiting.ShouldBe(["Digitalbonus (erfunden)"]);
        var first = letters.FirstQuestions.ShouldHaveSingleItem();
        (first.FactId, first.Question, first.Value).ShouldBe(("applicant.town", "In welchem Ort?", "noch nicht beantwortet"));
    }

    [Fact]
    public void Letters_WhenTheTownHasNoOffice_NameTheAnswerThatSaysSo()
    {
        var letters = InventedLetters.Of(Fulfilled.With("applicant.town", new CodeValue("03")));

        letters.Waiting.ShouldBe(["Digitalbonus (erfunden)"]);
        letters.FirstQuestions.Select(question => question.Value).ShouldBe(["Grenzdorf"]);
    }

    [Fact]
    public void Letters_WhenNothingFits_AreNone()
    {
        var assessment = InventedLetters.Assess(Fulfilled.With("applicant.kind", new CodeValue("municipality")));

        var letters = InventedLetters.Documents.Letters.View(assessment, Language.German, InventedLetters.Date);

        letters.Letters.ShouldBeEmpty();
        letters.Waiting.ShouldBeEmpty();
        InventedLetters.Documents.Letters.Any(assessment).ShouldBeFalse();
        letters.Find(null).ShouldBeNull();
    }

    [Fact]
    public void Letters_WhenNobodyAppliesThatDay_AreNone() =>
        InventedLetters.Of(Fulfilled, new DateOnly(2027, 7, 1)).Letters.ShouldBeEmpty();

    /// <summary>A card that only doubts the applicant is meant for somebody else: nobody has to ask the office about it.</summary>
    [Theory]
    [InlineData("(\\\"founder\\\")", new[] { InventedLetters.Capital })]
    [InlineData("(\\\"company\\\", \\\"founder\\\")", new[] { InventedLetters.North, InventedLetters.Capital })]
    public void Letters_OfAPointer_AreOnlyForThoseItIsMeantFor(string kinds, string[] offices)
    {
        var letters = InventedLetters.Of(InventedLetters.Files.PointerFor(kinds), Fulfilled);

        letters.Letters.Select(letter => letter.Office).ShouldBe(offices, ignoreOrder: true);
        letters.Waiting.ShouldBeEmpty();
    }

    [Fact]
    public void Any_WhenThePointerIsForOthers_IsFalse()
    {
        var files = InventedLetters.Files.PointerFor("(\\\"founder\\\")").Replace("programmes/machine-bonus/programme.json", "\"state\": \"open\"", "\"state\": \"closed\"");
        var rulebook = InventedRulebook.Load(files);

        var assessment = Assessor.Assess(rulebook, Fulfilled, InventedAnswers.Day);

        assessment.Find("digital-bonus")!.Outcome.ShouldBe(Outcome.CheckNeeded);
        InventedCheck.Load(rulebook).Letters.Any(assessment).ShouldBeFalse();
    }

    [Fact]
    public void Letters_OfARulebookWithoutOffices_AreNone()
    {
        InventedLetters.Documents.Letters.Any(InventedCheck.Assess(Fulfilled)).ShouldBeFalse();
        InventedCheck.Documents.Letters.View(InventedCheck.Assess(Fulfilled), Language.German, InventedLetters.Date).Waiting.ShouldBeEmpty();
    }

    [Fact]
    public void Find_TakesTheOnlyLetterButNeverGuesses()
    {
        var several = InventedLetters.Of(Fulfilled);

        several.Find(null).ShouldBeNull();
        several.Find(InventedLetters.Capital)!.Office.ShouldBe(InventedLetters.Capital);
        several.Find("office-east").ShouldBeNull();
        InventedLetters.Of(Fulfilled.Without(["applicant.town"])).Find(null)!.Office.ShouldBe(InventedLetters.Capital);
    }

    [Fact]
    public void Question_OnASoftPointThatIsNotMet_QuotesTheCheckAndNamesItsParts()
    {
        var question = Question(LowGain, "purpose");

        question.Title.ShouldBe("Ein Zweck passt");
        question.Question.ShouldEndWith("Schließt das die Förderung aus, oder wie können wir es lösen?");
        (question.Text, question.Source).ShouldBe(("Kein Zweck passt.", "[1]"));
        question.Parts.ShouldHaveSingleItem().Title.ShouldBe("Effizienz, mindestens 25 %");
    }

    [Fact]
    public void Question_OnAnOpenPoint_AsksHowItIs()
    {
        var question = Question(LowGain.With("project.gain", null), "purpose");

        question.Question.ShouldStartWith("Das können wir noch nicht sagen.");
        question.Parts.ShouldHaveSingleItem().Text.ShouldBe("Lassen Sie die Einsparung berechnen.");
    }

    [Fact]
    public void Question_OnSomethingTheApplicantDoesNotKnow_IsAsked_ButNotWhatNobodyHasAsked()
    {
        InventedLetters.Of(Fulfilled.With("project.orderPlaced", null)).Letters[0].Programmes[0].Questions.ShouldContain(question => question.Id == "not-started");
        InventedLetters.Of(Fulfilled.Without(["project.orderPlaced"])).Letters[0].Programmes[0].Questions.ShouldNotContain(question => question.Id == "not-started");
    }

    [Fact]
    public void Question_OnLawThatIsNotKnownYet_NamesTheDay()
    {
        var letter = InventedLetters.Of(Fulfilled, new DateOnly(2027, 2, 1)).Letters[0];

        letter.Programmes[0].Questions.Single(question => question.Id == "size").Question.ShouldBe("Welches Recht am 1. Februar 2027 dafür gilt, ist uns nicht bekannt. Wonach richten Sie sich?");
    }

    [Fact]
    public void Question_OnAPointThatSomebodyDecides_NamesWho()
    {
        var question = Question(Fulfilled, "creditworthiness");

        (question.Title, question.Text).ShouldBe(("Bonität", "Das prüft die Bank."));
        question.Question.ShouldBe("Es entscheidet laut Prüfung: „Bank“. Wie sehen Sie das?");
    }

    [Fact]
    public void Programme_SaysWhatWasComputedAndUnderWhichCondition()
    {
        var (fulfilled, inQuestion) = (InventedLetters.Of(Fulfilled).Letters[0].Programmes[0], InventedLetters.Of(LowGain).Letters[0].Programmes[0]);

        fulfilled.Amounts.ShouldHaveSingleItem().Value.ShouldBe("80.000 Euro");
        fulfilled.AmountCondition.ShouldBeNull();
        inQuestion.AmountCondition.ShouldBe("Die Beträge gelten nur, falls das Vorhaben förderfähig ist.");
    }

    [Fact]
    public void Site_OfOneTown_IsTheTown()
    {
        var site = InventedLetters.Of(Fulfilled).Letters[0].Site;

        (site.Towns, site.Plots.Length, site.Size).ShouldBe(("Althausen", 0, null));
    }

    [Fact]
    public void Site_OfSeveralPlots_NamesTownsPlotsAndSize()
    {
        var plots = new RowsValue(
        [
            new Row(InventedRows.Row(("town", new CodeValue("02")), ("area", new NumberValue(1200)), ("use", new CodeValue("yard")))),
            new Row(InventedRows.Row(("town", new CodeValue("01")), ("area", new NumberValue(300.5m)))),
            new Row(InventedRows.Row(("town", new CodeValue("02")), ("area", new NumberValue(1)))),
        ]);

        var site = InventedLetters.Of(Fulfilled.With("project.plots", plots)).Letters[0].Site;

        site.Towns.ShouldBe("Neustadt; am See und Althausen");
        site.Plots.ShouldBe(["Neustadt; am See (1.200, Hof)", "Althausen (300,5)", "Neustadt; am See (1)"]);
        site.Size.ShouldBe("1.501,5");
    }

    [Fact]
    public void Site_OfPlotsOfUnknownSize_HasNoTotal()
    {
        var plots = new RowsValue([new Row(InventedRows.Row(("town", new CodeValue("01")))), new Row(InventedRows.Row(("area", new NumberValue(5000))))]);

        var site = InventedLetters.Of(Fulfilled.With("project.plots", plots)).Letters[0].Site;

        (site.Towns, site.Size).ShouldBe(("Althausen", null));
        site.Plots.ShouldBe(["Althausen", "5.000"]);
    }

    [Fact]
    public void Site_OutsideTheTable_NamesNoTown()
    {
        var files = InventedLetters.Files.Replace("programmes/machine-bonus/2026-01-01.json", "applicant.land == \\\"nw\\\"", "applicant.employees >= 0");

        InventedLetters.Of(files, Fulfilled.With("applicant.town", new CodeValue("outside"))).Letters.ShouldHaveSingleItem().Site.Towns.ShouldBeNull();
    }

    private static LetterQuestionView Question(Answers answers, string id) =>
        InventedLetters.Of(answers).Letters[0].Programmes[0].Questions.Single(question => question.Id == id);

    private static IEnumerable<string> Expected(Assessment assessment, ProgrammeAssessment programme) =>
        programme.Findings.Where(finding => finding.Criterion.Role switch
        {
            Role.Soft => finding.Verdict != Verdict.Met,
            Role.Hard => finding.Verdict == Verdict.Open && !OnlyUnanswered(assessment, finding),
            _ => false,
        }).Select(finding => finding.Criterion.Id).Concat(programme.Programme.Undecided.Select(point => point.Id));

    /// <summary>True when all that is missing is something nobody has been asked yet.</summary>
    private static bool OnlyUnanswered(Assessment assessment, Finding finding) =>
        Explainer.Missing(assessment, finding.Criterion.Condition) is { IsEmpty: false } missing
        && missing.All(fact => !assessment.Answers.Contains(fact.Fact.Id));
}
