namespace FundingWizard.Rules.Expressions.Parsing;

/// <summary>Tells the two allowed spellings of a number (<c>42</c>, <c>0.35m</c>) from the many that RulesEngine reads in its own way.</summary>
internal static class NumberSpelling
{
    /// <summary>Reads a run of digits, letters, points and underscores that begins like a number.</summary>
    public static Token Read(string run, int column)
    {
        var digits = run.EndsWith('m') ? run[..^1] : run;
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var whole = point < 0 ? digits : digits[..point];
        var fraction = point < 0 ? "" : digits[(point + 1)..];
        var hasCleanDigits = IsDigits(whole) && (point < 0 || IsDigits(fraction));
        var problem = hasCleanDigits ? SizeProblem(whole, fraction, run) : SpellingProblem(run);
        return problem is not null
            ? new Token(TokenKind.Invalid, problem, column)
            : new Token(digits.Length < run.Length ? TokenKind.Exact : TokenKind.Whole, run, column);
    }

    private static string? SizeProblem(string whole, string fraction, string run) => (whole, fraction) switch
    {
        ({ Length: > 1 }, _) when whole[0] == '0' => $"a number has no leading zero; write a code in quotes: \"{run}\"",
        ({ Length: > ExpressionLimits.WholeDigits }, _) => $"a number has at most {ExpressionLimits.WholeDigits} digits before the point; use a smaller one",
        (_, { Length: > ExpressionLimits.FractionDigits }) => $"a number has at most {ExpressionLimits.FractionDigits} digits after the point; round it",
        (_, not "") when !run.EndsWith('m') => $"a number with decimals ends in m; write {run}m",
        _ => null,
    };

    private static string SpellingProblem(string run)
    {
        var digits = run.TrimEnd("LlUuFfDdMm".ToCharArray());
        return run switch
        {
            _ when run.Count(c => c == '.') > 1 || run.Contains('_', StringComparison.Ordinal) => $"digits are not grouped; write {string.Concat(run.Where(char.IsAsciiDigit))}",
            _ when run.StartsWith("0x", StringComparison.OrdinalIgnoreCase) => "numbers have decimal digits only; write 42, not 0x2A",
            _ when IsExponent(run) => $"a number has no exponent; write all digits of {run}",
            _ when run.EndsWith('M') && IsDecimal(digits) => $"the m of a number is small; write {digits}m",
            _ when IsDecimal(digits) => $"a number has no suffix but m; write {(IsDigits(digits) ? digits : digits + "m")}",
            _ when run.StartsWith('.') || digits.EndsWith('.') => "a point stands between digits; write 0.5m or 5",
            _ => $"\"{run}\" is neither a number nor a name; names begin with a small letter",
        };
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static bool IsDecimal(string text) => text.Split('.') is { Length: <= 2 } parts && parts.All(IsDigits);

    private static bool IsExponent(string run) => run.Split('e', 'E') is [var mantissa, var exponent] && IsDecimal(mantissa) && (exponent.Length == 0 || IsDigits(exponent));
}
