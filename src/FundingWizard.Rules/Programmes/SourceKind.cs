namespace FundingWizard.Rules.Programmes;

/// <summary>How near a source is to the law; decides together with confidence which role a criterion may have.</summary>
public enum SourceKind
{
    /// <summary>The provider, a ministry, an official guideline or its reproduction.</summary>
    Primary,

    /// <summary>Law of the EU, the federation or the Land.</summary>
    Law,

    /// <summary>An agency owned by the Land that repeats the provider's text; counts as one independent source.</summary>
    QuasiPrimary,

    /// <summary>Short text of an official funding database; counts as one independent source.</summary>
    OfficialDatabase,

    /// <summary>Chamber, press, bank, consultant.</summary>
    Secondary,

    /// <summary>A text of an older or sister programme: shows how the provider thinks, proves nothing for this one.</summary>
    Predecessor,
}
