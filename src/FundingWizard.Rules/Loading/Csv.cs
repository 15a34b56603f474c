using System.Collections.Immutable;
using System.Text;

namespace FundingWizard.Rules.Loading;

/// <summary>Reads semicolon-separated text with a header row; fields may be quoted, quotes inside are doubled.</summary>
internal static class Csv
{
    /// <summary>The rows, header first; null after a problem was noted (column = 1-based character in the line).</summary>
    public static IReadOnlyList<ImmutableArray<string>>? Read(string path, byte[] content, List<Problem> problems)
    {
        var lines = Encoding.UTF8.GetString(content).Split('\n');
        var rows = new List<ImmutableArray<string>>(lines.Length);
        for (var index = 0; index < lines.Length; index++)
        {
            if (lines[index].Length == 0)
                continue;
            var place = new Place(path, "$", problems);
            if (Fields(lines[index]) is not { } fields)
                place.Report($"line {index + 1}: a quoted field is not closed; write \" at its end and nothing before the next semicolon.", lines[index].Length);
            else if (rows.Count > 0 && fields.Length != rows[0].Length)
                place.Report($"line {index + 1} has {fields.Length} fields, the header has {rows[0].Length}; add or remove a semicolon.");
            else
                rows.Add(fields);
        }

        return problems.Any(problem => problem.File == path) ? null : rows;
    }

    private static ImmutableArray<string>? Fields(string line)
    {
        var fields = ImmutableArray.CreateBuilder<string>();
        for (var position = 0; position <= line.Length; position++)
        {
            if (Field(line, ref position) is not { } field)
                return null;
            fields.Add(field);
        }

        return fields.ToImmutable();
    }

    /// <summary>Reads one field and leaves the position on the semicolon behind it, or on the end.</summary>
    private static string? Field(string line, ref int position)
    {
        var start = position;
        if (position == line.Length || line[position] != '"')
        {
            var end = line.IndexOf(';', start);
            position = end < 0 ? line.Length : end;
            return line[start..position];
        }

        var text = new StringBuilder();
        for (position++; position < line.Length; position++)
        {
            if (line[position] != '"')
                text.Append(line[position]);
            else if (position + 1 < line.Length && line[position + 1] == '"')
                text.Append(line[position++]);
            else
                return ++position == line.Length || line[position] == ';' ? text.ToString() : null;
        }

        return null;
    }
}
