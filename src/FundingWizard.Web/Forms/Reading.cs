using FundingWizard.Rules.Facts;
using FundingWizard.Web.Features.Shared.Controls;

namespace FundingWizard.Web.Forms;

/// <summary>What a form says about one fact.</summary>
/// <param name="Control">The question with what was typed and, where need be, what is wrong with it.</param>
/// <param name="Value">The value; null for "don't know" and while something is wrong.</param>
public sealed record Reading(Control Control, FactValue? Value)
{
    /// <summary>True when the answer can be kept.</summary>
    public bool IsSound => Control.Error is null;
}
