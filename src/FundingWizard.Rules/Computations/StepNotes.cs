using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FundingWizard.Rules.Computations;

/// <summary>
/// The notepad of computations, one after the other. Lines share an array for their values, also those of different computations; when it is
/// full, the next line begins another.
/// </summary>
internal sealed class StepNotes
{
    private const int FirstRoom = 8, Room = 64;

    private readonly List<ComputationStep> steps = [];
    private FrozenDictionary<string, StepSentence> sentences = FrozenDictionary<string, StepSentence>.Empty;
    private StepValue[] values = [];
    private int used;

    /// <summary>The lines of this computation so far, in order.</summary>
    public ImmutableArray<ComputationStep> Steps => [.. steps];

    /// <summary>Begins a computation.</summary>
    /// <param name="own">Step to the sentence it is written with.</param>
    public StepNotes Begin(FrozenDictionary<string, StepSentence> own)
    {
        sentences = own;
        steps.Clear();
        return this;
    }

    /// <summary>Writes down one line, with every value its sentence names.</summary>
    public void Add(string step, params ReadOnlySpan<(string Name, StepValue Value)> given) => steps.Add(Line(sentences[step], given));

    /// <summary>Writes down a line that was put together before.</summary>
    public void Add(ComputationStep line) => steps.Add(line);

    /// <summary>Puts a line together, with every value its sentence names.</summary>
    public ComputationStep Line(StepSentence sentence, params ReadOnlySpan<(string Name, StepValue Value)> given)
    {
        if (given.Length != sentence.Names.Length)
            throw new ArgumentException($"{sentence.Key} names {string.Join(", ", sentence.Names)}; there are {given.Length} values.", nameof(given));
        if (values.Length - used < given.Length)
            (values, used) = (new StepValue[Math.Clamp(values.Length * 2, Math.Max(FirstRoom, given.Length), Room)], 0);
        foreach (ref readonly var value in given)
            values[used + StepValues.Place(sentence.Names, value.Name)] = value.Value;
        var line = new ComputationStep(sentence, values, used);
        used += given.Length;
        return line;
    }
}
