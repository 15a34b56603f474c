namespace FundingWizard.Rules.Loading.Files;

/// <summary>One entry of <c>programmes/&lt;id&gt;/survivors.json</c>.</summary>
/// <param name="Mutant">Id of the mutant, as <c>rules mutate</c> prints it.</param>
/// <param name="Reason">Why no case can tell it from the original.</param>
internal sealed record SurvivorEntry(string Mutant, string Reason);
