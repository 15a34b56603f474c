namespace FundingWizard.Web.Texts;

/// <summary>Names the headings and labels of the result; its sentences come from the templates.</summary>
public sealed class ResultTexts;
