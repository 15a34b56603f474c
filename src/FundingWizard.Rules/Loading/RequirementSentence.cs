using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FundingWizard.Rules.Loading;

/// <summary>The sentence of a requirement that is not kept. The compiler fills it; while the requirement is kept, nothing in it is computed.</summary>
[InterpolatedStringHandler]
internal readonly struct RequirementSentence
{
    private readonly StringBuilder? text;

    /// <summary>Begins the sentence.</summary>
    /// <param name="literalLength">Letters that stand outside of braces.</param>
    /// <param name="formattedCount">Values in braces.</param>
    /// <param name="condition">What is required.</param>
    /// <param name="isNeeded">False when the requirement is kept: then the compiler skips the rest.</param>
    public RequirementSentence(int literalLength, int formattedCount, bool condition, out bool isNeeded)
    {
        isNeeded = !condition;
        text = isNeeded ? new StringBuilder(literalLength + (formattedCount * 16)) : null;
    }

    public void AppendLiteral(string letters) => text!.Append(letters);

    public void AppendFormatted<T>(T value) => text!.Append(CultureInfo.InvariantCulture, $"{value}");

    /// <inheritdoc/>
    public override string ToString() => text?.ToString() ?? "";
}
