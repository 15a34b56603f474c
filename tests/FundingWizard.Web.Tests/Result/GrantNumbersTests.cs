using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using FundingWizard.Cli.Tests;
using FundingWizard.Pdf.Tests.Reading;
using FundingWizard.Web.Tests.Check;

namespace FundingWizard.Web.Tests.Result;

/// <summary>The worked examples of the infrastructure grant: page, document and command line show the same numbers in every reading, to the cent.</summary>
public sealed class GrantNumbersTests(ShelfTests.WholeSite site) : IClassFixture<ShelfTests.WholeSite>
{
    private const string Programme = "rwp-infrastruktur";
    private const string Lines = "/pruefung/expenses/expenses.lines";

    private static readonly string[] Readings = ["simple", "exact", "whole-share"];

    /// <summary>
    /// Cooperation, costs of roads, sale price, cost of the land, income; then low and high of every reading. With cooperation the rate lies
    /// between 60 and 90 percent, without at 60.
    /// </summary>
    public static TheoryData<string, decimal[], decimal[]> Examples => new()
    {
        { "no", [5_000_000, 4_000_000, 1_500_000, 0], [2_820_000, 2_820_000, 2_847_457.63m, 2_847_457.63m, 2_910_000, 2_910_000] },
        { "contract", [5_000_000, 4_000_000, 1_500_000, 0], [2_820_000, 3_825_000, 2_847_457.63m, 3_968_503.94m, 2_910_000, 3_825_000] },
        { "contract", [5_000_000, 1_000_000, 1_500_000, 0], [3_000_000, 4_500_000, 3_000_000, 4_500_000, 3_000_000, 4_500_000] },
        { "no", [2_000_000, 0, 0, 100_000], [1_140_000, 1_140_000, 1_140_000, 1_140_000, 1_140_000, 1_140_000] },
    };

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Grant_OfAWorkedExample_IsTheSameOnPageInDocumentAndOnTheCommandLine(string cooperation, decimal[] project, decimal[] bounds)
    {
        var visitor = await VisitAsync(cooperation, project);

        var page = visitor.Page.QuerySelectorAll($"[aria-labelledby={Programme}] .amounts__reading").Select(reading => Squeezed(reading.TextContent)).ToArray();
        var document = Squeezed(new PdfDocumentReader(await visitor.Client.GetByteArrayAsync("/de/ergebnis.pdf")).Text);
        var readings = Evaluate(await visitor.Client.GetStringAsync("/de/ergebnis.json"));

        readings.Select(reading => (reading.Id, reading.Low, reading.High)).ShouldBe(Readings.Zip(bounds.Chunk(2), (id, pair) => (id, pair[0], pair[1])));
        var sentences = readings.Select(reading => Squeezed($"{Words(reading)}: {reading.Title}")).ToArray();
        page.ShouldBe(sentences);
        sentences.ShouldAllBe(sentence => document.Contains(sentence, StringComparison.Ordinal));
    }

    private async Task<Visitor> VisitAsync(string cooperation, decimal[] project)
    {
        var visitor = site.Visitor("de");
        await visitor.CompleteAsync(new Dictionary<string, string[]>(StringComparer.Ordinal)
        {
            ["land.project"] = ["yes"],
            ["applicant.kind"] = ["municipality"],
            ["site.municipality"] = ["Höxter"],
            ["works.kinds"] = ["new-area"],
            ["region.anchoring"] = ["agreed"],
            ["region.cooperation"] = [cooperation],
            ["budget.state"] = ["balanced"],
            ["expenses.publicShare"] = ["100"],
            ["proceeds.sale"] = [Typed(project[1])],
            ["proceeds.landCost"] = [Typed(project[2])],
            ["proceeds.income"] = [Typed(project[3])],
            ["proceeds.netIncome"] = ["0"],
        });
        await visitor.OpenAsync(Lines + "/neu");
        await visitor.SendAsync(("kind", "roads"), ("amount", Typed(project[0])), ("note", "Los 1"));
        await visitor.OpenAsync("/ergebnis");
        return visitor;
    }

    /// <summary>Day and answers of a downloaded check are an answers file: the command line computes them once more.</summary>
    private static Reading[] Evaluate(string downloaded)
    {
        var check = JsonNode.Parse(downloaded)!;
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, new JsonObject { ["day"] = check["day"]!.DeepClone(), ["answers"] = check["answers"]!.DeepClone() }.ToJsonString());
            var programmes = JsonNode.Parse(CommandLine.Run("evaluate", file, "--json").ShouldSucceed().Output)!["programmes"]!.AsArray();
            var grant = programmes.Single(programme => (string?)programme!["id"] == Programme)!["amounts"]!.AsArray().Single(amount => (string?)amount!["id"] == "grant")!;
            return grant["readings"].Deserialize<Reading[]>(JsonSerializerOptions.Web)!;
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Words(Reading reading) => reading.Low == reading.High ? Euro(reading.Low) : $"{Euro(reading.Low)} bis {Euro(reading.High)}";

    private static string Euro(decimal amount) => $"{amount.ToString(amount == decimal.Truncate(amount) ? "N0" : "N2", CultureInfo.GetCultureInfo("de-DE"))} Euro";

    private static string Typed(decimal amount) => amount.ToString("F0", CultureInfo.InvariantCulture);

    /// <summary>Line breaks and hyphens are matters of layout.</summary>
    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character) && character != '\u00AD'));

    /// <summary>A reading as the data name it.</summary>
    private sealed record Reading(string Id, string Title, decimal Low, decimal High);
}
