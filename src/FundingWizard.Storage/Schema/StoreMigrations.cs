using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FundingWizard.Storage.Schema;

/// <summary>The ids of all migrations, oldest first.</summary>
internal static class StoreMigrations
{
    public const string ChecksAndKeys = "20260101000000_ChecksAndKeys";

    public const string Last = ChecksAndKeys;
}

/// <summary>The first tables: saved checks and the keys of form tokens.</summary>
[DbContext(typeof(StoreContext))]
[Migration(StoreMigrations.ChecksAndKeys)]
internal sealed class ChecksAndKeys : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "Checks",
            table => new
            {
                Id = table.Column<Guid>("TEXT", nullable: false),
                Version = table.Column<int>("INTEGER", nullable: false),
                Blob = table.Column<byte[]>("BLOB", nullable: false),
                ExpiresAt = table.Column<long>("INTEGER", nullable: false),
                Fingerprint = table.Column<string>("TEXT", maxLength: 64, nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_Checks", row => row.Id));
        migrationBuilder.CreateIndex("IX_Checks_ExpiresAt", "Checks", "ExpiresAt");
        migrationBuilder.CreateTable(
            "DataProtectionKeys",
            table => new
            {
                Name = table.Column<string>("TEXT", maxLength: 200, nullable: false),
                Xml = table.Column<string>("TEXT", nullable: false),
            },
            constraints: table => table.PrimaryKey("PK_DataProtectionKeys", row => row.Name));
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable("Checks");
        migrationBuilder.DropTable("DataProtectionKeys");
    }
}
