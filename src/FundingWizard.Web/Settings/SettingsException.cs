namespace FundingWizard.Web.Settings;

/// <summary>A setting that cannot be used; the message names the setting and the cure.</summary>
public sealed class SettingsException(string message, Exception? innerException = null) : Exception(message, innerException);
