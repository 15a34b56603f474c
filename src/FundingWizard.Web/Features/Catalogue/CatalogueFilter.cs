using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Programmes;
using FundingWizard.Rules.Texts;
using FundingWizard.Web.Features.Check;
using FundingWizard.Web.Forms;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>Finds the programmes somebody looks for.</summary>
public sealed class CatalogueFilter(Rulebook rulebook, Today today)
{
    /// <summary>Audiences to choose from.</summary>
    public ImmutableArray<string> Audiences => [.. rulebook.Programmes.SelectMany(programme => programme.Audiences).Distinct(StringComparer.Ordinal)];

    /// <summary>Topics to choose from, in the order of the wizard: those that some programmes ask about and others do not.</summary>
    public ImmutableArray<string> Topics => [.. rulebook.Topics.Where(topic => rulebook.Programmes.Select(programme => rulebook.TopicsOf(programme).Contains(topic)).Distinct().Count() > 1)];

    /// <summary>States to choose from.</summary>
    public static ImmutableArray<WindowState> States => [.. Enum.GetValues<WindowState>()];

    /// <summary>The state of a programme's window today; closed before the first.</summary>
    public WindowState StateOf(Programme programme) => programme.WindowOn(today.Day)?.State ?? WindowState.Closed;

    /// <summary>The same query without blanks and without values nobody can choose.</summary>
    public CatalogueQuery Sound(CatalogueQuery query) => new()
    {
        // Whole characters: half of one could not be compared.
        Search = string.IsNullOrWhiteSpace(query.Search) ? null : string.Concat(query.Search.Trim().EnumerateRunes().Take(CatalogueQuery.LongestSearch)),
        Audience = Audiences.FirstOrDefault(audience => audience == query.Audience),
        Topic = Topics.FirstOrDefault(topic => topic == query.Topic),
        State = States.Select(Code).FirstOrDefault(state => state == query.State),
    };

    /// <summary>The programmes a sound query asks for.</summary>
    public IEnumerable<Programme> Find(CatalogueQuery query) => rulebook.Programmes
        .Where(programme => query.Audience is null || programme.Audiences.Contains(query.Audience))
        .Where(programme => query.Topic is null || rulebook.TopicsOf(programme).Contains(query.Topic))
        .Where(programme => query.State is null || Code(StateOf(programme)) == query.State)
        .Where(programme => query.Search is null || IsNamed(programme, query.Search));

    /// <summary>A state in an address.</summary>
    public static string Code(WindowState state) => state switch
    {
        WindowState.Open => "offen",
        WindowState.Closed => "geschlossen",
        WindowState.Expected => "angekuendigt",
        _ => "unbekannt",
    };

    /// <summary>Every word counts, in any order; the English page knows the German names, too.</summary>
    private static bool IsNamed(Programme programme, string search)
    {
        var names = string.Join(' ', Languages.Select(language => programme.Texts[language]).SelectMany(text => new[] { text.Name, text.Provider }).Append(programme.Id));
        return search.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).All(word => Spelling.Holds(names, word));
    }

    private static readonly ImmutableArray<Language> Languages = [.. Enum.GetValues<Language>()];
}
