namespace FundingWizard.Rules.Programmes;

/// <summary>What an unmet or open criterion does to the outcome.</summary>
public enum Role
{
    /// <summary>Not met: not eligible. Open: open.</summary>
    Hard,

    /// <summary>Not met or open: check needed; never blocks.</summary>
    Soft,

    /// <summary>Shown as a hint, never counted.</summary>
    Info,
}

/// <summary>How well the evidence supports a statement.</summary>
public enum Confidence
{
    /// <summary>Clear text, no open contradiction.</summary>
    High,

    /// <summary>Clear, but with one weakness.</summary>
    MediumHigh,

    /// <summary>One source, or mixed evidence.</summary>
    Medium,

    /// <summary>Old text or inference.</summary>
    Low,
}

/// <summary>What kind of text a statement rests on.</summary>
public enum Basis
{
    /// <summary>The programme's own text or an announcement about it.</summary>
    OwnText,

    /// <summary>Sister programmes or general aid law; the programme's own text is unseen.</summary>
    Analogy,

    /// <summary>An older version of the programme's text.</summary>
    OlderText,
}

/// <summary>Whether applications are possible.</summary>
public enum WindowState
{
    /// <summary>Applications are possible.</summary>
    Open,

    /// <summary>Applications are not possible.</summary>
    Closed,

    /// <summary>Closed, with a known day of opening.</summary>
    Expected,

    /// <summary>Nobody outside the provider knows.</summary>
    Unknown,
}

/// <summary>What a programme gives.</summary>
public enum ProgrammeKind
{
    Loan,
    Grant,
    Equity,
    Guarantee,
    Tax,
    Service,
}

/// <summary>What an exclusion between two programmes refers to.</summary>
public enum ExclusionScope
{
    SameCosts,
    SameProject,
    SamePerson,
    SamePeriod,
}

/// <summary>How binding it is that another programme comes first.</summary>
public enum PredecessorKind
{
    /// <summary>Without the other programme there is no application.</summary>
    Required,

    /// <summary>The other programme has to be asked first; it may say no.</summary>
    AskedFirst,
}

/// <summary>When a document is needed.</summary>
public enum DocumentStage
{
    /// <summary>With the application.</summary>
    Application,

    /// <summary>After the project.</summary>
    Afterwards,
}

/// <summary>How an undecided point is shown: a decision of somebody else, or something to know.</summary>
public enum UndecidedRole
{
    /// <summary>Jury, bank or authority decides.</summary>
    Manual,

    /// <summary>To be known, decides nothing.</summary>
    Info,
}
