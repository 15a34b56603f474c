using System.Collections.Immutable;
using FundingWizard.Web.Features.Catalogue;

namespace FundingWizard.Web.Features.Start;

/// <summary>The programmes the start page names.</summary>
/// <param name="Companies">Those for companies.</param>
/// <param name="Founders">Those for founders and universities, each once.</param>
/// <param name="Municipalities">Those for towns, districts and their companies.</param>
public sealed record StartPage(ImmutableArray<ProgrammeCard> Companies, ImmutableArray<ProgrammeCard> Founders, ImmutableArray<ProgrammeCard> Municipalities);
