using System.Collections.Immutable;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Rules.Proof;

/// <summary>What became of the mutants of a rulebook.</summary>
/// <param name="Scores">One per programme, and one for the dated values.</param>
/// <param name="Problems">Survivors without reason, reasons without survivor, and too many reasons; in the order of the files.</param>
public sealed record MutationReport(ImmutableArray<MutationScore> Scores, ImmutableArray<Problem> Problems);

/// <summary>What became of the mutants of one programme or of the dated values.</summary>
/// <param name="Name">Id of the programme, or <c>parameters</c>.</param>
/// <param name="Killed">Noticed by a case: another outcome, verdict, reason or amount.</param>
/// <param name="Excused">Not noticed, with a written reason.</param>
/// <param name="Survived">Not noticed, without reason.</param>
/// <param name="NotBuildable">Refused by the loader; in no other count.</param>
public sealed record MutationScore(string Name, int Killed, int Excused, int Survived, int NotBuildable)
{
    /// <summary>Mutants that load.</summary>
    public int Mutants => Killed + Excused + Survived;
}
