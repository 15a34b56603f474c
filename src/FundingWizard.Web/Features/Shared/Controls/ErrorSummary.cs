using System.Collections.Immutable;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.Shared.Controls;

/// <summary>Everything that is wrong with a form, at the top of its page.</summary>
/// <param name="Errors">At least one message; each leads to its field.</param>
public sealed record ErrorSummary(ImmutableArray<FieldError> Errors)
{
    /// <summary>For a form whose token was not valid: what was typed is still there and must be sent again.</summary>
    public static ErrorSummary FormExpired(IStringLocalizer<SiteTexts> site) => new([new FieldError(site["Error.FormExpired"], FieldId: null)]);

    /// <summary>The summary of what the controls of a page say is wrong; null when nothing is.</summary>
    public static ErrorSummary? Of(IEnumerable<Control> controls)
    {
        var errors = controls.Where(control => control.Error is not null).Select(control => new FieldError(control.Error!, control.FirstFieldId));
        return errors.ToImmutableArray() is { IsEmpty: false } all ? new ErrorSummary(all) : null;
    }
}

/// <summary>One message.</summary>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="FieldId">Id of the field it is about; null when it is about the whole page.</param>
public sealed record FieldError(string Message, string? FieldId);
