namespace FundingWizard.Web.Texts;

/// <summary>Names what stands around a letter; the letter itself comes from the templates.</summary>
public sealed class LetterTexts;
