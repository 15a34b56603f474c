using System.Globalization;
using FundingWizard.Storage;
using FundingWizard.Web.Knowledge;
using FundingWizard.Web.Settings;
using Serilog;

namespace FundingWizard.Web.Logging;

/// <summary>Says why the application does not start, at a moment when the configured log may not exist yet.</summary>
internal static class StartFailure
{
    /// <summary>True when the message of a failure is written for operators: where it happened adds nothing.</summary>
    public static bool SaysItAll(Exception failure) => failure is SettingsException or StorageException or EditionException;

    public static void Write(Exception failure)
    {
        using var log = new LoggerConfiguration().WriteTo.Console(formatProvider: CultureInfo.InvariantCulture).CreateLogger();
        if (SaysItAll(failure))
            log.Fatal("{Reason}", failure.Message);
        else
            log.Fatal(failure, "The application could not start");
    }
}
