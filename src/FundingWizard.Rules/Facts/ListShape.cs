using System.Collections.Immutable;

namespace FundingWizard.Rules.Facts;

/// <summary>The fields a function or calculator reads of a list. A list may have more; those are for people.</summary>
internal sealed record ListShape(params ImmutableArray<ListField> Fields)
{
    /// <summary>What a list fact lacks, as a sentence, or null.</summary>
    public string? Problem(Fact list)
    {
        if (list.Type != FactType.List)
            return $"{list.Id} must be a list.";
        foreach (var needed in Fields)
        {
            var field = list.Fields.FirstOrDefault(each => each.Id == needed.Id);
            if (field is null ? !needed.IsOptional : field.Kind != needed.Kind)
                return $"{list.Id} needs the field \"{needed.Id}\" ({Word(needed.Kind)}).";
            if (field is not null && !needed.Options.IsEmpty && field.Options.Except(needed.Options, StringComparer.Ordinal).FirstOrDefault() is { } foreign)
                return $"\"{foreign}\" is not known for the field \"{needed.Id}\" of {list.Id}; there are: {string.Join(", ", needed.Options)}.";
        }

        return null;
    }

    private static string Word(ValueKind kind) => kind switch
    {
        ValueKind.Flag => "yes-no",
        ValueKind.Code => "choice",
        ValueKind.Number => "a number type",
        ValueKind.Date => "date",
        _ => "text",
    };
}

/// <summary>One field a list must or may have.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Kind">Its type, as expressions would see it.</param>
/// <param name="IsOptional">True when a list may go without it.</param>
/// <param name="Options">The options a choice may offer; empty for any.</param>
internal sealed record ListField(string Id, ValueKind Kind, bool IsOptional = false, params ImmutableArray<string> Options);
