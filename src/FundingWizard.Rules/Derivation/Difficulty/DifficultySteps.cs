using FundingWizard.Rules.Computations;

namespace FundingWizard.Rules.Derivation.Difficulty;

/// <summary>Writes down the tests that apply and what they compare.</summary>
internal static class DifficultySteps
{
    public static void Explain(DifficultyInputs inputs, StepNotes notes)
    {
        if (inputs is { IsSme: [true], IsYoung: [true] })
            notes.Add("young");
        else if (inputs.Kinds is [var form])
            Capital(inputs, notes, form);
        if (inputs.IsInsolvent == true)
            notes.Add("insolvency");
        if (inputs.HasRescueAid == true)
            notes.Add("rescue-aid");
        if (inputs.IsSme is [false] && CapitalLoss.HasBadRatios(inputs) == true)
            notes.Add("ratios", ("debtLimit", new(inputs.DebtLimit!.Value, null)), ("coverLimit", new(inputs.CoverLimit!.Value, null)));
    }

    private static void Capital(DifficultyInputs inputs, StepNotes notes, FormKind form)
    {
        if (form == FormKind.Other)
            notes.Add("form");
        if (form == FormKind.Sole && inputs.KnownLosses > 0)
            notes.Add("sole");
        if (inputs.LossLimit is not { } limit || inputs.KnownLosses is not { } losses)
            return;
        if (form == FormKind.Limited && inputs.KnownCapital is { } capital and > 0 && inputs.KnownReserves is { } reserves)
        {
            var lost = Math.Max(0, losses - reserves);
            notes.Add("capital", ("capital", StepValue.Euro(capital)), ("lost", StepValue.Euro(lost)), ("share", Share(lost, capital)), ("limit", StepValue.Percent(limit)));
        }
        else if (form == FormKind.UnlimitedMembers && inputs.KnownEquity is { } equity)
        {
            if (equity + losses > 0)
                notes.Add("accounts", ("capital", StepValue.Euro(equity + losses)), ("losses", StepValue.Euro(losses)), ("share", Share(losses, equity + losses)), ("limit", StepValue.Percent(limit)));
            else
                notes.Add("no-capital");
        }
    }

    /// <summary>Rounded up to hundredths, so that a share just above the limit never reads like the limit.</summary>
    private static StepValue Share(decimal part, decimal whole) => StepValue.Percent(Math.Ceiling(part / whole * 10_000) / 100);
}
