using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FundingWizard.Rules.Computations;

/// <summary>The notepad of one computation.</summary>
/// <param name="sentences">Step to its sentence.</param>
internal sealed class StepNotes(FrozenDictionary<string, StepSentence> sentences)
{
    private const int FirstRoom = 8, ValuesOfLine = 3;

    private readonly List<ComputationStep> steps = [];
    private StepValue[] values = [];
    private int used;

    /// <summary>Writes down one line, with every value its sentence names.</summary>
    public void Add(string step, params ReadOnlySpan<(string Name, StepValue Value)> given)
    {
        var sentence = sentences[step];
        if (given.Length != sentence.Names.Length)
            throw new ArgumentException($"{sentence.Key} names {string.Join(", ", sentence.Names)}; there are {given.Length} values.", nameof(given));
        if (values.Length - used < given.Length)
            MakeRoom(Math.Max(FirstRoom, given.Length));
        foreach (var (name, value) in given)
            values[used + StepValues.Place(sentence.Names, name)] = value;
        steps.Add(new ComputationStep(sentence, values, used));
        used += given.Length;
    }

    /// <summary>Makes room for so many lines more.</summary>
    public void Expect(int lines)
    {
        steps.EnsureCapacity(steps.Count + lines);
        MakeRoom(lines * ValuesOfLine);
    }

    /// <summary>The lines so far, in order.</summary>
    public ImmutableArray<ComputationStep> Steps => [.. steps];

    /// <summary>A new array; lines before keep the one they stand in.</summary>
    private void MakeRoom(int room) => (values, used) = (new StepValue[room], 0);
}
