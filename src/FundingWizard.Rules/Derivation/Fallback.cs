using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary>
/// <c>fallback</c>: the first choice, unless it is the option named in the setting <c>when</c>; then the second one. For a table that knows
/// most rows and leaves the rest to an answer: only there does the answer matter.
/// </summary>
internal static class Fallback
{
    private const string When = "when";

    public static readonly DerivedFunction Function = new("fallback", Compute, Problem, (call, input) => input == 0 || FallsBack(call));

    private static CodeValue? Compute(DerivationCall call) => call.Code(FallsBack(call) ? 1 : 0) is { } code ? new CodeValue(code) : null;

    private static bool FallsBack(DerivationCall call) => call.Code(0) is { } code && code == call.Setting(When);

    private static string? Problem(Fact fact, ImmutableArray<Fact> inputs) => inputs switch
    {
        _ when fact.Type != FactType.Choice => "fallback gives a code; declare the type choice.",
        not [{ Type: FactType.Choice }, { Type: FactType.Choice }] => "fallback reads two choices: the first one, and the one that stands in for it.",
        [var first, _] when fact.Derived!.Settings.GetValueOrDefault(When) is not { } when || !first.Options.Contains(when, StringComparer.Ordinal) =>
            "fallback needs the setting \"when\": the option of the first fact that hands over to the second.",
        [var first, var second] when Unknown(fact, first, second) is { } option => $"fallback can give \"{option}\"; declare it as an option.",
        _ => null,
    };

    private static string? Unknown(Fact fact, Fact first, Fact second) =>
        first.Options.Where(option => option != fact.Derived!.Settings[When]).Concat(second.Options).FirstOrDefault(option => !fact.Options.Contains(option, StringComparer.Ordinal));
}
