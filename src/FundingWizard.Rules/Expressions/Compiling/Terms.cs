using System.Diagnostics;
using FundingWizard.Rules.Facts;

namespace FundingWizard.Rules.Expressions.Compiling;

/// <summary>Compiles values: what stands on the sides of a comparison.</summary>
internal static class Terms
{
    /// <summary>Type of a checked part.</summary>
    public static ValueKind KindOf(Node node, Vocabulary vocabulary) => node switch
    {
        Reference reference => vocabulary[reference.Name].Kind,
        NumberLiteral or Negate or Calculation => ValueKind.Number,
        DateLiteral or Shift => ValueKind.Date,
        TextLiteral => ValueKind.Code,
        _ => ValueKind.Flag,
    };

    /// <summary>A number.</summary>
    public static IReader<decimal> Number(Node node, Vocabulary vocabulary) => node switch
    {
        NumberLiteral number => new Constant<decimal>(number.Value),
        Reference reference => new NumberSlot(vocabulary[reference.Name].Slot),
        Negate negate => Calculations.Compile(new Constant<decimal>(0), Arithmetic.Subtract, Number(negate.Operand, vocabulary)),
        Calculation calculation => Calculations.Compile(Number(calculation.Left, vocabulary), calculation.Operator, Number(calculation.Right, vocabulary)),
        _ => throw new UnreachableException(),
    };

    /// <summary>A code by its number, a day by its day number, or the flag of a fact.</summary>
    public static IReader<long> Bits(Node node, Vocabulary vocabulary) => node switch
    {
        TextLiteral text => new Constant<long>(vocabulary.Code(text.Value)),
        DateLiteral date => new Constant<long>(date.Value.DayNumber),
        Reference reference => new BitsSlot(vocabulary[reference.Name].Slot),
        Shift shift => Move(Bits(shift.Date, vocabulary), shift.Unit, shift.Amount),
        _ => throw new UnreachableException(),
    };

    private static IReader<long> Move(IReader<long> date, DateUnit unit, int amount)
    {
        return date is Constant<long> literal
            ? new Constant<long>(Days.Move(literal.Value, unit, amount))
            : new Computed<long>(Moved);

        bool Moved(FactSet facts, out long day)
        {
            var isKnown = date.TryRead(facts, out day);
            day = isKnown ? Days.Move(day, unit, amount) : 0;
            return isKnown;
        }
    }
}
