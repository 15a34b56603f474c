namespace FundingWizard.Web.Features.Shared;

/// <summary>One line of a list of points: a name, and what there is to say about it.</summary>
/// <param name="Title">The name.</param>
/// <param name="Text">More about it, or null.</param>
/// <param name="Remark">A remark behind the name, or null.</param>
/// <param name="Link">Where the name leads, or null.</param>
public sealed record Entry(string Title, string? Text, string? Remark = null, string? Link = null);
