namespace FundingWizard.Rules.Loading;

/// <summary>Something wrong in a file of the rulebook or in an answers file.</summary>
/// <param name="File">Path below <c>rules/</c>, or the name of the answers file.</param>
/// <param name="Path">JSON path, or <c>$</c> for the whole file.</param>
/// <param name="Column">1-based character: in an expression within its decoded text, else within the line of the file; 1 when no place is nearer.</param>
/// <param name="Sentence">What is wrong and how to mend it.</param>
public sealed record Problem(string File, string Path, int Column, string Sentence)
{
    /// <summary><c>file:json-path:column: sentence</c>.</summary>
    public override string ToString() => $"{File}:{Path}:{Column}: {Sentence}";
}
