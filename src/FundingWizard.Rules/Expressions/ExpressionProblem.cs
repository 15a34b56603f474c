namespace FundingWizard.Rules.Expressions;

/// <summary>What is wrong with an expression, where, and how to put it right.</summary>
/// <param name="Column">1-based character (UTF-16 unit) in the decoded expression.</param>
/// <param name="Sentence">Says what is wrong and names the cure; begins small and has no full stop, because a place stands before it.</param>
public sealed record ExpressionProblem(int Column, string Sentence);
