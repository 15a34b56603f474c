namespace FundingWizard.Rules.Facts;

/// <summary>What kind of value a fact takes. The set is closed: a new kind is a change of code.</summary>
public enum FactType
{
    /// <summary>Yes or no; a flag in expressions.</summary>
    YesNo,

    /// <summary>Exactly one of the declared options; a code in expressions.</summary>
    Choice,

    /// <summary>Any number of the declared options, also none; a code list in expressions.</summary>
    Choices,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A number with decimals.</summary>
    Decimal,

    /// <summary>An amount of money in euro.</summary>
    Money,

    /// <summary>A share from 0 to 100.</summary>
    Percent,

    /// <summary>A calendar day.</summary>
    Date,

    /// <summary>Free text; shown, never used in conditions.</summary>
    Text,

    /// <summary>A row of a table, given by its key; a code in expressions.</summary>
    Entry,

    /// <summary>A repeatable group of fields; input of derived facts and calculators, never of expressions.</summary>
    List,
}
