using FundingWizard.Rules.Expressions;

namespace FundingWizard.Rules.Tests.Expressions;

public class ExpressionParserTests
{
    public static readonly TheoryData<string, string> Trees = new()
    {
        { "a.x || b.x && c.x", "any[a.x all[b.x c.x]]" },
        { "(a.x || b.x) && c.x", "all[any[a.x b.x] c.x]" },
        { "a.x && b.x && c.x", "all[a.x b.x c.x]" },
        { "(a.x && b.x) && c.x", "all[all[a.x b.x] c.x]" },
        { "((a.x))", "a.x" },
        { "!a.x == true", "Equal[not[a.x] yes]" },
        { "!(a.x == false)", "not[Equal[a.x no]]" },
        { "a.n - 1 - 2 > 0", "Greater[Subtract[Subtract[a.n 1] 2] 0]" },
        { "a.n - (1 - 2m) > 0", "Greater[Subtract[a.n Subtract[1 2m]] 0]" },
        { "a.n + 2 * 3m / 4 < 5", "Less[Add[a.n Divide[Multiply[2 3m] 4]] 5]" },
        { "-a.n * 2 != -0.50m", "NotEqual[Multiply[negate[a.n] 2] -0.5m]" },
        { "a.n - -1 >= -(-2)", "GreaterOrEqual[Subtract[a.n -1] negate[-2]]" },
        { "a.n == -0", "Equal[a.n 0]" },
        { "a.n in (1, -2, 3.5m)", "in[a.n: 1 -2 3.5m]" },
        { "limit in (\"a b\")", "in[limit: 'a b']" },
        { "a.d in (DateOnly(2024, 2, 29))", "in[a.d: 2024-02-29]" },
        { "a.l.Contains(\"x\")", "contains[a.l x]" },
        { "a.d.AddYears(1).AddDays(-29) <= limit.AddMonths(2)", "LessOrEqual[Days[Years[a.d 1] -29] Months[limit 2]]" },
        { "DateOnly(2026, 1, 31).AddMonths(1) == a.d", "Equal[Months[2026-01-31 1] a.d]" },
        { "\r\n\ta.x\n&&\tb.x ", "all[a.x b.x]" },
        { "a.x&&b.kind==\"ä\"", "all[a.x Equal[b.kind 'ä']]" },
    };

