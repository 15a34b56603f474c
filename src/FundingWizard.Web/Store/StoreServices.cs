using FundingWizard.Storage;
using FundingWizard.Storage.Keys;
using FundingWizard.Web.Settings;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace FundingWizard.Web.Store;

internal static class StoreServices
{
    /// <summary>The database, its preparation and upkeep, and the keys of form tokens in it.</summary>
    public static IServiceCollection AddStore(this IServiceCollection services, CheckSettings checks, StorageSettings storage)
    {
        services.AddStorage(storage).AddSingleton(checks).AddSingleton(new Readiness(Readiness.Database, Readiness.Rulebook));
        services.AddHostedService<DatabasePreparation>().AddHostedService<PurgeService>();
        services.AddDataProtection().SetApplicationName("FundingWizard");
        services.AddOptions<KeyManagementOptions>().Configure<KeyStore>((options, keys) => options.XmlRepository = new DatabaseXmlRepository(keys));
        return services;
    }

    /// <summary>
    /// Removes the service of the framework that loads the keys while the host starts: the tables may not exist yet, and the
    /// start page must not wait for them. The first form loads the keys instead.
    /// </summary>
    public static void LoadKeysWithFirstForm(this IServiceCollection services)
    {
        var eager = services.Where(service =>
            service.ServiceType == typeof(IHostedService) && service.ImplementationType?.Assembly == typeof(KeyManagementOptions).Assembly);
        foreach (var service in eager.ToList())
            services.Remove(service);
    }
}
