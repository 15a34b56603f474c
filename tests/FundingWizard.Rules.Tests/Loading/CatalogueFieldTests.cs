using FundingWizard.Rules.Loading;
using FundingWizard.Rules.Tests.Invented;

namespace FundingWizard.Rules.Tests.Loading;

public class CatalogueFieldTests
{
    private const string Applicant = "facts/applicant.json";
    private const string Project = "facts/project.json";
    private const string Name = "\"id\": \"applicant.name\",";
    private const string Employees = "\"id\": \"applicant.employees\",";
    private const string Area = "\"id\": \"area\",";

    [Theory]
    [InlineData("F00000001")]
    [InlineData("F00000000001")]
    public void Fact_WithAFieldOfTheCatalogue_KnowsIt(string fim)
    {
        var files = With(InventedRulebook.Files, Applicant, Name, fim);

        var rulebook = InventedRulebook.Load(files);

        rulebook.Vocabulary["applicant.name"].Fim.ShouldBe(fim);
    }

    [Fact]
    public void FieldOfAList_WithAFieldOfTheCatalogue_KnowsIt()
    {
        var files = With(InventedRulebook.Files, Project, Area, "F00000001");

        var rulebook = InventedRulebook.Load(files);

        rulebook.Vocabulary["project.plots"].Fields.Select(field => field.Fim).ShouldBe(["F00000001", null]);
    }

    [Fact]
    public void Facts_WithoutAFieldOfTheCatalogue_HaveNone() =>
        InventedRulebook.Load().Vocabulary.Facts.ShouldAllBe(fact => fact.Fim == null);

    [Fact]
    public void Facts_WithTheSameFieldOfTheCatalogue_AreBothAccepted()
    {
        var files = With(With(InventedRulebook.Files, Applicant, Name, "F00000001"), Applicant, Employees, "F00000001");

        var rulebook = InventedRulebook.Load(files);

        rulebook.Vocabulary.Facts.Where(fact => fact.Fim == "F00000001").Select(fact => fact.Id).ShouldBe(["applicant.employees", "applicant.name"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("F0000001")]
    [InlineData("F000000001")]
    [InlineData("F0000000001")]
    [InlineData("F000000000001")]
    [InlineData("f00000001")]
    [InlineData("G00000001")]
    [InlineData("F0000000a")]
    [InlineData("F0000000٣")]
    [InlineData(" F00000001")]
    [InlineData("F00000001V1.0")]
    public void Fact_WithSomethingElseThanAnId_IsRefusedWithPlaceAndCure(string fim)
    {
        var files = With(InventedRulebook.Files, Applicant, Name, fim);

        var problems = RulebookLoader.Load(files).Problems.Select(problem => $"{problem}");

        problems.ShouldBe([$"{Applicant}:$.facts[5].fim:1: \"{fim}\" is no field id of the FIM catalogue; write a capital F and 8 or 11 digits, as in F60000339, or leave it out."]);
    }

    [Fact]
    public void Fact_WhoseIdEndsWithALineBreak_IsRefused()
    {
        var files = With(InventedRulebook.Files, Applicant, Name, "F00000001\\n");

        var problems = RulebookLoader.Load(files).Problems;

        problems.ShouldHaveSingleItem().Path.ShouldBe("$.facts[5].fim");
    }

    [Fact]
    public void FieldOfAList_WithSomethingElseThanAnId_IsNamed()
    {
        var files = With(InventedRulebook.Files, Project, Area, "F1");

        var problems = RulebookLoader.Load(files).Problems;

        problems.ShouldHaveSingleItem().ToString().ShouldStartWith($"{Project}:$.facts[3].fields[0].fim:1: \"F1\" is no field id of the FIM catalogue; ");
    }

    private static RulebookFiles With(RulebookFiles files, string file, string id, string fim) => files.Replace(file, id, $"{id} \"fim\": \"{fim}\",");
}
