namespace FundingWizard.Rules.Texts;

/// <summary>The languages every text exists in. German is the default.</summary>
public enum Language
{
    /// <summary>German (<c>de</c>).</summary>
    German,

    /// <summary>English (<c>en</c>).</summary>
    English,
}
