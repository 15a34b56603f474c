using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace FundingWizard.Rules.Loading;

/// <summary>Reads files strictly: unknown and duplicate keys, missing keys, nulls and wrong types are problems, with their place.</summary>
internal static partial class JsonFiles
{
    /// <summary>Largest file that is read, in bytes.</summary>
    public const int MaximumSize = 1 << 20;

    /// <summary>camelCase keys, kebab-case words, nothing lenient.</summary>
    public static readonly JsonSerializerOptions Options = CreateOptions();

    /// <summary>The content of a file, or null after a problem was noted.</summary>
    public static T? Read<T>(string path, byte[] content, List<Problem> problems)
        where T : class
    {
        if (content.Length > MaximumSize)
        {
            problems.Add(new Problem(path, "$", 1, $"The file has {content.Length} bytes; at most {MaximumSize} are read. Split it."));
            return null;
        }

        try
        {
            var value = JsonSerializer.Deserialize<T>(WithoutMark(content), Options);
            var nulls = Nulls.Find(WithoutMark(content));
            problems.AddRange(nulls.Select(place => new Problem(path, place, 1, "null says nothing; write a value or remove the entry.")));
            return nulls.Count == 0 ? value : null;
        }
        catch (JsonException exception)
        {
            problems.Add(Describe(path, content, exception));
            return null;
        }
    }

    /// <summary>The content of a file that must be there, or null after a problem was noted.</summary>
    public static T? ReadRequired<T>(RulebookFiles files, string path, List<Problem> problems)
        where T : class
    {
        if (files[path] is { } content)
            return Read<T>(path, content, problems);
        new Place(path, "$", problems).Report("The file is missing.");
        return null;
    }

    private static Problem Describe(string path, byte[] content, JsonException exception)
    {
        var line = (int)(exception.LineNumber ?? 0);
        var sentence = Tail().Replace(exception.Message, "");
        sentence = TypeName().Replace(sentence, match => Words(match.Value));
        return new Problem(path, exception.Path ?? "$", Column(content, line, (int)(exception.BytePositionInLine ?? 0)), $"line {line + 1}: {sentence}");
    }

    /// <summary>Turns a byte position into a character position.</summary>
    private static int Column(byte[] content, int line, int bytes)
    {
        var start = 0;
        for (var passed = 0; passed < line; passed++)
            start = Array.IndexOf(content, (byte)'\n', start) + 1;
        var length = Math.Clamp(bytes, 0, content.Length - start);
        return System.Text.Encoding.UTF8.GetCharCount(content, start, length) + 1;
    }

    private static string Words(string type) => type switch
    {
        "System.Decimal" or "System.Int32" or "System.Nullable`1[System.Decimal]" => "a number (write it without quotes)",
        "System.String" => "a text (write it in quotes)",
        "System.Boolean" => "true or false (write it without quotes)",
        "System.DateOnly" or "System.Nullable`1[System.DateOnly]" => "a day written as \"yyyy-mm-dd\"",
        _ when type.Contains("List", StringComparison.Ordinal) || type.EndsWith("[]", StringComparison.Ordinal) => "a list in square brackets",
        _ => $"an entry of the kind {SimpleName().Match(type).Value}",
    };

    private static ReadOnlySpan<byte> WithoutMark(byte[] content) =>
        content.AsSpan().StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? content.AsSpan(3) : content;

    private static JsonSerializerOptions CreateOptions()
    {
        var options = new JsonSerializerOptions(JsonSerializerOptions.Strict)
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower, allowIntegerValues: false) },
        };
        options.MakeReadOnly(populateMissingResolver: true);
        return options;
    }

    [GeneratedRegex(@"\s*(Path: .*)?\|? ?LineNumber: .*$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant | RegexOptions.Singleline, 1000)]
    private static partial Regex Tail();

    [GeneratedRegex(@"(System|FundingWizard)\.[A-Za-z0-9_.`]+(\[[A-Za-z0-9_.`,\[\] ]*\])?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"[A-Za-z]+(?=\]*$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex SimpleName();
}
