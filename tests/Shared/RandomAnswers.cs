using System.Collections.Immutable;
using FundingWizard.Rules;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Tests.Shared;

/// <summary>Well-typed answers drawn at random from a fixed seed: options, limits of the rules and their neighbours.</summary>
internal sealed class RandomAnswers(Rulebook rulebook, int seed)
{
    private static readonly decimal[] Numbers = [0, 1, 2, 9.99m, 10, 24.99m, 25, 49, 99, 100, 250, 299, 300, 25_000, 400_000, 800_000, 800_000.01m, 1_000_000, 1_000_000.01m, 10_000_000];
    private readonly Random random = new(seed);

    /// <summary>The source of chance, for further draws.</summary>
    public Random Random => random;

    /// <summary>Some facts answered, some with "don't know", some not at all.</summary>
    public Answers Partial()
    {
        var (answered, unknown) = (random.NextDouble(), random.NextDouble() * 0.3);
        return Draw(_ => random.NextDouble() switch
        {
            var chance when chance < unknown => Choice.DontKnow,
            var chance when chance < unknown + answered => Choice.Value,
            _ => Choice.Nothing,
        });
    }

    /// <summary>The given answers, with every unanswered fact answered.</summary>
    public Answers Complete(Answers answers)
    {
        var drawn = Draw(fact => answers.Contains(fact.Id) ? Choice.Nothing : random.Next(10) == 0 ? Choice.DontKnow : Choice.Value);
        return new Answers(answers.Concat(drawn));
    }

    /// <summary>A value of one fact.</summary>
    public FactValue Value(Fact fact) => fact.Type switch
    {
        FactType.YesNo => new FlagValue(random.Next(2) == 0),
        FactType.Choice or FactType.Entry => new CodeValue(fact.Options[random.Next(fact.Options.Length)]),
        FactType.Choices => Codes(fact),
        FactType.Date => new DateValue(new DateOnly(2015, 1, 1).AddDays(random.Next(5000))),
        FactType.Text => new TextValue("text"),
        FactType.List => new RowsValue([.. Enumerable.Range(0, random.Next(3)).Select(_ => Row(fact))]),
        _ => new NumberValue(Number(fact)),
    };

    private Answers Draw(Func<Fact, Choice> choose) => new(
        from fact in rulebook.Vocabulary.Facts
        where fact.IsAsked
        let choice = choose(fact)
        where choice != Choice.Nothing
        select KeyValuePair.Create(fact.Id, choice == Choice.Value ? Value(fact) : null));

    private CodesValue Codes(Fact fact)
    {
        var chosen = fact.Options.Where(_ => random.Next(4) == 0).ToImmutableArray();
        var exclusive = chosen.Where(code => fact.ExclusiveOptions.Contains(code)).ToArray();
        return new CodesValue(exclusive.Length > 0 ? [exclusive[0]] : chosen);
    }

    private Row Row(Fact fact) => new(fact.Fields.Where(_ => random.Next(4) > 0).ToImmutableSortedDictionary(field => field.Id, Value));

    private decimal Number(Fact fact)
    {
        var number = Math.Clamp(Numbers[random.Next(Numbers.Length)], fact.Minimum, fact.Maximum);
        return fact.Type == FactType.Integer ? decimal.Truncate(number) : number;
    }

    private enum Choice
    {
        Nothing,
        DontKnow,
        Value,
    }
}
