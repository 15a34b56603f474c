using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using FundingWizard.Rules;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Summary.Texts;

/// <summary>The words of one language that no rulebook brings along. None is missing: <see cref="WordsFile"/> has checked that.</summary>
/// <param name="Language">The language.</param>
/// <param name="Texts">Word to text.</param>
public sealed record Words(Language Language, ImmutableDictionary<Word, string> Texts)
{
    /// <summary>A word or sentence without values.</summary>
    public string this[Word word] => Texts[word];

    /// <summary>A sentence with its values.</summary>
    public string Fill(Word word, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var named = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
            named[name] = value;
        return Placeholders.Fill(Texts[word], name => named[name]);
    }

    /// <summary>Number of a page as composite format: {0} is the page, {1} the number of pages.</summary>
    internal string PagePattern => Fill(Word.Page, ("page", "{0}"), ("pages", "{1}"));

    /// <summary>State of a criterion; an unmet soft one is to be checked, it rules nothing out.</summary>
    public string State(Verdict verdict, bool isSoft) => this[verdict switch
    {
        Verdict.Met => Word.StateMet,
        Verdict.Open => Word.StateOpen,
        _ => isSoft ? Word.StateCheck : Word.StateNotMet,
    }];

    /// <summary>What an unmet criterion does to the outcome.</summary>
    public string Of(Role role) => this[role switch
    {
        Role.Hard => Word.RoleHard,
        Role.Soft => Word.RoleSoft,
        _ => Word.RoleInfo,
    }];

    internal string Of(FactState state) => this[state switch
    {
        FactState.DontKnow => Word.DontKnow,
        FactState.LawUnknown => Word.LawUnknown,
        _ => Word.Unanswered,
    }];

    /// <summary>How near a source is to the law.</summary>
    public string Of(SourceKind kind) => this[kind switch
    {
        SourceKind.Primary => Word.SourcePrimary,
        SourceKind.Law => Word.SourceLaw,
        SourceKind.QuasiPrimary => Word.SourceQuasiPrimary,
        SourceKind.OfficialDatabase => Word.SourceOfficialDatabase,
        SourceKind.Secondary => Word.SourceSecondary,
        SourceKind.Predecessor => Word.SourcePredecessor,
        _ => throw new UnreachableException(),
    }];

    /// <summary>What evidence rests on and how well, where that is not the programme's own clear text; null where it is.</summary>
    internal string? Of(Evidence evidence) => (evidence.Basis, evidence.Confidence) switch
    {
        (Basis.OwnText, Confidence.High) => null,
        (Basis.OwnText, var confidence) => Of(confidence),
        (var basis, Confidence.High) => Of(basis),
        var (basis, confidence) => Fill(Word.Evidence, ("basis", Of(basis)), ("confidence", Of(confidence))),
    };

    /// <summary>What kind of text a statement rests on.</summary>
    public string Of(Basis basis) => this[basis switch
    {
        Basis.OwnText => Word.BasisOwnText,
        Basis.Analogy => Word.BasisAnalogy,
        _ => Word.BasisOlderText,
    }];

    /// <summary>How well a statement is supported.</summary>
    public string Of(Confidence confidence) => this[confidence switch
    {
        Confidence.High => Word.ConfidenceHigh,
        Confidence.MediumHigh => Word.ConfidenceMediumHigh,
        Confidence.Medium => Word.ConfidenceMedium,
        _ => Word.ConfidenceLow,
    }];

    /// <summary>The outcome in a few words; never a promise.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="missing">Number of facts that are missing.</param>
    internal string Of(Outcome outcome, int missing) => outcome switch
    {
        Outcome.Fulfilled => this[Word.OutcomeFulfilled],
        Outcome.CheckNeeded => this[Word.OutcomeCheckNeeded],
        Outcome.NotEligible => this[Word.OutcomeNotEligible],
        Outcome.Closed => this[Word.OutcomeClosed],
        _ when missing == 0 => this[Word.OutcomeOpenNone],
        _ when missing == 1 => this[Word.OutcomeOpenOne],
        _ => Fill(Word.OutcomeOpen, ("count", missing.ToString(CultureInfo.InvariantCulture))),
    };
}
