using FundingWizard.Web.Features.Catalogue;
using FundingWizard.Web.Features.CheckAnswers;
using FundingWizard.Web.Features.Comparison;
using FundingWizard.Web.Features.Lists;
using FundingWizard.Web.Features.Rows;
using FundingWizard.Web.Features.Shared;
using FundingWizard.Web.Features.Topic;
using FundingWizard.Web.Forms;

namespace FundingWizard.Web.Features.Check;

internal static class CheckServices
{
    /// <summary>What the pages of a check are made of.</summary>
    public static IServiceCollection AddCheck(this IServiceCollection services) => services
        .AddSingleton<CheckCookie>()
        .AddSingleton<Today>()
        .AddScoped<CheckDesk>()
        .AddScoped<Trail>()
        .AddScoped<Reasons>()
        .AddScoped<News>()
        .AddScoped<TopicForm>()
        .AddScoped<TopicPages>()
        .AddScoped<LineCounts>()
        .AddScoped<ListForm>()
        .AddScoped<ListRows>()
        .AddScoped<DayForm>()
        .AddScoped<CheckAnswersPages>()
        .AddScoped<SiteImprint>()
        .AddScoped<DayQuestions>()
        .AddScoped<ComparisonPages>()
        .AddCatalogue();
}
