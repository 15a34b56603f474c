using System.Collections.Immutable;
using System.Diagnostics;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Checking;

/// <summary>
/// Finds the type and the range of every part of a tree without parameters, and all problems in it.
/// A part with a problem gets no type, so that nothing around it is reported because of it.
/// </summary>
internal sealed partial class TypeChecker(Vocabulary vocabulary, List<ExpressionProblem> problems)
{
    /// <summary>Checks a part.</summary>
    /// <param name="node">The part.</param>
    /// <param name="isNegated">True under an odd number of negations, where a comparison that cannot fail is one that is never met.</param>
    public Typed Check(Node node, bool isNegated) => node switch
    {
        Reference reference => CheckReference(reference),
        NumberLiteral number => new(ValueKind.Number, Interval.Of(number.Value), number.IsDecimal, IsConstant: true),
        TextLiteral => new(ValueKind.Code, IsConstant: true),
        FlagLiteral => new(ValueKind.Flag, IsConstant: true),
        DateLiteral date => new(ValueKind.Date, Interval.Of(date.Value.DayNumber), IsConstant: true),
        Not not => CheckFlags([not.Operand], !isNegated, "!"),
        AllOf all => CheckFlags(all.Operands, isNegated, "&&"),
        AnyOf any => CheckFlags(any.Operands, isNegated, "||"),
        Relation relation => CheckRelation(relation, isNegated),
        Membership membership => CheckMembership(membership, isNegated),
        Containment containment => CheckContainment(containment),
        Negate negate => CheckNegate(negate),
        Calculation calculation => CheckCalculation(calculation),
        Shift shift => CheckShift(shift),
        _ => throw new UnreachableException(),
    };

    private Typed CheckReference(Reference reference)
    {
        // A parameter is only left in the tree when it is broken or unknown, and that has been reported.
        if (!reference.IsFact)
            return Typed.Unknown;
        if (vocabulary.Find(reference.Name) is not { } fact)
            return Refuse(reference, UnknownFactSentence(reference.Name));
        if (fact.Kind == ValueKind.None)
            return Refuse(reference, $"{fact.Id} is a {(fact.Type == FactType.Text ? "free text" : "list of rows")} and has no place in expressions; derive a fact from it");
        var range = Interval.Of(fact);
        return fact.Kind == ValueKind.Number && !range.IsSafe
            ? Refuse(reference, $"the declared range of {fact.Id} goes beyond 10^18; narrow it")
            : new Typed(fact.Kind, range, IsDecimal: fact.Kind == ValueKind.Number);
    }

    private string UnknownFactSentence(string name)
    {
        var ownName = name[name.IndexOf('.', StringComparison.Ordinal)..];
        var nearest = NearestName.Of(name, vocabulary.Facts.Select(fact => fact.Id))
            ?? vocabulary.Facts.FirstOrDefault(fact => fact.Id.EndsWith(ownName, StringComparison.Ordinal))?.Id;
        return $"\"{name}\" is not a fact; " + (nearest is null ? "declare it in the vocabulary, or use another" : $"nearest name: {nearest}");
    }

    private Typed CheckFlags(ImmutableArray<Node> operands, bool isNegated, string sign)
    {
        var isConstant = true;
        foreach (var operand in operands)
        {
            var value = Check(operand, isNegated);
            isConstant &= value.IsConstant;
            if (value is { IsKnown: true, Kind: not ValueKind.Flag })
                Refuse(operand, $"{sign} joins flags, but {KindWords.Quote(operand)} is {KindWords.Of(operand, value.Kind)}; compare it with something");
        }

        return new Typed(ValueKind.Flag, IsConstant: isConstant);
    }

    private Typed CheckNegate(Negate negate)
    {
        var value = Check(negate.Operand, isNegated: false);
        if (value is { IsKnown: true, Kind: not ValueKind.Number })
            return Refuse(negate, $"- stands before a number, but {KindWords.Quote(negate.Operand)} is {KindWords.Of(negate.Operand, value.Kind)}; remove it");
        return value with { Range = new Interval(-value.Range.High, -value.Range.Low) };
    }

    private Typed CheckCalculation(Calculation calculation)
    {
        var left = CheckNumber(calculation.Left);
        var right = CheckNumber(calculation.Right);
        var hasDivisor = calculation is { Operator: not Arithmetic.Divide } or { Right: NumberLiteral { Value: not 0 } };
        if (!left.IsKnown || !right.IsKnown || !hasDivisor)
            return Typed.Unknown;
        if (!left.IsDecimal && !right.IsDecimal)
            return Refuse(calculation, $"{KindWords.Quote(calculation)} is computed without decimals in RulesEngine; write one of its numbers with m");
        return Interval.Combine(left.Range, calculation.Operator, right.Range) is { } range
            ? new Typed(ValueKind.Number, range, IsDecimal: true, left.IsConstant && right.IsConstant)
            : Refuse(calculation, $"{KindWords.Quote(calculation)} can go beyond 10^18; narrow the declared range of its facts");
    }

    private Typed CheckNumber(Node operand)
    {
        var value = Check(operand, isNegated: false);
        return value is { IsKnown: true, Kind: not ValueKind.Number }
            ? Refuse(operand, $"arithmetic takes numbers, but {KindWords.Quote(operand)} is {KindWords.Of(operand, value.Kind)}; {ArithmeticCure(operand, value.Kind)}")
            : value;
    }

    private Typed CheckShift(Shift shift)
    {
        var value = Check(shift.Date, isNegated: false);
        if (!value.IsKnown)
            return Typed.Unknown;
        if (value.Kind != ValueKind.Date)
            return Refuse(shift, $"Add{shift.Unit} moves a date, but {KindWords.Quote(shift.Date)} is {KindWords.Of(shift.Date, value.Kind)}; remove the call");
        var range = new Interval(
            Days.Move((long)value.Range.Low, shift.Unit, shift.Amount), Days.Move((long)value.Range.High, shift.Unit, shift.Amount));
        return Interval.CanHold(range, Comparison.Equal, Interval.Days)
            ? value with { Range = range }
            : Refuse(shift, $"{KindWords.Quote(shift)} leaves the years {ExpressionLimits.FirstYear} to {ExpressionLimits.LastYear}; use a smaller number");
    }

    private Typed Refuse(Node node, string sentence)
    {
        problems.Add(new(node.Column, sentence));
        return Typed.Unknown;
    }
}
