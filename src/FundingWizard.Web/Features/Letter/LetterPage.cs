using System.Collections.Immutable;
using FundingWizard.Summary.Views;

namespace FundingWizard.Web.Features.Letter;

/// <summary>One letter, ready to be printed.</summary>
/// <param name="Letter">The letter.</param>
/// <param name="Html">The same as HTML.</param>
/// <param name="Back">Where "back" leads.</param>
/// <param name="OpenQuestions">Number of questions that the person can still answer.</param>
/// <param name="Waiting">What is in the way of further letters; null when nothing is.</param>
public sealed record LetterPage(LetterView Letter, string Html, string Back, int OpenQuestions, WaitingPart? Waiting);

/// <summary>The letters to choose from, or why there is none.</summary>
/// <param name="Letters">None, or several.</param>
/// <param name="Waiting">What is in the way of further letters; null when nothing is.</param>
public sealed record LettersPage(ImmutableArray<LetterView> Letters, WaitingPart? Waiting);

/// <summary>Programmes whose office is not known yet.</summary>
/// <param name="Programmes">Their names.</param>
/// <param name="Questions">What to answer first.</param>
public sealed record WaitingPart(ImmutableArray<string> Programmes, ImmutableArray<FirstQuestion> Questions);

/// <summary>A question that comes before a letter.</summary>
/// <param name="Answer">The question and what was answered so far.</param>
/// <param name="Address">The page that asks it.</param>
public sealed record FirstQuestion(AnswerView Answer, string Address);
