using FundingWizard.Rules;
using FundingWizard.Web.Knowledge;
using Microsoft.Extensions.DependencyInjection;

namespace FundingWizard.Web.Tests.Check;

/// <summary>The application on a day that never changes, for all tests that go through a check.</summary>
public sealed class CheckSite : IAsyncLifetime, IDisposable
{
    /// <summary>Where the programme of the rulebook has its pages.</summary>
    public const string Programme = OneProgramme.Id;

    private readonly TestSite site;

    public CheckSite() => site = new TestSite
    {
        HasOneProgramme = true,
        Settings = { ["Limits:PostsPerMinute"] = "100000", ["Operator:Email"] = "hilfe@foerderung.example" },
        Replace = services => services.AddSingleton<TimeProvider>(Clock),
    };

    /// <summary>The morning of Sunday, 1 March 2026.</summary>
    public TestClock Clock { get; } = new();

    public TestSite Site => site;

    public Rulebook Rulebook => site.Services.GetRequiredService<CurrentEdition>().Value.Rulebook;

    public Task InitializeAsync() => site.ReadyClientAsync();

    /// <summary>Somebody who has never been here.</summary>
    internal Visitor Visitor(string language = "de") => new(site.Client(), language);

    public void Dispose() => site.Dispose();

    public Task DisposeAsync() => site.DisposeAsync().AsTask();
}

/// <summary>Shows the time it is told; timers run as always.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Move(TimeSpan by) => now += by;
}

/// <summary>Tests of checks share one application; each has visitors of its own.</summary>
[CollectionDefinition(Name)]
public sealed class SharedCheckSite : ICollectionFixture<CheckSite>
{
    public const string Name = "shared check site";
}
