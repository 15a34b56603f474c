using System.Collections.Immutable;
using System.Globalization;
using FundingWizard.Rules.Evaluation;
using FundingWizard.Rules.Expressions;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Proof.Analysis;

/// <summary>
/// Finds the values that make a difference to some conditions within a span of days. Values that every condition treats alike are
/// taken once, so that a table of hundreds of rows has as many points as it has different rows.
/// </summary>
/// <param name="rulebook">The rulebook.</param>
/// <param name="first">First day, inclusive.</param>
/// <param name="last">Last day, inclusive; null for no end.</param>
internal sealed class SpaceBuilder(Rulebook rulebook, DateOnly first, DateOnly? last)
{
    private const int RandomValues = 16;
    private static readonly decimal[] Ordinary = [0, 1, 1_000];

    private readonly Roots roots = new(rulebook);
    private readonly FactSetBuilder scratch = new(rulebook.Vocabulary);
    private readonly Dictionary<Fact, ImmutableArray<(FactValue Value, FactSet Facts)>> following = [];

    /// <summary>All ways in which the facts of the conditions can turn out.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="withUnknown">Whether an answer may also be unknown.</param>
    public Space Of(IReadOnlyCollection<Condition> conditions, bool withUnknown)
    {
        var atoms = conditions.SelectMany(condition => Atoms.Of(condition, rulebook.Vocabulary)).Distinct().ToArray();
        var groups = conditions.SelectMany(condition => condition.Facts).Distinct().ToLookup(roots.Of);
        var isComplete = atoms.All(IsComplete);
        ImmutableArray<Point> days = groups.Contains(null) ? Distinct(Days(atoms, [.. groups[null]]), atoms) : [];
        var axes = ImmutableArray.CreateBuilder<ImmutableArray<Point>>();
        if (!days.IsEmpty)
            axes.Add(days);
        foreach (var group in groups.Where(group => group.Key is not null))
        {
            var points = Distinct(Points(group.Key!, [.. group], atoms, days, ref isComplete), atoms);
            axes.Add(withUnknown ? points.Add(points[0].Unknown) : points);
        }

        return new Space(axes.ToImmutable(), isComplete);
    }

    /// <summary>Values of a number or day on, between and beyond every limit it is compared with.</summary>
    /// <param name="fact">An asked fact.</param>
    /// <param name="conditions">The conditions that compare it.</param>
    public IEnumerable<FactValue> Values(Fact fact, IEnumerable<Condition> conditions)
    {
        var atoms = conditions.Where(condition => condition.Facts.Contains(fact)).SelectMany(condition => Atoms.Of(condition, rulebook.Vocabulary)).ToArray();
        var ofTheDay = atoms.SelectMany(atom => atom.Facts).Where(each => roots.Of(each) is null).Distinct().ToImmutableArray();
        return Continuous(fact, atoms, ofTheDay.IsEmpty ? [] : [.. Days(atoms, ofTheDay)]);
    }

    /// <summary>Days that make a difference to some conditions.</summary>
    public IEnumerable<DateOnly> Days(IEnumerable<Condition> conditions)
    {
        var atoms = conditions.SelectMany(condition => Atoms.Of(condition, rulebook.Vocabulary)).ToArray();
        return Days([.. atoms.SelectMany(atom => atom.Facts).Where(fact => roots.Of(fact) is null).Distinct()], atoms);
    }

    /// <summary>Two numbers in one comparison have more orders than single values can show, and so has a number times itself.</summary>
    private static bool IsComplete(Condition atom) => Atoms.Continuous(atom).Count() < 2 && !Atoms.Multiplies(atom);

    private IEnumerable<Point> Points(Fact root, ImmutableArray<Fact> facts, Condition[] atoms, ImmutableArray<Point> days, ref bool isComplete)
    {
        if (root.Kind == ValueKind.CodeList)
        {
            var sets = FactValues.Sets(root, Members(root, atoms).ToHashSet(), out var hasAll);
            isComplete &= hasAll;
            return sets.Select(set => Point.Of(root, set));
        }

        return root.Kind is ValueKind.Flag or ValueKind.Code
            ? Following(root).Select(each => Seen(each.Facts, facts, root, each.Value))
            : Continuous(root, atoms, days).Select(value => Point.Of(root, value));
    }

    /// <summary>Every option of a fact, with what follows from it.</summary>
    private ImmutableArray<(FactValue Value, FactSet Facts)> Following(Fact root)
    {
        if (following.TryGetValue(root, out var known))
            return known;
        FactValue[] values = root.Kind == ValueKind.Flag ? [new FlagValue(true), new FlagValue(false)] : [.. root.Options.Select(option => new CodeValue(option))];
        return following[root] = [.. values.Select(value => (value, root.IsAsked ? FactSets.Create(rulebook, Answers.None.With(root.Id, value), first) : scratch.Set(root, value).Build()))];
    }

    private static Point Seen(FactSet set, ImmutableArray<Fact> facts, Fact root, FactValue value) =>
        new([.. facts.Select(fact => KeyValuePair.Create(fact, fact == root ? value : set.Value(fact)))]);

    private static IEnumerable<string> Members(Fact list, Condition[] atoms) =>
        atoms.Select(atom => atom.Source).OfType<Containment>().Where(containment => containment.List.Name == list.Id).Select(containment => containment.Code.Value);

