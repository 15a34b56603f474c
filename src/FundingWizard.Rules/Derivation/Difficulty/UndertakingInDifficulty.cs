using System.Collections.Immutable;
using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation.Difficulty;

/// <summary>
/// <c>undertaking-in-difficulty</c>: <c>yes</c>, <c>no</c> or <c>check</c> (an authority has to look at it) under Article 2 No 18 of
/// Regulation (EU) 651/2014. Inputs in order: legal form, size class, founded on, day of the grant, subscribed capital (with what is irrevocably
/// committed), premium, reserves with other own funds, accumulated losses (positive), equity in the accounts, insolvency (yes-no), rescue or
/// restructuring aid still running (yes-no), debt to equity (negative when equity is) and interest cover of the last year and of the
/// year before, then the limits: years an SME counts as young (exclusive), percent of the capital that may be lost (inclusive), debt to equity
/// (inclusive), interest cover (exclusive).
/// </summary>
internal static class UndertakingInDifficulty
{
    private const string Yes = "yes", No = "no", Check = "check";

    public static readonly DerivedFunction Function = new("undertaking-in-difficulty", Compute, Problem, steps: new Dictionary<string, string>
    {
        ["young"] = "",
        ["capital"] = "capital lost share limit",
        ["accounts"] = "capital losses share limit",
        ["no-capital"] = "",
        ["sole"] = "",
        ["form"] = "",
        ["insolvency"] = "",
        ["rescue-aid"] = "",
        ["ratios"] = "debtLimit coverLimit",
        ["result"] = "answer",
        ["open"] = "",
    });

    private static CodeValue? Compute(DerivationCall call)
    {
        var inputs = new DifficultyInputs(call);
        var results = Results(inputs).Distinct().ToArray();
        if (call.Notes is { } notes)
            DifficultySteps.Explain(inputs, notes);
        if (results is not [var only])
        {
            call.Notes?.Add("open");
            return null;
        }

        call.Notes?.Add("result", ("answer", StepValue.Of(call.Fact, only)));
        return new CodeValue(only);
    }

    /// <summary>Every answer that some way to fill the gaps gives.</summary>
    private static IEnumerable<string> Results(DifficultyInputs inputs)
    {
        var always = Either(inputs.IsInsolvent, inputs.HasRescueAid);
        return from isSme in inputs.IsSme
               from isYoung in inputs.IsYoung
               from form in inputs.Kinds
               from loss in isSme && isYoung ? [Loss.None] : CapitalLoss.Possible(inputs, form)
               from ratios in isSme ? [false] : Possible(CapitalLoss.HasBadRatios(inputs))
               from other in Possible(always)
               select loss == Loss.Half || ratios || other ? Yes : NeedsCheck(inputs, form, loss, isSme && isYoung) ? Check : No;
    }

    /// <summary>Forms the wording does not reach are for an authority, unless the enterprise is too young for the question.</summary>
    private static bool NeedsCheck(DifficultyInputs inputs, FormKind form, Loss loss, bool isExempt) =>
        !isExempt && (loss == Loss.Unclear || form == FormKind.Other);

    private static bool? Either(bool? left, bool? right) => left == true || right == true ? true : left is null || right is null ? null : false;

    private static ImmutableArray<bool> Possible(bool? answer) => answer is { } known ? [known] : [true, false];

    private static string? Problem(Fact fact, ImmutableArray<Fact> inputs) => fact.Options.Length == 3 && new[] { Yes, No, Check }.All(fact.Options.Contains)
        ? DifficultyInputs.Problem(inputs)
        : "undertaking-in-difficulty gives yes, no or check; declare exactly these options.";
}
