using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Questionnaire;

namespace FundingWizard.Programmes.Tests;

/// <summary>Who buys a machine for a business of many years is not asked what only founders and young companies know.</summary>
public class OldBusinessTests
{
    private static readonly DateOnly Day = new(2026, 11, 22);
    private static readonly string[] OnlyForTheYoung =
    [
        "company.place", "finance.earlierMicroloan", "finance.round", "finance.investor", "finance.participation", "finance.ownContribution", "finance.participationUse", "idea.growthModel",
    ];

    public static TheoryData<string> LegalForms => ["sole-trader", "partnership", "gmbh"];

    [Theory]
    [MemberData(nameof(LegalForms))]
    public void Questions_ForAnOldBusiness_LeaveOutThoseOfFounders(string legalForm)
    {
        var asked = Asked(Owner(legalForm));

        asked.ShouldContain("project.efficiencyGain");
        asked.Where(id => OnlyForTheYoung.Contains(id) || id.StartsWith("founder.", StringComparison.Ordinal) || id.StartsWith("founding.", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    private static Answers Owner(string legalForm) => Answers.None
        .With("applicant.kind", new CodeValue("company"))
        .With("company.legalForm", new CodeValue(legalForm))
        .With("company.activeSince", new DateValue(new DateOnly(1998, 4, 1)))
        .With("company.notarisedOn", new DateValue(new DateOnly(1998, 4, 1)))
        .With("project.started", new CodeValue("no"))
        .With("site.municipality", new CodeValue("05915000"))
        .With("project.purposes", new CodesValue(["efficiency"]))
        .With("project.efficiencyMeasures", new CodesValue(["new-plant"]));

    /// <summary>Everything asked page by page; what the owner does not say here is "don't know".</summary>
    private static HashSet<string> Asked(Answers owner)
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var given = Answers.None;
        while (Questions.Plan(Assessor.Assess(TheRulebook.Value, given, Day)) is { AllSettled: false } plan)
        {
            foreach (var id in plan.Topics[0].Questions.Select(question => question.Fact.Id))
            {
                asked.Add(id);
                given = given.With(id, owner[id]);
            }
        }

        return asked;
    }
}
