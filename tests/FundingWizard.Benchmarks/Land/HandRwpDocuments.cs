using FundingWizard.Benchmarks.Assessing;
using FundingWizard.Rules;

namespace FundingWizard.Benchmarks.Land;

/// <summary>The papers of RWP Infrastruktur in the order of its card.</summary>
internal static class HandRwpDocuments
{
    public static List<HandDocument> Of(HandSite f)
    {
        bool? isLarge = f.Money.Total is { } total ? total > 10_000_000 : null;
        bool? needsSecurity = f.Money.Total is { } sum ? sum > 500_000 : null;
        var documents = new List<HandDocument>(25);
        Needed(documents, "application-form", "tables", "private-firms", "regional-agreement");
        Perhaps(documents, "need-proof", f.IsArea);
        Needed(documents, "right-of-disposal");
        Perhaps(documents, "cost-benefit-analysis", isLarge);
        Needed(documents, "earlier-aid", "recovery-and-difficulty");
        Perhaps(documents, "surplus-calculation", f.Money.Sale is { } sale ? sale > 0 : null);
        Perhaps(documents, "income-forecast", f.Money.NetIncome is { } net ? net > 0 : null);
        Perhaps(documents, "statutes", !f.IsMunicipal);
        Perhaps(documents, "security", !f.IsMunicipal & needsSecurity);
        Needed(documents, "financing-proof");
        Perhaps(documents, "security-concept", f.Budget is { } budget ? budget == "security-concept" : null);
        Needed(documents, "cost-estimate", "site-plan", "development-plan", "soil-report");
        Perhaps(documents, "council-decision", f.Applicant is { } applicant ? applicant == "municipality" : null);
        Needed(documents, "schedule");
        Perhaps(documents, "procurement-record", f.Started is { } started ? started == "planning-only" : null);
        Needed(documents, "vat-declaration");
        Perhaps(documents, "cooperation-contract", f.Cooperation is { } cooperation ? cooperation is "contract" or "planned" : null);
        Needed(documents, "later-proofs");
        return documents;
    }

    private static void Needed(List<HandDocument> documents, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            documents.Add(new HandDocument(name, Verdict.Met));
    }

    private static void Perhaps(List<HandDocument> documents, string name, bool? isNeeded)
    {
        if (isNeeded != false)
            documents.Add(new HandDocument(name, isNeeded is null ? Verdict.Open : Verdict.Met));
    }
}
