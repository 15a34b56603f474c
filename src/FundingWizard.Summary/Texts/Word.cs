namespace FundingWizard.Summary.Texts;

/// <summary>Every word and sentence that no rulebook brings along; they stand in <c>templates/words.&lt;language&gt;.json</c> under the name in kebab-case.</summary>
public enum Word
{
    /// <summary>Title of the result, on screen and on paper.</summary>
    Title,

    /// <summary>What the document is about, in one line.</summary>
    Subject,

    /// <summary>What the attached data are, for people.</summary>
    Attachment,

    /// <summary>Foot of a page: the day.</summary>
    Footer,

    /// <summary>Foot of a page: its number.</summary>
    Page,

    OutcomeFulfilled,
    OutcomeOpen,
    OutcomeOpenOne,
    OutcomeOpenNone,
    OutcomeCheckNeeded,
    OutcomeNotEligible,
    OutcomeClosed,

    FulfilledMeaning,
    OpenMeaning,
    CheckNeededMeaning,

    /// <summary>The points to be clarified.</summary>
    CheckNeededPoints,
    NotEligibleMeaning,
    ClosedMeaning,
    ExpectedMeaning,

    /// <summary>What a closed programme would otherwise come to.</summary>
    Otherwise,

    StateMet,
    StateNotMet,
    StateCheck,
    StateOpen,

    RoleHard,
    RoleSoft,
    RoleInfo,

    BasisOwnText,
    BasisAnalogy,
    BasisOlderText,

    ConfidenceHigh,
    ConfidenceMediumHigh,
    ConfidenceMedium,
    ConfidenceLow,

    /// <summary>Basis and confidence together.</summary>
    Evidence,

    /// <summary>Number of a source and the place in it.</summary>
    SourceSection,

    SourcePrimary,
    SourceLaw,
    SourceQuasiPrimary,
    SourceOfficialDatabase,
    SourceSecondary,
    SourcePredecessor,

    DontKnow,
    Unanswered,
    LawUnknown,

    /// <summary>An option that is not among the chosen ones.</summary>
    NotChosen,

    /// <summary>A value whose meaning needs its name beside it.</summary>
    LabelledValue,

    AmountRange,
    AmountUpTo,
    AmountNotComputable,
    AmountIfEligible,

    /// <summary>Amounts of a programme that takes no applications.</summary>
    AmountForInformation,

    /// <summary>An option inside a sentence.</summary>
    Quote,

    /// <summary>Other answers that would help: another value, options more, options less.</summary>
    ChangeTo,
    ChangeMore,
    ChangeLess,

    /// <summary>The day a rule set begins.</summary>
    RuleSet,
    RuleSetNone,
    Reviewed,

    DocumentNeeded,
    DocumentPerhaps,
    DocumentAfterwards,

    UndecidedManual,
    UndecidedInfo,

    /// <summary>Two programmes that exclude each other, by what they must not share.</summary>
    PairSameCosts,
    PairSameProject,
    PairSamePerson,
    PairSamePeriod,

    /// <summary>Two programmes that probably exclude each other.</summary>
    PairToCheck,

    /// <summary>Two programmes that go together.</summary>
    PairCombinable,

    /// <summary>One programme before another.</summary>
    OrderRequired,
    OrderAskedFirst,

    /// <summary>What several programmes take of one aid ceiling.</summary>
    RoomFits,
    RoomExceeded,
    RoomPerhaps,
    RoomUnknown,

    /// <summary>Heading above facts that were computed from answers.</summary>
    DerivedFacts,

    /// <summary>Title of a letter, by whom it goes to.</summary>
    LetterTitle,

    /// <summary>What a letter is about, in one line.</summary>
    LetterSubject,

    /// <summary>Foot of a page of a letter.</summary>
    LetterFooter,

    /// <summary>What to ask about a soft criterion that is not met.</summary>
    LetterNotMet,

    /// <summary>What to ask about a criterion that is open.</summary>
    LetterOpen,

    /// <summary>What to ask about a criterion whose law is not known yet.</summary>
    LetterLawUnknown,

    /// <summary>What to ask about a point that somebody decides.</summary>
    LetterUndecided,

    /// <summary>What to ask about a point that decides nothing by itself.</summary>
    LetterToKnow,
}
