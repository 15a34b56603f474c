namespace FundingWizard.Storage.Keys;

/// <summary>One key that protects form tokens, as the XML its owner wrote.</summary>
internal sealed record KeyRow(string Name, string Xml);
