using System.Collections.Immutable;
using FundingWizard.Rules.Derivation;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Tests.Derivation;

public class FallbackTests
{
    [Theory]
    [InlineData("when", "ask", "c d", null)]
    [InlineData("when", "later", "c d", "fallback needs the setting \"when\": the option of the first fact that hands over to the second.")]
    [InlineData("unless", "ask", "c d", "fallback needs the setting \"when\": the option of the first fact that hands over to the second.")]
    [InlineData("when", "ask", "c", "fallback can give \"d\"; declare it as an option.")]
    public void Declaration_WhenSomethingIsMissing_SaysWhat(string setting, string option, string results, string? problem)
    {
        var settings = ImmutableSortedDictionary<string, string>.Empty.Add(setting, option);
        var result = Choice("area", results.Split(' ')) with { Derived = new DerivedBy("fallback", ["listed", "stated"], settings) };

        Fallback.Function.Problem(result, [Choice("listed", "c", "ask"), Choice("stated", "c", "d")]).ShouldBe(problem);
    }

    [Fact]
    public void Declaration_WhenAnInputIsNoChoice_SaysWhat()
    {
        var result = Choice("area", "c") with { Derived = new DerivedBy("fallback", ["listed"], ImmutableSortedDictionary<string, string>.Empty) };

        Fallback.Function.Problem(result, [Choice("listed", "c", "ask")]).ShouldBe("fallback reads two choices: the first one, and the one that stands in for it.");
        Fallback.Function.Problem(new Fact { Id = "size", Type = FactType.Decimal }, []).ShouldBe("fallback gives a code; declare the type choice.");
    }

    private static Fact Choice(string id, params string[] options) => new() { Id = id, Type = FactType.Choice, Options = [.. options] };
}
