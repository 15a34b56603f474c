namespace FundingWizard.Storage.Tests.Keys;

public sealed class KeyStoreTests
{
    [Fact]
    public async Task All_WhenTwoKeysWereAdded_ReturnsBoth()
    {
        await using var store = await TestStore.MigratedAsync();
        store.Keys.Add("b", "<key id='2'/>");
        store.Keys.Add("a", "<key id='1'/>");

        var all = store.Keys.All();

        all.ShouldBe(["<key id='1'/>", "<key id='2'/>"]);
    }
}
