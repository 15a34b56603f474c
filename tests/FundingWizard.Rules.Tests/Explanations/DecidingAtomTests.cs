using System.Globalization;
using FundingWizard.Rules.Explanations;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;
using FundingWizard.Rules.Tests.Expressions;

namespace FundingWizard.Rules.Tests.Explanations;

public class DecidingAtomTests
{
    private const string Open = "open";

    private static readonly Vocabulary Vocabulary = SampleFacts.Vocabulary;

    /// <summary>Expression; the person's purposes and gain ("open" when unknown); value and limit a reader sees.</summary>
    public static readonly TheoryData<string, string, string, string> Choices = new()
    {
        { "plan.purposes.Contains(\"energy\") && plan.gain >= 25", "energy", "20", "20 / 25" },
        { "plan.purposes.Contains(\"energy\") && plan.gain >= 25", "energy", "30", "30 / 25" },
        { "plan.purposes.Contains(\"energy\") && plan.gain >= 25", "noise", "30", "noise / energy" },
        { "plan.purposes.Contains(\"energy\") && plan.gain >= 25", "energy", Open, "- / 25" },
        { "plan.purposes.Contains(\"energy\") && plan.gain >= 25", Open, Open, "- / energy" },
        { "plan.gain >= 25 && plan.purposes.Contains(\"energy\")", "energy", "30", "30 / 25" },
        { "plan.purposes.Contains(\"noise\") || plan.gain >= 25 || plan.gain >= 10", "energy", "15", "15 / 10" },
        { "plan.purposes.Contains(\"noise\") || plan.gain >= 25", "energy", "15", "15 / 25" },
        { "!plan.purposes.Contains(\"energy\") || plan.gain >= 25", "noise", "15", "noise / energy" },
        { "!plan.purposes.Contains(\"energy\") || plan.gain >= 25", "energy", "15", "15 / 25" },
        { "!(plan.purposes.Contains(\"energy\") && plan.gain < 25)", "energy", "30", "30 / 25" },
        { "!(plan.purposes.Contains(\"energy\") && plan.gain < 25)", "energy", "20", "20 / 25" },
    };

    [Theory]
    [MemberData(nameof(Choices))]
    public void Of_WhenAConditionHasParts_ShowsTheOneThatDecides(string expression, string purposes, string gain, string shown)
    {
        var facts = Facts(purposes, gain);

        var atom = DecidingAtom.Of(Compile(expression), facts);

        Shown(atom, facts).ShouldBe(shown);
    }

    [Theory]
    [InlineData("firm.isPublic", "True / True")]
    [InlineData("!firm.isPublic", "True / False")]
    [InlineData("!(!firm.isPublic)", "True / True")]
    public void Limits_OfAFlag_SayWhatItHasToBe(string expression, string shown)
    {
        var facts = new FactSetBuilder(Vocabulary).Set(Vocabulary["firm.isPublic"], new FlagValue(true)).Build();

        Shown(DecidingAtom.Of(Compile(expression), facts), facts).ShouldBe(shown);
    }

    [Theory]
    [InlineData("plan.purposes.Contains(\"energy\")", "noise", true)]
    [InlineData("!plan.purposes.Contains(\"energy\")", "noise", true)]
    [InlineData("plan.purposes.Contains(\"energy\")", "energy", false)]
    [InlineData("plan.purposes.Contains(\"energy\")", Open, false)]
    [InlineData("plan.gain >= 25", "noise", false)]
    public void IsUnchosen_HoldsForOptionsThatAKnownListDoesNotHold(string expression, string purposes, bool isUnchosen) =>
        DecidingAtom.Of(Compile(expression), Facts(purposes, "0")).IsUnchosen.ShouldBe(isUnchosen);

    [Fact]
    public void Limits_WhenAnyOfSeveralWillDo_NamesAll()
    {
        var facts = new FactSetBuilder(Vocabulary).Build();

        var atom = DecidingAtom.Of(Compile("firm.kind in (\"company\", \"founder\")"), facts);

        atom.Limits(facts).ShouldBe([new CodeValue("company"), new CodeValue("founder")]);
        atom.Value(facts).ShouldBeNull();
    }

    [Fact]
    public void Of_ForAConstant_HasNothingToShow()
    {
        var facts = new FactSetBuilder(Vocabulary).Build();

        var atom = DecidingAtom.Of(Compile("firm.isPublic == firm.isYoung"), facts);

        (atom.View, atom.Value(facts), atom.Limits(facts).Length).ShouldBe((null, null, 0));
    }

    private static FactSet Facts(string purposes, string gain) => new FactSetBuilder(Vocabulary)
        .Set(Vocabulary["plan.purposes"], purposes == Open ? null : new CodesValue([purposes]))
        .Set(Vocabulary["plan.gain"], gain == Open ? null : new NumberValue(decimal.Parse(gain, CultureInfo.InvariantCulture)))
        .Build();

    private static Condition Compile(string expression) =>
        ConditionCompiler.Compile(new ExpressionChecker(Vocabulary).CheckCondition(expression, Scope.Empty).Root!, Vocabulary);

    private static string Shown(DecidingAtom atom, FactSet facts) => $"{Text(atom.Value(facts))} / {Text(atom.Limits(facts).Single())}";

    private static string Text(FactValue? value) => value switch
    {
        null => "-",
        NumberValue number => number.Number.ToString(CultureInfo.InvariantCulture),
        CodeValue code => code.Code,
        CodesValue codes => string.Join('+', codes.Codes),
        FlagValue flag => flag.Flag.ToString(),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
