namespace FundingWizard.Rules.Loading;

/// <summary>A place inside a file, and the notepad for what is wrong there. Places are cheap values; the notepad is shared.</summary>
/// <param name="File">Path below <c>rules/</c>.</param>
/// <param name="Path">JSON path.</param>
/// <param name="Problems">Where problems are noted.</param>
internal readonly record struct Place(string File, string Path, List<Problem> Problems)
{
    /// <summary>The place of a member.</summary>
    public Place this[string member] => this with { Path = IsPlain(member) ? $"{Path}.{member}" : $"{Path}['{member}']" };

    /// <summary>The place of an element.</summary>
    public Place this[int index] => this with { Path = $"{Path}[{index}]" };

    /// <summary>Notes a problem.</summary>
    public void Report(string sentence, int column = 1) => Problems.Add(new Problem(File, Path, column, sentence));

    /// <summary>Notes a problem unless the condition holds.</summary>
    public void Require(bool condition, string sentence)
    {
        if (!condition)
            Report(sentence);
    }

    private static bool IsPlain(string member) => member.All(character => char.IsAsciiLetterOrDigit(character) || character == '$');
}
