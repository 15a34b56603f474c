using FundingWizard.Web.Features.Catalogue;

namespace FundingWizard.Web.Tests.Catalogue;

public sealed class LineBreaksTests
{
    /// <summary>Text, widest line, lines.</summary>
    public static TheoryData<string, int, string[]> Texts => new()
    {
        { "", 30, [""] },
        { "abc", 21, ["abc"] },
        { "abc def", 21, ["abc", "def"] },
        { "abc def", 43, ["abc def"] },
        { "abc  def", 42, ["abc", "def"] },
        { "abcdefgh", 21, ["abc", "def", "gh"] },
        { "a abcdefg", 21, ["a", "abc", "def", "g"] },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Of_WhateverTheText_BreaksBetweenWordsOrCutsThem(string text, int width, string[] lines)
    {
        var found = LineBreaks.Of(text, width);

        found.ShouldBe(lines);
        found.ShouldAllBe(line => LineBreaks.Width(line) <= width);
    }
}
