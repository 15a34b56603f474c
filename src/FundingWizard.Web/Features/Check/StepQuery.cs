using Microsoft.AspNetCore.Mvc;

namespace FundingWizard.Web.Features.Check;

/// <summary>How a page of questions is shown. It stands in the address and holds no answer.</summary>
public sealed record StepQuery
{
    /// <summary>Name of <see cref="From"/> in an address.</summary>
    public const string FromName = "zurueck";

    /// <summary>Name of <see cref="OnlyOpen"/> in an address.</summary>
    public const string OnlyOpenName = "offen";

    /// <summary>Name of <see cref="After"/> in an address.</summary>
    public const string AfterName = "nach";

    /// <summary>Name of <see cref="IsRenewed"/> in an address.</summary>
    public const string IsRenewedName = "ersatz";

    /// <summary>A page of questions as it is.</summary>
    public static readonly StepQuery Plain = new();

    /// <summary>Where the person came from and returns to; anything unknown means nowhere.</summary>
    [FromQuery(Name = FromName)]
    public string? From { get; init; }

    /// <summary>True to show only open questions.</summary>
    [FromQuery(Name = OnlyOpenName)]
    public bool OnlyOpen { get; init; }

    /// <summary>Topic that was answered just before: the page shows how its numbers were understood.</summary>
    [FromQuery(Name = AfterName)]
    public string? After { get; init; }

    /// <summary>True when the check could not be opened any more and a new one was begun.</summary>
    [FromQuery(Name = IsRenewedName)]
    public bool IsRenewed { get; init; }

    /// <summary>Where the person came from.</summary>
    public Origin Origin => From switch
    {
        FromAnswers => Origin.Answers,
        FromResult => Origin.Result,
        _ => Origin.None,
    };

    /// <summary>What is left of it on a page that is not one of questions.</summary>
    public StepQuery AtTheEnd() => Plain with { IsRenewed = IsRenewed };

    private const string FromAnswers = "antworten";
    private const string FromResult = "ergebnis";

    /// <summary>A page of questions from which the person returns.</summary>
    public static StepQuery ReturningTo(Origin origin) => new() { From = origin switch { Origin.Answers => FromAnswers, Origin.Result => FromResult, _ => null } };

    /// <summary>The parts of the address that are needed.</summary>
    public IEnumerable<(string Name, string Value)> Parts()
    {
        if (Origin != Origin.None)
            yield return (FromName, From!);
        if (OnlyOpen)
            yield return (OnlyOpenName, "true");
        if (After is not null)
            yield return (AfterName, After);
        if (IsRenewed)
            yield return (IsRenewedName, "true");
    }
}
