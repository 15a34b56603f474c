using System.Collections.Immutable;

namespace FundingWizard.Web.Tests.Check;

/// <summary>What people type.</summary>
internal static class Samples
{
    /// <summary>A workshop in Hamm, its new machine saves a third of the energy, nothing is ordered yet.</summary>
    public static readonly ImmutableDictionary<string, string[]> Fitting = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        ["applicant.kind"] = ["company"],
        ["project.started"] = ["no"],
        ["site.municipality"] = ["Hamm"],
        ["project.purposes"] = ["efficiency"],
        ["project.efficiencyMeasures"] = ["new-plant"],
        ["project.efficiencyGain"] = ["30"],
        ["company.difficulties"] = ["none-of-these"],
        ["company.sectors"] = ["none-of-these"],
        ["company.sensitiveTopics"] = ["none-of-these"],
        ["finance.totalSecured"] = ["yes"],
        ["finance.riskAssumption"] = ["no"],
        ["aid.sameCosts"] = ["no"],
        ["aid.earlier"] = [],
        ["project.investment"] = ["400000"],
        ["finance.loan"] = ["400000"],
        ["finance.term"] = ["8"],
        ["finance.graceYears"] = ["2"],
        ["company.headcount"] = ["20"],
        ["company.turnover"] = ["4000000"],
        ["company.balanceSheet"] = ["2000000"],
        ["company.affiliation"] = ["autonomous"],
        ["company.publicShare"] = ["no"],
        ["company.sizeHistory"] = ["same"],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>Somebody who knows nothing yet.</summary>
    public static readonly ImmutableDictionary<string, string[]> Unknown = ImmutableDictionary<string, string[]>.Empty;

    /// <summary>Solar panels and nothing else: possible until 9 January 2026, in question until the end of that month, excluded since.</summary>
    public static readonly ImmutableDictionary<string, string[]> SolarOnly = Fitting
        .SetItem("project.purposes", ["climate"])
        .SetItem("project.climateMeasures", ["photovoltaics"])
        .SetItem("project.feedInPayment", ["no"]);
}
