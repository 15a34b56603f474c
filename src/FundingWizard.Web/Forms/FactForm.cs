using System.Diagnostics;
using FundingWizard.Rules;
using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Forms;

/// <summary>How one fact is asked: shows its question with what is known, and reads what was typed. Nothing typed is ever lost.</summary>
internal abstract class FactForm(FactWords words, IStringLocalizer<AnswerTexts> answer)
{
    /// <summary>The fact with its texts.</summary>
    protected FactWords Words => words;

    /// <summary>The fact.</summary>
    protected Fact Fact => words.Fact;

    /// <summary>Messages about answers.</summary>
    protected IStringLocalizer<AnswerTexts> Answer => answer;

    /// <summary>The form of a fact, or of a field of a list.</summary>
    public static FactForm For(FactWords words, Rulebook rulebook, IStringLocalizer<AnswerTexts> answer) => words.Fact.Type switch
    {
        FactType.YesNo or FactType.Choice => new ChoiceForm(words, answer),
        FactType.Choices => new ChoicesForm(words, answer),
        FactType.Integer or FactType.Decimal or FactType.Money or FactType.Percent => new NumberForm(words, answer),
        FactType.Date => new DateForm(words, answer),
        FactType.Text => new TextForm(words, answer),
        FactType.Entry => new EntryForm(words, rulebook.Tables[words.Fact.Table!], answer),
        _ => throw new UnreachableException($"{words.Fact.Id}: a list has pages of its own."),
    };

    /// <summary>The question with the answer as it is kept.</summary>
    public abstract Control Show(Given given);

    /// <summary>The question with what was typed, and what it means.</summary>
    public Reading Read(IFormCollection form)
    {
        var reading = Understand(form);
        // The last word has the core: what it would refuse must not get past a form that somebody wrote by hand.
        return reading.Value is not null && AnswersReader.Check(Fact, reading.Value) is not null
            ? Wrong(reading.Control, Answer["Impossible"])
            : reading;
    }

    /// <summary>What was typed and what it means.</summary>
    protected abstract Reading Understand(IFormCollection form);

    /// <summary>A reading without value. The message begins with the name of the question, because it also stands in the summary of errors.</summary>
    protected Reading Wrong(Control control, string sentence) => new(control with { Error = answer["Message", words.Text.Label, sentence] }, Value: null);

    /// <summary>What all controls of a fact have in common.</summary>
    protected T Explained<T>(T control)
        where T : Control => control with { Hint = words.Text.Hint, Help = words.Text.Help };
}
