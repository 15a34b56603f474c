using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Which programmes to list. It stands in the address, so that a list can be kept and passed on; it says nothing about anybody.</summary>
public sealed record CatalogueQuery
{
    /// <summary>Name of <see cref="Search"/> in an address.</summary>
    public const string SearchName = "suche";

    /// <summary>Name of <see cref="Audience"/> in an address.</summary>
    public const string AudienceName = "fuer";

    /// <summary>Name of <see cref="Topic"/> in an address.</summary>
    public const string TopicName = "thema";

    /// <summary>Name of <see cref="State"/> in an address.</summary>
    public const string StateName = "antrag";

    /// <summary>Most characters of <see cref="Search"/> that are looked at.</summary>
    public const int LongestSearch = 100;

    /// <summary>Every programme.</summary>
    public static readonly CatalogueQuery All = new();

    /// <summary>Words of the name; null or blank for any name.</summary>
    [FromQuery(Name = SearchName)]
    public string? Search { get; init; }

    /// <summary>Code of an audience; anything unknown means everybody.</summary>
    [FromQuery(Name = AudienceName)]
    public string? Audience { get; init; }

    /// <summary>A topic the rules ask about; anything unknown means any.</summary>
    [FromQuery(Name = TopicName)]
    public string? Topic { get; init; }

    /// <summary>State of the window; anything unknown means any.</summary>
    [FromQuery(Name = StateName)]
    public string? State { get; init; }

    /// <summary>The parts of the address that are needed.</summary>
    public IEnumerable<(string Name, string Value)> Parts() =>
        new[] { (SearchName, Search), (AudienceName, Audience), (TopicName, Topic), (StateName, State) }
            .Where(part => part.Item2 is not null)
            .Select(part => (part.Item1, part.Item2!));
}
