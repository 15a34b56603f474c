using System.Globalization;
using FundingWizard.Rules.Texts;

namespace FundingWizard.Web.Languages;

/// <summary>A language of the site. The first segment of every path names it.</summary>
public sealed record SiteLanguage
{
    /// <summary>Start of every route: accepts only the codes of <see cref="All"/>.</summary>
    public const string RoutePrefix = "{language:" + LanguageConstraint.Name + "}";

    /// <summary>The default.</summary>
    public static readonly SiteLanguage German = new() { Code = "de", Name = "Deutsch", Culture = CultureInfo.GetCultureInfo("de-DE"), Texts = Language.German };

    /// <summary>The other one.</summary>
    public static readonly SiteLanguage English = new() { Code = "en", Name = "English", Culture = CultureInfo.GetCultureInfo("en-GB"), Texts = Language.English };

    /// <summary>Every language of the site, the default first.</summary>
    public static readonly IReadOnlyList<SiteLanguage> All = [German, English];

    private SiteLanguage()
    {
    }

    /// <summary>First segment of the path and value of <c>lang</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What the language calls itself.</summary>
    public required string Name { get; init; }

    /// <summary>How numbers and dates are written.</summary>
    public required CultureInfo Culture { get; init; }

    /// <summary>The texts of the rulebook to show.</summary>
    public required Language Texts { get; init; }

    /// <summary>The language of the request at hand.</summary>
    public static SiteLanguage Current => All.First(language => language.Culture.Equals(CultureInfo.CurrentUICulture));

    /// <summary>The language a code stands for, or null.</summary>
    public static SiteLanguage? Find(string? code) => All.FirstOrDefault(language => string.Equals(language.Code, code, StringComparison.Ordinal));

    /// <summary>The language of a path; German when it names none.</summary>
    public static SiteLanguage Of(PathString path) => Find(path.Value?.Split('/', 3).ElementAtOrDefault(1)) ?? German;
}
