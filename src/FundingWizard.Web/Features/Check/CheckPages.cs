using FundingWizard.Web.Features.Shared;

namespace FundingWizard.Web.Features.Check;

/// <summary>The page before a check.</summary>
/// <param name="RetentionDays">Days without change after which a check is deleted.</param>
/// <param name="HasBegun">True when the visitor brings the cookie of a check.</param>
public sealed record BeginPage(int RetentionDays, bool HasBegun);

/// <summary>The page that says that every outcome stands.</summary>
/// <param name="Questions">Number of questions left, which can change amounts and papers only.</param>
/// <param name="Next">The first of them.</param>
/// <param name="Back">Where "back" leads.</param>
/// <param name="News">What happened before; null when there is nothing to tell.</param>
public sealed record SettledPage(int Questions, string Next, string Back, Notification? News);
