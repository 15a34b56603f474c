namespace FundingWizard.Web.Features.Legal;

/// <summary>The documents every page links to; each exists as one Markdown file a language.</summary>
public static class LegalPages
{
    public const string Imprint = "impressum";
    public const string Privacy = "datenschutz";
    public const string Accessibility = "barrierefreiheit";
    public const string PlainLanguage = "leichte-sprache";
    public const string SignLanguage = "gebaerdensprache";
    public const string Contact = "kontakt";
    public const string Licences = "lizenzen";

    /// <summary>All of them.</summary>
    public static readonly IReadOnlyList<string> All = [Imprint, Privacy, Accessibility, PlainLanguage, SignLanguage, Contact, Licences];
}
