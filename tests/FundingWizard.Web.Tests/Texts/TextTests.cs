using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace FundingWizard.Web.Tests.Texts;

/// <summary>Views name a text as <c>@Site["Key"]</c>: the word before the bracket is the file, <c>SiteTexts.resx</c>, in both languages.</summary>
public sealed partial class TextTests
{
    private static readonly string Web = Path.Combine(
        Repository.Root,
        "src/FundingWizard.Web");

    private static readonly string[] Names =
        [.. Directory.GetFiles(Path.Combine(Web, "Texts"), "*Texts.resx").Select(file => Path.GetFileNameWithoutExtension(file)[..^"Texts".Length])];

    public static TheoryData<string> Files => [.. Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_WhenComparedByLanguage_HaveTheSameKeysAndPlaceholders(string file)
    {
        var german = Read(file, "");
        var english = Read(file, ".en");

        english.Keys.Order(StringComparer.Ordinal).ShouldBe(german.Keys.Order(StringComparer.Ordinal));
        german.Concat(english).Where(text => string.IsNullOrWhiteSpace(text.Value)).ShouldBeEmpty();
        german.Where(text => !string.Equals(Placeholders(text.Value), Placeholders(english[text.Key]), StringComparison.Ordinal)).Select(text => text.Key).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Texts_WhenComparedWithViewsAndCode_AreAllUsedAndAllThere(string file)
    {
        var keys = Read(file, "").Keys.ToList();
        var uses = Uses(file).ToList();

        uses.Where(use => !keys.Exists(key => use.IsMatch(key))).Select(use => use.ToString()).ShouldBeEmpty();
        keys.Where(key => !uses.Exists(use => use.IsMatch(key))).ShouldBeEmpty();
    }

    [Fact]
    public void Files_WhenListed_AreThoseOfTheFeatures() => Names.ShouldContain(name => name.Equals("Site", StringComparison.Ordinal));

    private static Dictionary<string, string> Read(string file, string language) => XDocument.Load(Path.Combine(Web, "Texts", $"{file}Texts{language}.resx"))
        .Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value, StringComparer.Ordinal);

    /// <summary>Every use as a pattern: a hole in an interpolated key stands for any one word.</summary>
    private static IEnumerable<Regex> Uses(string file) =>
        from path in Directory.GetFiles(Web, "*.cs*", SearchOption.AllDirectories)
        where !path.Contains("/obj/", StringComparison.Ordinal) && (path.EndsWith(".cshtml", StringComparison.Ordinal) || path.EndsWith(".cs", StringComparison.Ordinal))
        from Match use in Use().Matches(File.ReadAllText(path))
        where use.Groups["file"].Value.Equals(file, StringComparison.OrdinalIgnoreCase)
        select new Regex($"^{Hole().Replace(Regex.Escape(use.Groups["key"].Value), "[A-Za-z0-9]+")}$", RegexOptions.None, TimeSpan.FromSeconds(1));

    private static string Placeholders(string text) => string.Join(',', Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal));

    [GeneratedRegex("""\b(?<file>[A-Za-z]+)\[\$?"(?<key>[^"]+)[",]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Use();

    [GeneratedRegex(@"\\\{[^}]*}", RegexOptions.None, 1000)]
    private static partial Regex Hole();

    [GeneratedRegex(@"\{\d+}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
