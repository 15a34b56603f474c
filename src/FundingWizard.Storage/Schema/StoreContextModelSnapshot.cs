using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace FundingWizard.Storage.Schema;

/// <summary>The model after the last migration. Migrating fails when <see cref="StoreContext"/> says anything else.</summary>
[DbContext(typeof(StoreContext))]
internal sealed class StoreContextModelSnapshot : ModelSnapshot
{
    protected override void BuildModel(ModelBuilder modelBuilder)
    {
        modelBuilder.HasAnnotation("ProductVersion", "10.0.14");
        modelBuilder.Entity("FundingWizard.Storage.Checks.CheckRow", check =>
        {
            check.Property<Guid>("Id").ValueGeneratedNever().HasColumnType("TEXT");
            check.Property<int>("Version").HasColumnType("INTEGER");
            check.Property<byte[]>("Blob").IsRequired().HasColumnType("BLOB");
            check.Property<long>("ExpiresAt").HasColumnType("INTEGER");
            check.Property<string>("Fingerprint").IsRequired().HasMaxLength(64).HasColumnType("TEXT");
            check.HasKey("Id");
            check.HasIndex("ExpiresAt");
            check.ToTable("Checks");
        });
        modelBuilder.Entity("FundingWizard.Storage.Keys.KeyRow", key =>
        {
            key.Property<string>("Name").HasMaxLength(200).HasColumnType("TEXT");
            key.Property<string>("Xml").IsRequired().HasColumnType("TEXT");
            key.HasKey("Name");
            key.ToTable("DataProtectionKeys");
        });
    }
}
