using System.Globalization;
using FundingWizard.Rules.Loading;

namespace FundingWizard.Summary.Templates;

/// <summary>
/// Checks every placeholder of a template before it is used, and says where one is wrong: Handlebars itself prints nothing for a name
/// it does not know. Allowed are names, <c>this</c>, <c>../</c>, comments, and the blocks each, if, unless with else.
/// </summary>
internal sealed class TemplateScanner
{
    private const string TextName = "this";

    private readonly string name;
    private readonly string template;
    private readonly ICollection<Problem> problems;
    private readonly Stack<OpenBlock> blocks = new();

    private TemplateScanner(string name, string template, TemplateModel model, ICollection<Problem> problems)
    {
        this.name = name;
        this.template = template;
        this.problems = problems;
        blocks.Push(new OpenBlock("", 0, model));
    }

    /// <summary>A block that is not closed yet.</summary>
    /// <param name="Keyword">each, if or unless; empty for the template itself.</param>
    /// <param name="Position">Where it begins.</param>
    /// <param name="Model">The names inside; null where each prints texts.</param>
    private sealed record OpenBlock(string Keyword, int Position, TemplateModel? Model);

    /// <summary>Notes every problem of a template.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="template">The template.</param>
    /// <param name="model">The names it may use.</param>
    /// <param name="problems">Where problems are noted; the place is line and column.</param>
    public static void Check(string name, string template, TemplateModel model, ICollection<Problem> problems) =>
        new TemplateScanner(name, template, model, problems).Check();

    private void Check()
    {
        for (var index = 0; index < template.Length; index++)
        {
            if (Tokens.IsReserved(template[index]))
                Report(index, "This character is used inside and cannot stand in a template; remove it.");
        }

        for (var start = Find("{{", 0); start >= 0;)
        {
            var isLongComment = template.AsSpan(start).StartsWith("{{!--");
            var end = Find(isLongComment ? "--}}" : "}}", start);
            if (end < 0)
            {
                Report(start, "This placeholder is not closed; write }} behind it.");
                break;
            }

            if (!template.AsSpan(start).StartsWith("{{!"))
                CheckTag(template[(start + 2)..end].Trim(), start);
            start = Find("{{", end);
        }

        foreach (var block in blocks.Where(block => block.Keyword.Length > 0))
            Report(block.Position, $"This block is never closed; write {{{{/{block.Keyword}}}}} behind it.");
    }

    private void CheckTag(string tag, int position)
    {
        switch (tag)
        {
            case "else":
                if (blocks.Peek().Keyword.Length == 0)
                    Report(position, "\"else\" stands only inside a block.");
                break;
            case ['#', .. var block]:
                CheckOpening(block.Split(' ', StringSplitOptions.RemoveEmptyEntries), position);
                break;
            case ['/', .. var keyword]:
                CheckClosing(keyword.Trim(), position);
                break;
            case ['{' or '>' or '&' or '~' or '^', ..]:
                Report(position, $"\"{tag[0]}\" is not used in templates; values are always printed as they are.");
                break;
            default:
                if (Resolve(tag, position) is { Kind: not MemberKind.Text })
                    Report(position, $"\"{tag}\" cannot be printed; ask for it with #if or go through it with #each.");
                break;
        }
    }

    private void CheckOpening(string[] words, int position)
    {
        var member = words is [_, var path] ? Resolve(path, position) : null;
        switch (words)
        {
            case ["each", _]:
                if (member is { Kind: MemberKind.Text or MemberKind.Flag })
                    Report(position, $"\"{words[1]}\" is no list; ask for it with #if.");
                blocks.Push(new OpenBlock(words[0], position, member?.Kind == MemberKind.Texts ? null : member?.Entries ?? blocks.Peek().Model));
                break;
            case ["if" or "unless", _]:
                blocks.Push(new OpenBlock(words[0], position, blocks.Peek().Model));
                break;
            default:
                Report(position, "Blocks are written {{#each name}}, {{#if name}} or {{#unless name}}.");
                blocks.Push(new OpenBlock(words is [var first, ..] ? first : "each", position, blocks.Peek().Model));
                break;
        }
    }

    private void CheckClosing(string keyword, int position)
    {
        if (blocks.Peek().Keyword != keyword)
            Report(position, blocks.Peek() is { Keyword.Length: > 0 } open ? $"Here {{{{/{open.Keyword}}}}} is due." : "No block is open here.");
        if (blocks.Peek().Keyword.Length > 0)
            blocks.Pop();
    }

    /// <summary>What a path stands for, or null after a problem was noted.</summary>
    private Member? Resolve(string path, int position)
    {
        var scopes = Scopes().ToArray();
        var up = 0;
        for (; path.StartsWith("../", StringComparison.Ordinal); path = path[3..])
            up++;
        if (up >= scopes.Length)
            Report(position, "\"../\" leads out of the template.");
        else if (scopes[up] is not { } model)
            return Text(path, position);
        else if (model.Members.TryGetValue(path, out var member))
            return member;
        else
            Report(position, $"\"{path}\" is no name here; there are: {string.Join(", ", model.Members.Keys)}.");
        return null;
    }

    private Member? Text(string path, int position)
    {
        if (path == TextName)
            return new Member(MemberKind.Text, null);
        Report(position, $"\"{path}\" is no name here; a text is printed with {{{{this}}}}.");
        return null;
    }

    /// <summary>The names in reach, innermost first: only each goes a step inwards.</summary>
    private IEnumerable<TemplateModel?> Scopes() => blocks.Where(block => block.Keyword is "each" or "").Select(block => block.Model);

    private int Find(string text, int from) => template.IndexOf(text, from, StringComparison.Ordinal);

    private void Report(int position, string sentence)
    {
        var line = template.AsSpan(0, position).Count('\n') + 1;
        var column = position - (position == 0 ? -1 : template.LastIndexOf('\n', position - 1));
        problems.Add(new Problem(name, line.ToString(CultureInfo.InvariantCulture), column, sentence));
    }
}
