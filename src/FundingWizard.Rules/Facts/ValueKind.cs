namespace FundingWizard.Rules.Facts;

/// <summary>The five types an expression knows, and <see cref="None"/> for facts that may not occur in one.</summary>
public enum ValueKind
{
    /// <summary>Text and list facts: not usable in expressions.</summary>
    None,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>One code out of a closed set; compared ordinally.</summary>
    Code,

    /// <summary>A set of codes, possibly empty.</summary>
    CodeList,

    /// <summary>A number, always <see cref="decimal"/>.</summary>
    Number,

    /// <summary>A calendar day.</summary>
    Date,
}
