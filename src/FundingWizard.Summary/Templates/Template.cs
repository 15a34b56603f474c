using System.Collections.Immutable;
using FundingWizard.Pdf;
using FundingWizard.Rules.Loading;
using FundingWizard.Summary.Markup;
using HandlebarsDotNet;

namespace FundingWizard.Summary.Templates;

/// <summary>A document as Markdown with Handlebars placeholders, checked. Immutable; safe for any number of threads.</summary>
/// <typeparam name="T">The view whose names it uses.</typeparam>
internal sealed class Template<T>
{
    // Compiling takes much longer than checking, and a start must not wait for it.
    private readonly Lazy<HandlebarsTemplate<object, object>> compiled;
    private readonly TemplateModel<T> model;

    private Template(string source, TemplateModel<T> model)
    {
        // Stand-ins need no escaping, and nothing else is ever printed.
        compiled = new(() => Handlebars.Create(new HandlebarsConfiguration { NoEscape = true }).Compile(source));
        this.model = model;
    }

    /// <summary>The template, or null after problems were noted.</summary>
    /// <param name="name">Name for messages.</param>
    /// <param name="content">Its text in UTF-8.</param>
    /// <param name="model">The names it may use.</param>
    /// <param name="problems">Where problems are noted.</param>
    public static Template<T>? Create(string name, byte[] content, TemplateModel<T> model, ICollection<Problem> problems)
    {
        var before = problems.Count;
        var text = TemplateFiles.Text(content);
        TemplateScanner.Check(name, text, model, problems);
        MarkupCheck.Check(name, text, problems);
        return problems.Count == before ? new Template<T>(text, model) : null;
    }

    /// <summary>The document for a view.</summary>
    public ImmutableArray<Block> Render(T view)
    {
        var tokens = new Tokens();
        return new MarkupReader(tokens).Read(compiled.Value(model.Values(view, tokens)));
    }
}
