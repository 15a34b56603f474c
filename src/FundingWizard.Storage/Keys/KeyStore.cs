using Microsoft.EntityFrameworkCore;

namespace FundingWizard.Storage.Keys;

/// <summary>Keeps the keys that protect form tokens, so that they outlive a restart. They open no check.</summary>
public sealed class KeyStore
{
    private readonly IDbContextFactory<StoreContext> contexts;

    internal KeyStore(IDbContextFactory<StoreContext> contexts) => this.contexts = contexts;

    /// <summary>The XML of every key, in the order of their names.</summary>
    public IReadOnlyList<string> All()
    {
        using var context = contexts.CreateDbContext();
        return [.. context.Keys.OrderBy(key => key.Name).Select(key => key.Xml)];
    }

    /// <summary>Adds one key.</summary>
    public void Add(string name, string xml)
    {
        using var context = contexts.CreateDbContext();
        context.Add(new KeyRow(name, xml));
        context.SaveChanges();
    }
}
