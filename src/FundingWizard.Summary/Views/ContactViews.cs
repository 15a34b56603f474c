using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Summary.Views;

/// <summary>Writes contacts out.</summary>
internal static class ContactViews
{
    public static ContactView Of(Contact contact, ProgrammeTexts texts)
    {
        var text = texts.Contacts[contact.Id];
        var digits = contact.Phone is null ? null : string.Concat(contact.Phone.Where(character => char.IsAsciiDigit(character) || character == '+'));
        return new ContactView(contact.Id, text.Title, text.Text, contact.Phone, digits is null ? null : $"tel:{digits}", contact.Email, contact.Url, contact.Address);
    }
}
