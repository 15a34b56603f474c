using FundingWizard.Rules.Proof;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Proof;

public class CoverageTests
{
    private const string Rules = $"{ProvenRulebook.Folder}/2026-01-01.json";
    private const string Card = $"{ProvenRulebook.Folder}/programme.json";

    /// <summary>A case, and the gap it leaves behind.</summary>
    public static TheoryData<string, string> Cases => new()
    {
        { "The order is placed", $"{Rules}:$.Rules[2].Expression:1: No case of this period makes \"not-started\" not met; add one." },
        { "Old rules: who applies is not known", $"{ProvenRulebook.Folder}/2025-01-01.json:$.Rules[0].Expression:1: No case of this period makes \"kind\" open; add one." },
        { "A gain of 24 percent", $"{Rules}:$.Rules[4].Rules[1].Expression:44: In no case are the two sides of \"project.gain >= 25\" so close that the left is smaller by 1 at most; add one." },
        { "Founded six years ago", $"{Rules}:$.Rules[6].Expression:1: In no case are the two sides of \"applicant.age <= 5\" so close that the left is greater by 1 at most; add one." },
        { "Costs of 800,000.00 euro", $"{Rules}:$.Rules[5].Expression:1: In no case are the two sides of \"finance.costs * 0.5m <= 400000\" equal; add one." },
        { "249 people", $"{Rules}:$.Rules[3].Expression:1: In no case are the two sides of \"applicant.employees < law.staffLimit\" while law.staffLimit is 250 so close" },
        { "299 people at the end of the year", $"{Rules}:$.Rules[3].Expression:1: In no case are the two sides of \"applicant.employees < law.staffLimit\" while law.staffLimit is 300 so close" },
        { "Costs of a million", $"{Card}:$.hints[1].when:1: In no case are the two sides of \"finance.costs > 1000000\" equal; add one." },
        { "Costs that just reach the cap", $"{Card}:$.amounts[0].steps[0].values.cap:1: No case lies exactly on 500000; add one." },
        { "Costs a cent above the cap", $"{Card}:$.amounts[0].steps[0].values.cap:1: No case lies beside 500000, at most 0.01 away; add one." },
        { "The day before the programme", $"{Card}:$.windows[0].from:1: No case is dated 2024-12-31; add one on each side of this date." },
        { "The first closed day", $"{Card}:$.windows[1].from:1: No case is dated 2027-06-01; add one on each side of this date." },
        { "The last day of the hint on new rules", $"{Card}:$.hints[2].until:1: No case is dated 2026-03-31; add one on each side of this date." },
        { "300 people on the first day of the new rules", $"{Rules}:$:1: No case is dated 2026-01-01; add one on each side of this date." },
        { "300 people when the limit is not yet known", "parameters/size.json:$.values[0].steps[2].from:1: No case is dated 2027-01-01; add one on each side of this date." },
        { "Plots for a hall and a yard", "facts/project.json:$.facts[3].fields[1].options[0]:1: No condition and no case uses \"hall\"; use it, remove it, or declare it in \"informative\"." },
    };

    /// <summary>A file, a text in it, what it becomes, and the gap.</summary>
    public static TheoryData<string, string, string, string> Defects => new()
    {
        { "facts/applicant.json", "\"options\": [\"company\", \"founder\", \"municipality\"]", "\"options\": [\"company\", \"founder\", \"municipality\"], \"informative\": [\"founder\"]", "facts/applicant.json:$.facts[0].options[1]:1: \"founder\" is declared informative, but a condition decides on it; remove it from \"informative\"." },
        { Rules, "applicant.employees < law.staffLimit", "applicant.employees < 250", "parameters/size.json:$.values[0]:1: No programme reads law.staffLimit; use it or remove it." },
        { ProvenRulebook.Rows, "DB-3;hard-by-analogy;criterion:not-started\n", "", $"{ProvenRulebook.Rows}:$:1: DB-3 is named by criterion:not-started and is no row of this file; add it or mend the name." },
        { ProvenRulebook.Rows, "DB-2;hard;criterion:in-land\n", "DB-2;hard;criterion:in-land hint:large\n", $"{ProvenRulebook.Rows}:$:1: line 3: DB-2 is not kept by hint:large; name the row in its evidence, or mend the line." },
        { ProvenRulebook.Rows, "DB-9;", "DB-10;hard;fact:applicant.kind\nDB-9;", $"{ProvenRulebook.Rows}:$:1: line 10: DB-10 is hard, but no window, criterion, amount, hint or undecided point keeps it." },
        { ProvenRulebook.Rows, "parameter:staffLimit", "parameter:staff", $"{ProvenRulebook.Rows}:$:1: line 5: DB-4 is not kept by parameter:staff" },
    };

