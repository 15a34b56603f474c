namespace FundingWizard.Web.Settings;

/// <summary>Reads a section of the configuration into a record and names whatever is wrong with it.</summary>
internal static class SettingsReader
{
    public static T Read<T>(this IConfiguration configuration, string section)
        where T : new()
    {
        try
        {
            return configuration.GetSection(section).Get<T>(options => options.ErrorOnUnknownConfiguration = true) ?? new T();
        }
        catch (InvalidOperationException e)
        {
            throw new SettingsException($"Settings, section {section}: {e.Message} Correct it in appsettings.json or in the environment.", e);
        }
    }

    /// <summary>The value, if it lies within the limits, both inclusive.</summary>
    public static int Within(this int value, int minimum, int maximum, string setting) =>
        value >= minimum && value <= maximum
            ? value
            : throw new SettingsException($"Setting {setting} is {value}; it must be between {minimum} and {maximum}. Correct it in appsettings.json or in the environment.");
}
