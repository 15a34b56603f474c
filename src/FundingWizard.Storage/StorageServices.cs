using FundingWizard.Storage.Checks;
using FundingWizard.Storage.Keys;
using FundingWizard.Storage.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace FundingWizard.Storage;

/// <summary>Registers the store.</summary>
public static class StorageServices
{
    /// <summary>Adds <see cref="StoreSchema"/>, <see cref="CheckVault"/> and <see cref="KeyStore"/>; a <see cref="TimeProvider"/> must be registered.</summary>
    public static IServiceCollection AddStorage(this IServiceCollection services, StorageSettings settings) => services
        .AddSingleton(settings)
        .AddSingleton<IDbContextFactory<StoreContext>>(_ => new PooledDbContextFactory<StoreContext>(StoreOptions.For(settings.DatabaseFile)))
        .AddSingleton(provider => new StoreSchema(Contexts(provider), settings, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new CheckVault(Contexts(provider), settings, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton(provider => new KeyStore(Contexts(provider)));

    private static IDbContextFactory<StoreContext> Contexts(IServiceProvider provider) =>
        provider.GetRequiredService<IDbContextFactory<StoreContext>>();
}
