using FundingWizard.Web.Hosting;
using FundingWizard.Web.Logging;

try
{
    var builder = WebApplication.CreateBuilder(args);
    builder.AddSite();
    await using var app = builder.Build();
    app.UseSite();
    await app.RunAsync();
    return Environment.ExitCode;
}
catch (Exception e) when (e is not HostAbortedException)
{
    StartFailure.Write(e);
    return 1;
}
