using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;
using FundingWizard.Summary.Tests.Samples;

namespace FundingWizard.Summary.Tests.Views;

public class ConcernTests
{
    private const string RuleSet = "programmes/digital-bonus/2026-01-01.json";
    private const string Security = "project.purposes.Contains(\\\"security\\\")";
    private const string Efficiency = "project.purposes.Contains(\\\"efficiency\\\") && project.gain >= 25";
    private const string None = "project.purposes.Contains(\\\"none\\\")";

    /// <summary>
    /// Operator; conditions of the two parts; the purposes chosen (empty: unanswered) with a gain of 20; parts that concern the person.
    /// </summary>
    public static readonly TheoryData<string, string, string, string, string> Examples = new()
    {
        { "Or", Security, Efficiency, "efficiency", "purpose-efficiency" },
        { "Or", Security, Efficiency, "security", "purpose-security" },
        { "Or", Security, Efficiency, "security efficiency", "purpose-security purpose-efficiency" },
        { "Or", Security, Efficiency, "none", "" },
        { "Or", $"{Security} || !({Efficiency} || {None})", Efficiency, "efficiency", "purpose-security purpose-efficiency" },
        { "Or", $"{Security} || !({None})", Efficiency, "none", "" },
        { "Or", $"{Security} && (!project.orderPlaced || project.gain >= 25)", Efficiency, "security", "purpose-security" },
        { "Or", "applicant.kind == \\\"founder\\\"", Security, "security", "purpose-efficiency" },
        { "Or", "applicant.kind == \\\"founder\\\"", Efficiency, "efficiency", "purpose-security purpose-efficiency" },
        { "And", $"!({Security}) || project.gain >= 25", $"!({None})", "security", "purpose-security" },
        { "And", $"!({Security}) || project.gain >= 15", $"!({None})", "security", "purpose-security" },
        { "And", $"!({Security}) || project.gain >= 15", $"!({None})", "efficiency", "" },
        { "And", Security, $"!({None})", "efficiency", "purpose-security" },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public void IsConcerned_WhenAPartRestsOnOptionsNotChosen_IsFalse(string group, string first, string second, string purposes, string concerned)
    {
        var parts = Group(Files(group, first, second), Answers(purposes)).Parts;

        string.Join(' ', parts.Where(part => part.IsConcerned).Select(part => part.Id)).ShouldBe(concerned);
    }

    [Fact]
    public void IsTelling_OfAMetHardGroup_HoldsForNoPart()
    {
        var files = Files("Or", Security, Efficiency).Replace(RuleSet, "\"RuleName\": \"purpose\", \"Operator\": \"Or\", \"Properties\": { \"role\": \"soft\"", "\"RuleName\": \"purpose\", \"Operator\": \"Or\", \"Properties\": { \"role\": \"hard\"")
            .Replace(RuleSet, "\"source\": \"chamber\", \"confidence\": \"medium\"", "\"source\": \"guideline\", \"confidence\": \"high\"");

        Group(files, Answers("security")).Parts.ShouldAllBe(part => !part.IsTelling);
        Group(files, Answers("efficiency")).Parts.ShouldContain(part => part.IsTelling);
    }

    [Fact]
    public void IsTelling_WhileNobodyHasSaidWhatIsPlanned_HoldsForNoPart() =>
        Group(InventedRulebook.Files, Rules.Tests.Invented.InventedAnswers.Fulfilled.Without(["project.purposes"])).Parts.ShouldAllBe(part => part.IsConcerned && !part.IsTelling);

    private static Summary.Views.CriterionView Group(RulebookFiles files, Answers answers) =>
        InventedCheck.Programme(files, answers).Criteria.Single(criterion => criterion.Id == "purpose");

    private static Answers Answers(string purposes) => InventedAnswers.Fulfilled
        .With("project.purposes", new CodesValue([.. purposes.Split(' ')]))
        .With("project.gain", new NumberValue(20));

    private static RulebookFiles Files(string group, string first, string second) => InventedRulebook.Files
        .Replace(RuleSet, "\"RuleName\": \"purpose\", \"Operator\": \"Or\"", $"\"RuleName\": \"purpose\", \"Operator\": \"{group}\"")
        .Replace(RuleSet, Efficiency, "SECOND").Replace(RuleSet, $"\"{Security}\"", $"\"{first}\"").Replace(RuleSet, "SECOND", second);
}