    [Fact]
    public void Coverage_WhenCasesLookAtEverything_HasNoGap()
    {
        var report = ProvenRulebook.Files.Coverage();

        report.Gaps.ShouldBeEmpty();
        (report.Leaves, report.Limits, report.Dates, report.Options, report.Rows).ShouldBe((9, 6, 9, 11, 9));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Coverage_WhenACaseIsMissing_NamesWhatItAloneLookedAt(string name, string gap)
    {
        var gaps = ProvenRulebook.Files.WithoutCase(name).Coverage().Gaps;

        gaps.ShouldContain(each => each.ToString().StartsWith(gap, StringComparison.Ordinal), string.Join('\n', gaps));
    }

    [Theory]
    [MemberData(nameof(Defects))]
    public void Coverage_WhenSomethingIsNotUsedOrKept_NamesIt(string file, string old, string replacement, string gap)
    {
        var gaps = ProvenRulebook.Files.Replace(file, old, replacement).Coverage().Gaps;

        gaps.ShouldContain(each => each.ToString().StartsWith(gap, StringComparison.Ordinal), string.Join('\n', gaps));
    }

    [Fact]
    public void Coverage_WhenASpecialCodeIsNotUsed_NamesIt()
    {
        var files = ProvenRulebook.Files
            .Replace("facts/applicant.json", "\"specials\": [\"outside\"]", "\"specials\": [\"outside\", \"several\"]")
            .Replace("facts/applicant.de.json", "\"outside\":", "\"several\": \"Mehrere\", \"outside\":")
            .Replace("facts/applicant.en.json", "\"outside\":", "\"several\": \"Several\", \"outside\":");

        files.Coverage().Gaps.ShouldHaveSingleItem().ToString().ShouldStartWith("facts/applicant.json:$.facts[6].specials[1]:1: No condition and no case uses \"several\"");
    }

    [Fact]
    public void Coverage_WhenAnUnusedOptionIsInformative_HasNoGap()
    {
        var files = ProvenRulebook.Files.WithoutCase("Plots for a hall and a yard")
            .Replace("facts/project.json", "\"options\": [\"hall\", \"yard\"]", "\"options\": [\"hall\", \"yard\"], \"informative\": [\"hall\", \"yard\"]");

        files.Coverage().Gaps.ShouldBeEmpty();
    }

    [Fact]
    public void Coverage_WithoutRowsOfTheFactsTable_SaysSo()
    {
        var gaps = ProvenRulebook.Files.Without(ProvenRulebook.Rows).Coverage().Gaps;

        gaps[0].ToString().ShouldBe($"{ProvenRulebook.Rows}:$:1: The rows of the facts table are missing; write row;role;where and one line for each row.");
    }

    [Fact]
    public void Coverage_OfOneProgramme_LeavesOutWhatProgrammesShare()
    {
        var files = ProvenRulebook.Files.WithoutCase("Plots for a hall and a yard");
        var rulebook = InventedRulebook.Load(files);

        var report = Coverage.Of(rulebook, files, rulebook.Programmes[0]);

        report.Gaps.ShouldBeEmpty();
        report.Options.ShouldBe(0);
    }
}