    private IEnumerable<Point> Days(Condition[] atoms, ImmutableArray<Fact> facts) =>
        Days(facts, atoms).Select(day => Seen(FactSets.Create(rulebook, Answers.None, day), facts));

    /// <summary>The first and the last day, and every day on which a dated value begins or a comparison with the day turns.</summary>
    private IEnumerable<DateOnly> Days(ImmutableArray<Fact> facts, Condition[] atoms)
    {
        var steps = facts.SelectMany(roots.Leaves).Where(fact => fact.IsLaw).SelectMany(fact => rulebook.Law[fact.Id].Steps).Select(step => step.From);
        var turns = facts.Where(fact => fact.Kind == ValueKind.Date).SelectMany(fact => Turning(fact, atoms, [Point.Of(fact, new DateValue(first))]));
        var days = steps.Concat(FactValues.Around(turns.Select(turn => ((DateValue)turn).Date)).Select(day => ((DateValue)day).Date)).ToArray();
        var end = last ?? days.Append(first).Max().AddYears(1);
        return days.Append(first).Append(end).Where(day => day >= first && day <= end).Distinct().Order();
    }

    private static Point Seen(FactSet set, ImmutableArray<Fact> facts) => new([.. facts.Select(fact => KeyValuePair.Create(fact, set.Value(fact)))]);

    private IEnumerable<FactValue> Continuous(Fact fact, Condition[] atoms, ImmutableArray<Point> days)
    {
        var turns = Turning(fact, atoms, days).ToArray();
        if (fact.Kind == ValueKind.Date)
            return FactValues.Around(turns.Select(turn => ((DateValue)turn).Date).Append(first));
        var values = FactValues.Around(fact, turns.Select(turn => ((NumberValue)turn).Number)).ToArray();
        return atoms.All(atom => IsComplete(atom) || !atom.Facts.Contains(fact)) ? values : values.Concat(Drawn(values)).Distinct();
    }

    /// <summary>Where comparisons with two numbers may hide something, some values between the chosen ones.</summary>
    private static IEnumerable<FactValue> Drawn(FactValue[] values)
    {
        var random = new Random(AnalysisLimits.Seed);
        var numbers = values.Cast<NumberValue>().Select(value => value.Number).ToArray();
        return Enumerable.Range(0, RandomValues).Select(_ => (numbers[random.Next(numbers.Length)] + numbers[random.Next(numbers.Length)]) / 2)
            .Select(number => new NumberValue(decimal.Round(number)));
    }

    /// <summary>The values of a fact at which some comparison turns, on every kind of day and beside ordinary other values.</summary>
    private IEnumerable<FactValue> Turning(Fact fact, Condition[] atoms, ImmutableArray<Point> days)
    {
        foreach (var atom in atoms.Where(atom => atom.Atom is not null && atom.Facts.Contains(fact)))
        {
            foreach (var day in days.DefaultIfEmpty(new Point([])))
            {
                day.Apply(scratch);
                foreach (var other in Others(fact, atom, atoms))
                {
                    other.Apply(scratch);
                    IEnumerable<FactValue> turns = fact.Kind == ValueKind.Date
                        ? Turns.Days(atom.Atom!, fact, scratch).Select(turn => new DateValue(turn))
                        : Turns.Numbers(atom.Atom!, fact, scratch).Select(turn => new NumberValue(turn));
                    foreach (var turn in turns)
                        yield return turn;
                }
            }
        }
    }

    /// <summary>Ordinary values of the other numbers and days in a comparison; a single empty point when there are none.</summary>
    private IEnumerable<Point> Others(Fact fact, Condition atom, Condition[] atoms)
    {
        var others = Atoms.Continuous(atom).Where(other => other != fact && roots.Of(other) is not null).ToArray();
        if (others.Length == 0)
            return [new Point([])];
        var alone = atoms.Where(IsComplete).ToArray();
        var values = others.Select(other => other.Kind == ValueKind.Date
            ? [new DateValue(first), .. alone.Any(each => each.Facts.Contains(other)) ? Turning(other, alone, []) : []]
            : Ordinary.Select(number => (FactValue)new NumberValue(number)).Concat(Turning(other, alone, [])).ToArray()).ToArray();
        return Enumerable.Range(0, values.Max(each => each.Length))
            .Select(index => new Point([.. others.Select((other, which) => KeyValuePair.Create(other, (FactValue?)values[which][index % values[which].Length]))]));
    }

    /// <summary>One point of every class that the comparisons tell apart.</summary>
    private ImmutableArray<Point> Distinct(IEnumerable<Point> points, Condition[] atoms)
    {
        var all = points.ToArray();
        var facts = all[0].Values.Select(value => value.Key).ToHashSet();
        var own = atoms.Where(atom => atom.Facts.All(facts.Contains)).ToArray();
        var shared = atoms.Except(own).SelectMany(atom => atom.Facts).Where(facts.Contains).Distinct().ToArray();
        return [.. all.DistinctBy(Class)];

        string Class(Point point)
        {
            point.Apply(scratch);
            var set = scratch.Build();
            return string.Join('|', own.Select(atom => atom.Decide(set).ToString()).Concat(shared.Select(fact => Text(fact, set))));
        }
    }

    private static string Text(Fact fact, FactSet facts) => !facts.IsKnown(fact) ? "" : fact.Kind == ValueKind.Number
        ? facts[fact.Slot].Number.ToString(CultureInfo.InvariantCulture)
        : facts[fact.Slot].Bits.ToString(CultureInfo.InvariantCulture);
}
