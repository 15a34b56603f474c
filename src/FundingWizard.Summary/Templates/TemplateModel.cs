using System.Collections.Immutable;

namespace FundingWizard.Summary.Templates;

/// <summary>What a name in a template stands for.</summary>
internal enum MemberKind
{
    /// <summary>A text, to be printed or asked for.</summary>
    Text,

    /// <summary>A yes or no, only to be asked for.</summary>
    Flag,

    /// <summary>Texts, each printed as <c>this</c>.</summary>
    Texts,

    /// <summary>Entries with names of their own.</summary>
    Entries,
}

/// <summary>A name in a template.</summary>
/// <param name="Entries">The names inside an entry; null for the other kinds.</param>
internal sealed record Member(MemberKind Kind, TemplateModel? Entries);

/// <summary>The names a template may use in one place.</summary>
internal abstract class TemplateModel
{
    /// <summary>Names and what they stand for.</summary>
    public abstract ImmutableSortedDictionary<string, Member> Members { get; }
}

/// <summary>The names a template may use for one kind of view, each with the value behind it. Immutable.</summary>
/// <typeparam name="T">The view.</typeparam>
internal sealed class TemplateModel<T> : TemplateModel
{
    private const string NewLine = "newline";

    private readonly ImmutableDictionary<string, Func<T, Tokens, object>> readers;

    /// <summary>A model that knows only <c>newline</c>.</summary>
    public TemplateModel()
        : this(
            ImmutableSortedDictionary.Create<string, Member>(StringComparer.Ordinal).Add(NewLine, new Member(MemberKind.Text, null)),
            ImmutableDictionary.Create<string, Func<T, Tokens, object>>(StringComparer.Ordinal).Add(NewLine, (_, _) => Tokens.NewLine))
    {
    }

    private TemplateModel(ImmutableSortedDictionary<string, Member> members, ImmutableDictionary<string, Func<T, Tokens, object>> readers)
    {
        Members = members;
        this.readers = readers;
    }

    public override ImmutableSortedDictionary<string, Member> Members { get; }

    public TemplateModel<T> Text(string name, Func<T, string?> read) =>
        With(name, new Member(MemberKind.Text, null), (view, tokens) => tokens.Add(read(view)));

    public TemplateModel<T> Flag(string name, Func<T, bool> read) =>
        With(name, new Member(MemberKind.Flag, null), (view, _) => read(view));

    public TemplateModel<T> Texts(string name, Func<T, IEnumerable<string>> read) =>
        With(name, new Member(MemberKind.Texts, null), (view, tokens) => read(view).Select(tokens.Add).Where(token => token.Length > 0).ToArray());

    public TemplateModel<T> Entries<TEntry>(string name, Func<T, IEnumerable<TEntry>> read, TemplateModel<TEntry> entries) =>
        With(name, new Member(MemberKind.Entries, entries), (view, tokens) => read(view).Select(entry => entries.Values(entry, tokens)).ToArray());

    /// <summary>Names to stand-ins, flags and lists: what Handlebars gets to see.</summary>
    public Dictionary<string, object> Values(T view, Tokens tokens) =>
        readers.ToDictionary(reader => reader.Key, reader => reader.Value(view, tokens), StringComparer.Ordinal);

    private TemplateModel<T> With(string name, Member member, Func<T, Tokens, object> read) =>
        new(Members.Add(name, member), readers.Add(name, read));
}
