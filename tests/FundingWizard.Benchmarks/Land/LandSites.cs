using System.Text.Json;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Benchmarks.Land;

/// <summary>Eight sites in three towns, each with 30 lines of costs and all questions answered, some with "don't know".</summary>
internal static class LandSites
{
    private const string Common = """
        {
          "land.project": true, "land.state": "greenfield", "land.contamination": false, "land.newUse": "yes", "land.inRegister": false, "land.polluter": "none",
          "land.ownership": "own", "land.owners": "one", "land.ownersWilling": "yes", "land.planningLaw": "valid", "land.assistedArea": true, "land.focusSite": false,
          "land.bordersFiveLocations": false, "land.freiheitEmscher": false, "site.municipality": "several", "applicant.kind": "municipality",
          "applicant.dealsInLand": false, "applicant.publicTask": true, "budget.liabilities": 90000000, "budget.deduction": 0,
          "works.kinds": ["new-area", "connection"], "works.duration": "up-to-36", "works.earlyStartAllowed": false, "works.contractOn": "2027-06-01",
          "works.decisionOn": "2027-04-01", "works.dedication": "yes", "works.reported": true, "works.fairPay": true, "project.started": "no", "project.months": 30,
          "region.goals": ["jobs", "growth"], "region.anchoring": ["agreed"], "region.need": "proven", "region.cooperation": "no", "region.sketch": "submitted",
          "region.recommendation": "granted", "region.field": "land", "region.jobs": "direct", "settlement.forOneCompany": "no", "settlement.openAccess": true,
          "settlement.entangled": false, "settlement.retail": "no", "settlement.industries": "positive", "settlement.users": "small-and-medium",
          "expenses.publicShare": 40, "expenses.mainlyStaff": false, "expenses.investmentShare": 90, "proceeds.sale": 1500000, "proceeds.landCost": 900000,
          "proceeds.income": 120000, "proceeds.netIncome": 0, "budget.state": "balanced", "budget.audited": true, "budget.inhabitants": 60000,
          "aid.sameCosts": "no", "aid.othersAsked": "none-fits", "aid.properUse": true, "aid.recoveryOrder": false, "finance.totalSecured": true
        }
        """;

    /// <summary>What is different at each site: three towns, and some answers.</summary>
    private static readonly (string[] Towns, string Different)[] Sites =
    [
        (["05711000", "05758004", "05758012"], """{}"""),
        (["05711000", "05758012", "05112000"], """{ "works.kinds": ["brownfield", "remediation"], "land.state": "other-brownfield", "land.contamination": true, "land.inRegister": true, "region.cooperation": "contract", "proceeds.sale": 6000000 }"""),
        (["05370004", "05370020", "05334002"], """{ "works.kinds": ["extension"], "region.anchoring": ["strategy"], "budget.state": "security-concept", "proceeds.netIncome": 80000 }"""),
        (["05513000", "05915000", "05112000"], """{ "works.kinds": ["brownfield"], "land.state": "mining-brownfield", "budget.state": "emergency", "proceeds.sale": 9000000, "proceeds.landCost": 0 }"""),
        (["05512000", "05562012", "05562020"], """{ "works.kinds": ["new-area", "brownfield"], "proceeds.income": null, "region.cooperation": "planned", "settlement.industries": "mixed" }"""),
        (["05374012", "05382060", "05362020"], """{ "works.kinds": ["planning-only"], "project.started": "planning-only", "region.cooperation": null, "expenses.publicShare": null, "land.assistedArea": null }"""),
        (["05113000", "05116000", "05162004"], """{ "applicant.kind": "project-company", "applicant.municipalShare": "majority", "applicant.profitRule": "excluded-or-reinvested", "company.difficulties": ["none-of-these"], "budget.state": null, "region.anchoring": ["agreed", "call"], "proceeds.sale": 500000 }"""),
        (["05513000", "05915000", "05112000"], """{ "works.kinds": null, "region.anchoring": ["strategy"], "proceeds.sale": null, "budget.state": null, "works.decisionOn": null }"""),
    ];

    private static readonly string[] Kinds =
    [
        "roads", "roads", "site-preparation", "outer-connection", "power-lines", "combined-sewer", "rain-sewer", "waste-sewer", "noise-environment", "disaster-protection",
        "greening", "climate-measures", "buildings", "land-saving", "side-costs", "side-costs", "early-planning", "project-management", "own-staff", "studies",
        "land-use-plan", "marketing", "land-purchase", "investigation", "remediation", "remediation-new-use", "parking", "financing", "auditors", "deductible-vat",
    ];

    /// <summary>Kinds of which it is clear how much counts.</summary>
    private static readonly string[] ClearKinds =
    [
        "roads", "site-preparation", "outer-connection", "combined-sewer", "rain-sewer", "waste-sewer", "noise-environment", "side-costs", "early-planning",
        "project-management", "studies", "land-use-plan", "marketing", "land-purchase", "parking",
    ];

    public static IEnumerable<Answers> All(Vocabulary vocabulary)
    {
        var reader = new AnswersReader(vocabulary);
        foreach (var (index, (towns, different)) in Sites.Index())
        {
            var answers = Read(reader, Common).ToDictionary();
            var lists = JsonSerializer.Serialize(new Dictionary<string, object> { ["site.towns"] = Towns(towns), ["expenses.lines"] = Costs(index) });
            foreach (var (id, value) in Read(reader, lists).Concat(Read(reader, different)))
                answers[id] = value;
            yield return new Answers(answers);
        }
    }

    private static IEnumerable<Dictionary<string, object>> Towns(string[] towns) => towns.Select((town, index) =>
        new Dictionary<string, object> { ["municipality"] = town, ["plot"] = $"Flur {index + 1}", ["hectares"] = 4.5m + index });

    /// <summary>Every other site has only kinds of which it is clear how much counts, so that both ways of writing a grant down are weighed.</summary>
    private static IEnumerable<Dictionary<string, object>> Costs(int site) => Enumerable.Range(0, 30).Select(line => new Dictionary<string, object>
    {
        ["kind"] = site % 2 == 0 ? ClearKinds[line / 2] : Kinds[line],
        ["amount"] = 20_000m + (((line * 7) + (site * 3)) % 17 * 12_345.67m),
    });

    private static IEnumerable<KeyValuePair<string, FactValue?>> Read(AnswersReader reader, string json)
    {
        using var document = JsonDocument.Parse(json);
        foreach (var answer in document.RootElement.EnumerateObject())
        {
            if (reader.Read(answer.Name, answer.Value, out var value) is { } problem)
                throw new InvalidOperationException(problem);
            yield return KeyValuePair.Create(answer.Name, value);
        }
    }
}
