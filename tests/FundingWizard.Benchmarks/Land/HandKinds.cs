using System.Collections.Frozen;

namespace FundingWizard.Benchmarks.Land;

/// <summary>Part of the costs a line belongs to.</summary>
internal enum HandPart
{
    Base,
    Side,
    Management,
    Other,
}

/// <summary>How much of a kind of cost counts, in percent; <paramref name="Least"/> is smaller where that is unclear.</summary>
internal readonly record struct HandTreatment(HandPart Part, decimal Percent, decimal Least, bool IsOfPublic = false);

/// <summary>How much of every kind of cost counts.</summary>
internal static class HandKinds
{
    /// <summary>For the grant on works.</summary>
    public static readonly FrozenDictionary<string, HandTreatment> OfWorks = new Dictionary<string, HandTreatment>
    {
        ["roads"] = new(HandPart.Base, 100, 100),
        ["site-preparation"] = new(HandPart.Base, 100, 100),
        ["outer-connection"] = new(HandPart.Base, 100, 100),
        ["power-lines"] = new(HandPart.Base, 100, 0),
        ["combined-sewer"] = new(HandPart.Base, 30, 30),
        ["rain-sewer"] = new(HandPart.Base, 100, 100, IsOfPublic: true),
        ["waste-sewer"] = new(HandPart.Base, 0, 0),
        ["noise-environment"] = new(HandPart.Base, 100, 100),
        ["disaster-protection"] = new(HandPart.Base, 100, 0),
        ["greening"] = new(HandPart.Base, 100, 0),
        ["climate-measures"] = new(HandPart.Base, 100, 0),
        ["buildings"] = new(HandPart.Base, 100, 0),
        ["land-saving"] = new(HandPart.Base, 100, 0),
        ["side-costs"] = new(HandPart.Side, 100, 100),
        ["early-planning"] = new(HandPart.Side, 100, 100),
        ["project-management"] = new(HandPart.Management, 100, 100),
        ["own-staff"] = new(HandPart.Other, 100, 0),
        ["studies"] = new(HandPart.Other, 0, 0),
        ["land-use-plan"] = new(HandPart.Other, 0, 0),
        ["marketing"] = new(HandPart.Other, 100, 100),
        ["land-purchase"] = new(HandPart.Other, 0, 0),
        ["investigation"] = new(HandPart.Other, 100, 0),
        ["remediation"] = new(HandPart.Base, 100, 0),
        ["remediation-new-use"] = new(HandPart.Base, 100, 0),
        ["parking"] = new(HandPart.Other, 0, 0),
        ["operating"] = new(HandPart.Other, 0, 0),
        ["financing"] = new(HandPart.Other, 0, 0),
        ["replacement"] = new(HandPart.Other, 0, 0),
        ["housing"] = new(HandPart.Other, 0, 0),
        ["depreciation"] = new(HandPart.Other, 0, 0),
        ["auditors"] = new(HandPart.Other, 0, 0),
        ["road-maintenance"] = new(HandPart.Other, 0, 0),
        ["deductible-vat"] = new(HandPart.Other, 0, 0),
        ["discounts"] = new(HandPart.Other, 0, 0),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>For the grant on studies.</summary>
    public static readonly FrozenDictionary<string, HandTreatment> OfPlanning = OfWorks.Keys.ToFrozenDictionary(
        kind => kind, kind => kind == "studies" ? new HandTreatment(HandPart.Other, 100, 100) : default, StringComparer.Ordinal);
}
