namespace FundingWizard.Web.Texts;

/// <summary>Names the texts of answers: yes, no, lists, and what is wrong with what was typed.</summary>
public sealed class AnswerTexts;
