using FundingWizard.Rules;
using FundingWizard.Summary;
using FundingWizard.Web.Languages;
using FundingWizard.Web.Settings;

namespace FundingWizard.Web.Knowledge;

internal static class KnowledgeServices
{
    /// <summary>The rulebook and the documents, and the words of both in the language of the page at hand; one request sees one edition from beginning to end.</summary>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, FolderSettings folders) => services
        .AddSingleton(Task.Run(() => Edition.Load(folders)))
        .AddSingleton<CurrentEdition>()
        .AddHostedService<EditionPreparation>()
        .AddScoped(provider => provider.GetRequiredService<CurrentEdition>().Value)
        .AddScoped(provider => provider.GetRequiredService<Edition>().Rulebook)
        .AddScoped(provider => provider.GetRequiredService<Edition>().Documents)
        .AddScoped(provider => provider.GetRequiredService<Rulebook>().Texts[SiteLanguage.Current.Texts])
        .AddScoped(provider => provider.GetRequiredService<SummaryDocuments>().Words(SiteLanguage.Current.Texts));
}
