using FundingWizard.Storage.Checks;
using FundingWizard.Storage.Keys;
using Microsoft.EntityFrameworkCore;

namespace FundingWizard.Storage;

/// <summary>The tables. Every change here needs a migration and the snapshot beside it.</summary>
internal sealed class StoreContext(DbContextOptions<StoreContext> options) : DbContext(options)
{
    public DbSet<CheckRow> Checks => Set<CheckRow>();

    public DbSet<KeyRow> Keys => Set<KeyRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CheckRow>(check =>
        {
            check.ToTable("Checks");
            check.HasKey(row => row.Id);
            check.Property(row => row.Id).ValueGeneratedNever();
            check.Property(row => row.Fingerprint).HasMaxLength(64);
            check.HasIndex(row => row.ExpiresAt);
        });
        modelBuilder.Entity<KeyRow>(key =>
        {
            key.ToTable("DataProtectionKeys");
            key.HasKey(row => row.Name);
            key.Property(row => row.Name).HasMaxLength(200);
        });
    }
}
