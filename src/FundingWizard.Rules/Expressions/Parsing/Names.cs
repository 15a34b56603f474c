using System.Collections.Frozen;

namespace FundingWizard.Rules.Expressions.Parsing;

/// <summary>Which words may name a group, a fact or a parameter, and which ones RulesEngine keeps for itself.</summary>
internal static class Names
{
    private static readonly FrozenSet<string> Reserved = (
        "it parent root new iif np isnull is as cast in true false null and or not andalso orelse eq ne neq lt le gt ge equal mod " +
        "math convert guid uri datetime dateonly timeonly timespan datetimeoffset string object decimal double int32 enum")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Operators = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["and"] = "&&",
        ["andalso"] = "&&",
        ["or"] = "||",
        ["orelse"] = "||",
        ["not"] = "!",
        ["eq"] = "==",
        ["equal"] = "==",
        ["ne"] = "!=",
        ["neq"] = "!=",
        ["lt"] = "<",
        ["le"] = "<=",
        ["gt"] = ">",
        ["ge"] = ">=",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The sign to write instead of an operator word, or null.</summary>
    public static string? SignFor(string word) => Operators.GetValueOrDefault(word);

    /// <summary>What forbids the name, as a sentence with its cure, or null when it is fine.</summary>
    public static string? Problem(string name) => name switch
    {
        "" => "a name is missing",
        _ when Reserved.Contains(name) => ReservedProblem(name),
        _ when !name.All(char.IsAsciiLetterOrDigit) || char.IsAsciiDigit(name[0]) =>
            $"\"{name}\" is not a name; use a-z, A-Z and 0-9 only, beginning with a small letter",
        _ when char.IsAsciiLetterUpper(name[0]) => $"names begin with a small letter; write {Camel(name)}",
        { Length: > ExpressionLimits.NameLength } => $"a name has at most {ExpressionLimits.NameLength} characters; shorten it",
        _ => null,
    };

    /// <summary>The word with a small first letter.</summary>
    public static string Camel(string word) => char.ToLowerInvariant(word[0]) + word[1..];

    private static string ReservedProblem(string name) => name.ToUpperInvariant() switch
    {
        "TRUE" or "FALSE" when char.IsAsciiLetterUpper(name[0]) => $"flags are written small; write {name.ToLowerInvariant()}",
        "NULL" => "there is no null; an unknown answer leaves the condition open by itself",
        "NEW" => "\"new\" is not allowed; write a list as fact in (item, item)",
        "DATETIME" => "\"DateTime\" is not allowed; write a day as DateOnly(year, month, day), or use the fact check.day",
        _ => $"\"{name}\" is reserved by RulesEngine; choose another name",
    };
}
