using FundingWizard.Web.Forms;

namespace FundingWizard.Web.Tests.Forms;

public sealed class RowSearchTests
{
    private static readonly Dictionary<string, string> Towns = new(StringComparer.Ordinal)
    {
        ["1"] = "Köln",
        ["2"] = "Bergheim",
        ["3"] = "Bergneustadt",
        ["4"] = "Heiligenhaus",
        ["5"] = "Bad Münstereifel",
        ["6"] = "Hamm",
        ["7"] = "Hamminkeln",
        ["8"] = "Gummersbach",
    };

    public static TheoryData<string, string[]> Searches => new()
    {
        { "Köln", ["1"] },
        { "koeln", ["1"] },
        { "KOELN", ["1"] },
        { "Hamm", ["6"] },
        { "hammi", ["7"] },
        { "Berg", ["2", "3"] },
        { "muenstereifel", ["5"] },
        { "Bad-Münstereifel", ["5"] },
        { "bach", ["8"] },
        { "Bergheum", ["2"] },
        { "Bregheim", ["2"] },
        { "Berghem", ["2"] },
        { "Bergheimm", ["2"] },
        { "Kön", ["1"] },
        { "Kn", [] },
        { "München", [] },
        { "", [] },
        { "-", [] },
    };

    [Theory]
    [MemberData(nameof(Searches))]
    public void Find_WhateverTheSpelling_GivesTheRowsThatMayBeMeant(string typed, string[] keys) => RowSearch.Find(typed, Towns).ShouldBe(keys);

    [Fact]
    public void Find_WhenVeryManyFit_GivesTen() =>
        RowSearch.Find("ort", Enumerable.Range(0, 50).Select(number => KeyValuePair.Create($"{number}", $"Ort {number}"))).Length.ShouldBe(10);

    [Theory]
    [InlineData("Köln", "koeln", true)]
    [InlineData("Köln", "Köln-Süd", false)]
    public void AreAlike_WhenTextsDiffer_LooksAtLettersOnly(string left, string right, bool alike) => RowSearch.AreAlike(left, right).ShouldBe(alike);
}
