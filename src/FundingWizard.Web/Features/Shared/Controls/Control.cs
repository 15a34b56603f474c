namespace FundingWizard.Web.Features.Shared.Controls;

/// <summary>One question of a form, ready to be shown. It knows no facts, only what to print and what was typed.</summary>
public abstract record Control
{
    /// <summary>Value of the choice "don't know". No option of a rulebook can be called so.</summary>
    public const string Unknown = "?";

    /// <summary>Name of the form field. Further fields of the same question add a dot and a word.</summary>
    public required string Name { get; init; }

    /// <summary>The question: label or legend.</summary>
    public required string Label { get; init; }

    /// <summary>One line under the question.</summary>
    public string? Hint { get; init; }

    /// <summary>Longer text behind "What does this mean?".</summary>
    public string? Help { get; init; }

    /// <summary>What is wrong with the answer and how to mend it.</summary>
    public string? Error { get; init; }

    /// <summary>True when the question is the heading of its page.</summary>
    public bool IsHeading { get; init; }

    /// <summary>Whether "don't know" can be chosen.</summary>
    public bool OffersUnknown { get; init; } = true;

    /// <summary>True when "don't know" was chosen.</summary>
    public bool IsUnknown { get; init; }

    /// <summary>Start of all ids of this question.</summary>
    public string Id => IdOf(Name);

    /// <summary>What the answer can change; null where that is said for all questions of the page.</summary>
    public string? Why { get; init; }

    /// <summary>Name of the field that holds "don't know" beside a text field.</summary>
    public string UnknownName => Name + ".unknown";

    /// <summary>Start of all ids of a question of this name; the question itself is <c>-question</c>.</summary>
    public static string IdOf(string name) => name.Replace('.', '-');

    /// <summary>The choice "don't know", in the words given.</summary>
    public virtual Choice UnknownChoice(string label) => new(Id + "-unknown", UnknownName, new Option(Unknown, label), IsUnknown, IsRadio: false);

    /// <summary>Id of the first field, where a link from the error summary leads.</summary>
    public virtual string FirstFieldId => Id;

    /// <summary>Value of <c>aria-describedby</c>: hint and error, as far as there are any.</summary>
    public string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (_, null) => Id + "-hint",
        (null, _) => Id + "-error",
        _ => $"{Id}-hint {Id}-error",
    };
}
