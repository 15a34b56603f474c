using System.Collections.Immutable;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Derivation;

/// <summary>A derived fact with its function and inputs, found and checked.</summary>
internal sealed record DerivedFact(Fact Fact, DerivedFunction Function, ImmutableArray<Fact> Inputs);
