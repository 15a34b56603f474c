namespace FundingWizard.Benchmarks.Land;

/// <summary>The rates RWP Infrastruktur may grant, in percent, ascending; the regular one first.</summary>
internal static class HandRates
{
    public const decimal Regular = 60;

    private const decimal Raised = 90, InDistress = 95;

    private const string Sentence = "unprofitable-costs-grant.raised";

    private static readonly decimal[] OnlyRegular = [Regular], UpToRaised = [Regular, Raised], UpToDistress = [Regular, InDistress], All = [Regular, Raised, InDistress];

    public static decimal[] Of(HandSite f, HandNotes notes)
    {
        var isBrownfield = f.HasWorks("brownfield");
        bool? cooperates = f.Cooperation is { } cooperation ? cooperation is "contract" or "planned" : null;
        var isInStrategy = f.Anchoring?.Contains("strategy");
        Note(notes, isBrownfield, "brownfield", Raised);
        Note(notes, cooperates, f.Cooperation, Raised);
        Note(notes, isInStrategy, "strategy", Raised);
        var isRaised = isBrownfield | cooperates | isInStrategy;
        if (isRaised == false)
            return OnlyRegular;
        bool? isInDistress = f.Budget is { } budget ? budget is "security-concept" or "emergency" : null;
        Note(notes, isInDistress, f.Budget, InDistress);
        return isInDistress switch
        {
            true => UpToDistress,
            false => UpToRaised,
            null => All,
        };
    }

    private static void Note(HandNotes notes, bool? isReason, string? reason, decimal rate)
    {
        if (isReason == true)
            notes.AddOf(reason!, Sentence, HandNotes.Plain("rate", rate));
    }
}
