using System.Collections.Immutable;
using System.Text;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Proof.Difference;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Rules.Tests.Proof;

public class RulebookDifferenceTests
{
    private const string Card = "programmes/digital-bonus/programme.json";

    /// <summary>File, text to replace, replacement, and the one change that must be shown.</summary>
    public static TheoryData<string, string, string, string> Changes => new()
    {
        { InventedRules.RuleSet, "project.gain >= 25", "project.gain >= 30", "criterion purpose-efficiency 2026-01-01 Changed says: Zwecke: darunter „Effizienz“; und Einsparung: mindestens 25\u00A0% -> Zwecke: darunter „Effizienz“; und Einsparung: mindestens 30\u00A0%" },
        { InventedRules.RuleSet, "\"role\": \"soft\", \"source\": \"chamber\"", "\"role\": \"info\", \"source\": \"chamber\"", "criterion half-is-small 2026-01-01 Changed role: soft -> info" },
        { InventedRules.RuleSet, "\"confidence\": \"medium-high\"", "\"confidence\": \"high\"", "criterion size 2026-01-01 Changed confidence: medium-high -> high" },
        { Card, "\"cap\": 500000", "\"cap\": 400000", "amount loan  Changed 2025-01-01: cap 500000, share 80 -> cap 400000, share 80" },
        { Card, "\"from\": \"2027-06-01\"", "\"from\": \"2027-07-01\"", "window 2027-06-01  Removed state: closed -> ; window 2027-07-01  Added state:  -> closed" },
        { Card, "\"stage\": \"application\", \"when\"", "\"stage\": \"afterwards\", \"when\"", "document gain-proof  Changed stage: application -> afterwards" },
        { "parameters/size.json", "\"value\": 300", "\"value\": 310", "dated-value law.staffLimit  Changed 2026-07-01: 300\u00A0Beschäftigte -> 310\u00A0Beschäftigte" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Of_OneChange_SaysWhatItWasAndWhatItIs(string file, string old, string replacement, string expected)
    {
        var changes = Difference(InventedRulebook.Files.Replace(file, old, replacement));

        string.Join("; ", changes.Where(change => change.Subject != "case").Select(Text)).ShouldBe(expected);
    }

    [Fact]
    public void Of_EqualRulebooks_IsEmpty() => Difference(InventedRulebook.Files).ShouldBeEmpty();

    [Fact]
    public void Of_ANewRuleSet_ShowsOnlyWhatItChanges()
    {
        var content = Encoding.UTF8.GetString(InventedRulebook.Files[InventedRules.RuleSet]!).Replace("project.gain >= 25", "project.gain >= 30", StringComparison.Ordinal);
        var files = InventedRulebook.Files.With("programmes/digital-bonus/2026-06-01.json", Encoding.UTF8.GetBytes(content));

        Difference(files).Select(change => $"{change.Subject} {change.Id} {change.From:yyyy-MM-dd} {change.Kind}")
            .ShouldBe(["rule-set 2026-06-01  Added", "criterion purpose-efficiency 2026-06-01 Changed"]);
    }

    [Fact]
    public void Of_AChangeThatACaseNotices_NamesTheCase()
    {
        var files = InventedRulebook.Files
            .Replace(Card, "\"share\": 80", "\"share\": 70")
            .Replace("programmes/digital-bonus/cases.json", "\"low\": 80000, \"high\": 80000", "\"low\": 70000, \"high\": 70000");

        var change = Difference(files).Single(each => each.Subject == "case");

        Text(change).ShouldBe("case A company in Althausen that secures its network  Changed amount loan: 80000 EUR -> 70000 EUR");
    }

    [Fact]
    public void Of_ANewProgramme_NamesIt()
    {
        var files = InventedRulebook.Files.Paths.Where(path => path.StartsWith("programmes/digital-bonus/", StringComparison.Ordinal))
            .Aggregate(InventedRulebook.Files, (changed, path) => changed.With(path.Replace("digital-bonus", "second-bonus", StringComparison.Ordinal),
                Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(changed[path]!).Replace("digital-bonus", "second-bonus", StringComparison.Ordinal))));

        Difference(files).Select(change => $"{change.Programme} {change.Subject} {change.Kind}").ShouldBe(["second-bonus programme Added"]);
    }

    private static ImmutableArray<Change> Difference(RulebookFiles files) => RulebookDifference.Of(InventedRulebook.Load(), InventedRulebook.Load(files), Language.German);

    private static string Text(Change change) =>
        $"{change.Subject} {change.Id} {change.From:yyyy-MM-dd} {change.Kind} {string.Join(", ", change.Aspects.Select(aspect => $"{aspect.Key}: {aspect.Value.Before} -> {aspect.Value.After}"))}";
}
