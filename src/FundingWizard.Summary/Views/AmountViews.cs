using FundingWizard.Rules.Amounts;
using FundingWizard.Rules.Texts;
using FundingWizard.Summary.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>Writes benefits out.</summary>
internal sealed class AmountViews(ViewContext context, ProgrammeTexts texts)
{
    public AmountView Of(Amount amount)
    {
        var text = texts.Amounts[amount.Definition.Id];
        return new AmountView(
            amount.Definition.Id,
            text.Title,
            text.Text,
            Value(amount),
            amount.Kind != AmountKind.NotComputable,
            [.. amount.Readings.Select(reading => new ReadingView(reading.Id, text.Readings[reading.Id], Between(amount, reading.Low, reading.High)))],
            [.. amount.Steps.Select(context.Wording.Step)],
            [.. amount.Missing.Select(context.Wording.Facts.Label)],
            amount.Evidence is null ? "" : context.Sources.Reference([amount.Evidence]));
    }

    private string Value(Amount amount) => amount.Kind switch
    {
        AmountKind.NotComputable => context.Words[Word.AmountNotComputable],
        AmountKind.UpTo => context.Words.Fill(Word.AmountUpTo, ("high", Number(amount, amount.High!.Value))),
        _ => Between(amount, amount.Low!.Value, amount.High!.Value),
    };

    private string Between(Amount amount, decimal low, decimal high) => low == high
        ? Number(amount, low)
        : context.Words.Fill(Word.AmountRange, ("low", Number(amount, low)), ("high", Number(amount, high)));

    private string Number(Amount amount, decimal number) => context.Wording.Number(number, amount.Definition.Unit);
}
