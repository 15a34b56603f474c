namespace FundingWizard.Web.Features.Catalogue;

internal static class CatalogueServices
{
    /// <summary>What the pages of the catalogue are made of.</summary>
    public static IServiceCollection AddCatalogue(this IServiceCollection services) => services
        .AddScoped<CatalogueFilter>()
        .AddScoped<CatalogueListPages>()
        .AddScoped<CataloguePages>()
        .AddScoped<TreeDrawings>()
        .AddScoped<ReportLinks>()
        .AddScoped<ProgrammePages>()
        .AddScoped<SheetPages>()
        .AddScoped<HistoryLines>()
        .AddScoped<HistoryPages>()
        .AddScoped<DuePages>();
}
