using System.Runtime.CompilerServices;

namespace FundingWizard.Rules.Loading;

/// <summary>
/// A place inside a file, and the notepad for what is wrong there. The notepad is shared. A sound rulebook has many thousand places
/// nobody reads, so a place only knows where it lies; its path is spelt when a problem is noted.
/// </summary>
internal sealed class Place
{
    private readonly Place? outer;
    private readonly string? member;
    private readonly int index;

    /// <summary>A place in a file.</summary>
    /// <param name="file">Path below <c>rules/</c>.</param>
    /// <param name="path">JSON path.</param>
    /// <param name="problems">Where problems are noted.</param>
    public Place(string file, string path, List<Problem> problems) => (File, member, Problems) = (file, path, problems);

    private Place(Place outer, string? member, int index) =>
        (this.outer, this.member, this.index, File, Problems) = (outer, member, index, outer.File, outer.Problems);

    /// <summary>Path below <c>rules/</c>.</summary>
    public string File { get; }

    /// <summary>Where problems are noted.</summary>
    public List<Problem> Problems { get; }

    /// <summary>JSON path.</summary>
    public string Path => (outer, member) switch
    {
        (null, _) => member!,
        (_, null) => $"{outer.Path}[{index}]",
        _ => IsPlain(member) ? $"{outer.Path}.{member}" : $"{outer.Path}['{member}']",
    };

    /// <summary>The place of a member.</summary>
    public Place this[string member] => new(this, member, 0);

    /// <summary>The place of an element.</summary>
    public Place this[int index] => new(this, null, index);

    /// <summary>Another place of the same file.</summary>
    /// <param name="path">JSON path.</param>
    public Place At(string path) => new(File, path, Problems);

    /// <summary>Notes a problem.</summary>
    public void Report(string sentence, int column = 1) => Problems.Add(new Problem(File, Path, column, sentence));

    /// <summary>Notes a problem unless the condition holds.</summary>
    public void Require(bool condition, string sentence)
    {
        if (!condition)
            Report(sentence);
    }

    /// <summary>Notes a problem unless the condition holds; only then the sentence is put together.</summary>
    public void Require(bool condition, [InterpolatedStringHandlerArgument(nameof(condition))] RequirementSentence sentence)
    {
        if (!condition)
            Report(sentence.ToString());
    }

    private static bool IsPlain(string member) => member.All(character => char.IsAsciiLetterOrDigit(character) || character == '$');
}
