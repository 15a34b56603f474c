using FundingWizard.Rules.Facts;

namespace FundingWizard.Web.Forms;

/// <summary>An answer as it is kept: a value, "don't know", or none yet.</summary>
/// <param name="IsAnswered">True for a value and for "don't know".</param>
/// <param name="Value">The value; null for "don't know" and while there is no answer.</param>
public readonly record struct Given(bool IsAnswered, FactValue? Value)
{
    /// <summary>True for "don't know".</summary>
    public bool IsUnknown => IsAnswered && Value is null;

    /// <summary>What was answered about a fact.</summary>
    public static Given Of(Answers answers, Fact fact) => new(answers.Contains(fact.Id), answers[fact.Id]);

    /// <summary>What a row says in one of its fields; a field without value was answered with "don't know".</summary>
    public static Given Of(Row row, Fact field) => new(IsAnswered: true, row[field.Id]);
}
