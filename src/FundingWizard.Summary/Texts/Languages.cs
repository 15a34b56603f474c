using System.Diagnostics;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Summary.Texts;

/// <summary>How languages are named in file names, JSON and documents.</summary>
public static class Languages
{
    /// <summary>Two-letter code: <c>de</c>, <c>en</c>.</summary>
    public static string Code(Language language) => language switch
    {
        Language.German => "de",
        Language.English => "en",
        _ => throw new UnreachableException(),
    };

    /// <summary>Language tag of a document: <c>de-DE</c>, <c>en-GB</c>.</summary>
    public static string Tag(Language language) => language switch
    {
        Language.German => "de-DE",
        Language.English => "en-GB",
        _ => throw new UnreachableException(),
    };

    /// <summary>The language of a two-letter code, or null.</summary>
    public static Language? Find(string code) => Enum.GetValues<Language>().Cast<Language?>().FirstOrDefault(language => Code(language!.Value) == code);
}
