using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FundingWizard.Rules.Facts;

/// <summary>All facts of a rulebook, each with its slot, and the numbers behind its codes.</summary>
public sealed class Vocabulary
{
    /// <summary>A code that no fact declares.</summary>
    public const int UnknownCode = -1;

    private readonly FrozenDictionary<string, Fact> byId;
    private readonly FrozenDictionary<string, int> codes;
    private readonly ImmutableArray<string> codeNames;

    /// <summary>Builds the vocabulary; slots follow the order given.</summary>
    /// <param name="facts">Facts with distinct ids; the loader has already reported anything wrong with them.</param>
    public Vocabulary(IEnumerable<Fact> facts)
    {
        Facts = [.. facts.Select((fact, slot) => fact with { Slot = slot })];
        byId = Facts.ToFrozenDictionary(fact => fact.Id, StringComparer.Ordinal);
        codeNames = [.. Facts.SelectMany(fact => fact.Options).Distinct(StringComparer.Ordinal)];
        codes = codeNames.Select((name, number) => (name, number)).ToFrozenDictionary(code => code.name, code => code.number, StringComparer.Ordinal);
    }

    /// <summary>Every fact, asked, derived and dated, by slot.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>The fact with this id, or null.</summary>
    public Fact? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The fact with this id.</summary>
    /// <exception cref="KeyNotFoundException">No such fact; ids from outside go through <see cref="Find"/>.</exception>
    public Fact this[string id] => byId[id];

    /// <summary>The number behind a code, the same for every fact that declares it, or <see cref="UnknownCode"/>.</summary>
    public int Code(string name) => codes.GetValueOrDefault(name, UnknownCode);

    /// <summary>The code behind a number.</summary>
    public string CodeName(int number) => codeNames[number];

    /// <summary>The bit an option has in the value of a choices fact.</summary>
    /// <exception cref="ArgumentException">The fact does not declare the option.</exception>
    public static long Bit(Fact fact, string option) => fact.Options.IndexOf(option) switch
    {
        < 0 => throw new ArgumentException($"\"{option}\" is not an option of {fact.Id}.", nameof(option)),
        var index => 1L << index,
    };
}