    public static readonly TheoryData<string, int, string> Mistakes = new()
    {
        { "", 1, "the expression is empty; write a condition such as group.fact == true" },
        { "a.x &&", 7, "the expression ends too early; write a value after the last operator" },
        { "a.x && || b.x", 8, "a value is missing before ||; write a fact or a literal" },
        { "(a.x && b.x", 12, "a ) is missing; close the parenthesis of column 1" },
        { "a.x)", 4, "this ) closes nothing; remove it" },
        { "a.x b.x", 5, "an operator is missing before b; write one, or remove it" },
        { "a.x, b.x", 4, "a comma stands in lists and calls only; join conditions with && or ||" },
        { "a.n == 1 == true", 10, "a condition holds one relation only; put the first one in parentheses or join two with &&" },
        { "!!a.x", 2, "two signs stand in a row; write !(!…)" },
        { "a.n > +1", 7, "a number has no + in front; remove it" },
        { "a.x AND b.x", 5, "write && instead of \"AND\"" },
        { "(a.x or b.x)", 6, "write || instead of \"or\"" },
        { "not a.x", 1, "write ! instead of \"not\"" },
        { "a.n eq 1", 5, "write == instead of \"eq\"" },
        { "a.n mod 2", 5, "an operator is missing before mod; write one, or remove it" },
        { "a.x & b.x", 5, "write && instead of &" },
        { "a.x | b.x", 5, "write || instead of |" },
        { "a.n <> 1", 5, "write != instead of <>" },
        { "a.n % 2 == 0", 5, "\"%\" has no meaning in an expression; remove it" },
        { "a.kind == 'x'", 11, "a text stands in straight double quotes; write \"text\"" },
        { "a.kind == „x“", 11, "a text stands in straight double quotes; write \"text\"" },
        { "a.x\u00a0&& b.x", 4, "only spaces, tabs and line ends may separate words; replace this character by a space" },
        { "a.kind == \"x", 11, "the text does not end; write \" after it" },
        { "a.kind == \"x\\n\"", 13, "a text has no \\; there are no escapes" },
        { "a.kind == \"x\n\"", 13, "a text has no line ends, tabs or other control characters; remove it" },
        { "a.kind == \"Ko\u0308ln\"", 11, "the text is not in Unicode form NFC; type its accented letters as single characters" },
        { "a.kind == \"\ud800\"", 11, "the text holds a broken character (half of a surrogate pair, or U+FFFD); type it again" },
        { "a.n == 42L", 8, "a number has no suffix but m; write 42" },
        { "a.n == 1.5f", 8, "a number has no suffix but m; write 1.5m" },
        { "a.n == 0.35M", 8, "the m of a number is small; write 0.35m" },
        { "a.n == 0x2A", 8, "numbers have decimal digits only; write 42, not 0x2A" },
        { "a.n == 007", 8, "a number has no leading zero; write a code in quotes: \"007\"" },
        { "a.n == 1_000", 8, "digits are not grouped; write 1000" },
        { "a.n == 1.000.000", 8, "digits are not grouped; write 1000000" },
        { "a.n == .5", 8, "a point stands between digits; write 0.5m or 5" },
        { "a.n == 5.", 8, "a point stands between digits; write 0.5m or 5" },
        { "a.n == 5x", 8, "\"5x\" is neither a number nor a name; names begin with a small letter" },
        { "größe.x", 1, "\"größe\" is not a name; use a-z, A-Z and 0-9 only, beginning with a small letter" },
        { "a.foo_bar", 3, "\"foo_bar\" is not a name; use a-z, A-Z and 0-9 only, beginning with a small letter" },
        { "a.new == 1", 3, "\"new\" is not allowed; write a list as fact in (item, item)" },
        { "a.Enum == 1", 3, "\"Enum\" is reserved by RulesEngine; choose another name" },
        { "a.kind == null", 11, "there is no null; an unknown answer leaves the condition open by itself" },
        { "a.x == True", 8, "flags are written small; write true" },
        { "a.d > DateTime.Now", 7, "\"DateTime\" is not allowed; write a day as DateOnly(year, month, day), or use the fact check.day" },
        { "Limit > a.n", 1, "names begin with a small letter; write limit" },
        { "a.Kind", 3, "names begin with a small letter; write kind" },
        { "a . x", 3, "a fact is written without spaces; write group.name" },
        { "a. x", 2, "a fact is written without spaces; write group.name" },
        { "a.(x)", 3, "a name is missing after the point; write a.name" },
        { "a.x.y", 5, ".y is not allowed; a fact is group.name, and only Contains, AddDays, AddMonths and AddYears may be called" },
        { "a.x.", 5, "a name is missing after the point; write group.fact" },
        { "a.kind.StartsWith(\"x\")", 8, ".StartsWith is not allowed; a fact is group.name, and only Contains, AddDays, AddMonths and AddYears may be called" },
        { "a.toUpper()", 3, ".toUpper is not allowed; a fact is group.name, and only Contains, AddDays, AddMonths and AddYears may be called" },
        { "a.l.contains(\"x\")", 5, "write Contains instead of contains" },
        { "a.l.Contains (\"x\")", 5, "a call is written without spaces; write .Contains(…)" },
        { "a.l.Contains(x)", 14, "Contains takes one code in quotes; write .Contains(\"code\")" },
        { "a.l.Contains(\"x\", \"y\")", 17, "a ) is missing; close the parenthesis of Contains" },
        { "a.l.Contains(\"x\").Contains(\"y\")", 18, "nothing may be called here; only a fact, a parameter or DateOnly(...) takes a call" },
        { "(a.d).AddYears(1) > b.d", 6, "nothing may be called here; only a fact, a parameter or DateOnly(...) takes a call" },
        { "a.d.AddYears(5m) > b.d", 14, "AddYears takes a whole number; write .AddYears(5)" },
        { "a.d.AddYears(b.n) > b.d", 14, "AddYears takes a whole number; write .AddYears(5)" },
        { "a.d.AddDays(-999999) > b.d", 14, "dates stay in the years 1900 to 2200; use a smaller number" },
        { "abs(a.n) > 1", 1, "abs(…) is not allowed; only Contains, AddDays, AddMonths, AddYears and DateOnly may be called" },
        { "DateOnly (2026, 1, 1) > a.d", 1, "DateOnly stands right before its parenthesis; write a day as DateOnly(year, month, day)" },
        { "a.d > DateOnly(2026, 1)", 23, "a date has three whole numbers; write a day as DateOnly(year, month, day)" },
        { "a.d > DateOnly(2026, 13, 1)", 7, "there is no day DateOnly(2026, 13, 1); use a day of the calendar" },
        { "a.d > DateOnly(1899, 12, 31)", 7, "dates stay in the years 1900 to 2200; use such a year" },
        { "a.d > DateOnly(2026, 1, 1).Contains(\"x\")", 28, "a date has no Contains; compare it with == or in" },
        { "in (1, 2)", 1, "a fact is missing before \"in\"; write fact in (item, item)" },
        { "a.n in 1", 8, "\"in\" takes a list in parentheses; write fact in (item, item)" },
        { "a.n in ()", 9, "the list is empty; write at least one item" },
        { "a.n in (b.n)", 9, "an item of a list is a number, a text in quotes or DateOnly(year, month, day); compare facts with ==" },
        { "a.n in (- \"x\")", 11, "a number is missing after the minus" },
        { "a.n in (1", 10, "a ) is missing; close the list" },
        { "a.d in (DateOnly(2026, 1, 1).AddDays(1))", 29, "an item of a list takes no call; write the day itself" },
        { "(a.n) in (1)", 1, "\"in\" takes a fact or a parameter on its left, without parentheses; write fact in (item, item)" },
        { "a.n + 1 in (1)", 1, "\"in\" takes a fact or a parameter on its left, without parentheses; write fact in (item, item)" },
        { "new[] {1}", 1, "\"new\" is not allowed; write a list as fact in (item, item)" },
        { "a.n[0] == 1", 4, "there are no brackets; write a list as fact in (item, item)" },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void TryParse_WhenExpressionFollowsTheGrammar_BuildsTheTree(string source, string tree)
    {
        var isParsed = ExpressionParser.TryParse(source, out var root, out var problem);

        isParsed.ShouldBeTrue(problem?.Sentence);
        TreeShape.Of(root!).ShouldBe(tree);
    }

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void TryParse_WhenAuthorSlips_NamesPlaceAndCure(string source, int column, string sentence)
    {
        var isParsed = ExpressionParser.TryParse(source, out var root, out var problem);

        isParsed.ShouldBeFalse();
        root.ShouldBeNull();
        problem.ShouldBe(new ExpressionProblem(column, sentence));
    }

    [Fact]
    public void TryParse_WhenPartsLieAnywhere_KeepsTheirColumns()
    {
        var isParsed = ExpressionParser.TryParse(" a.x && !(b.n * 2m > 7)", out var root, out _);

        isParsed.ShouldBeTrue();
        var all = root.ShouldBeOfType<AllOf>();
        var not = all.Operands[1].ShouldBeOfType<Not>();
        var relation = not.Operand.ShouldBeOfType<Relation>();
        var product = relation.Left.ShouldBeOfType<Calculation>();
        new[] { all.Column, all.Operands[0].Column, not.Column, relation.Column, product.Right.Column, relation.Right.Column }
            .ShouldBe([2, 2, 9, 11, 17, 22]);
    }
}
