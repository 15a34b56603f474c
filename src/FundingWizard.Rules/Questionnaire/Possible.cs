namespace FundingWizard.Rules.Questionnaire;

/// <summary>The verdicts a condition can still have once every missing answer is given, "don't know" included.</summary>
[Flags]
internal enum Possible : byte
{
    None = 0,
    NotMet = 1 << Verdict.NotMet,
    Open = 1 << Verdict.Open,
    Met = 1 << Verdict.Met,
    Any = NotMet | Open | Met,
}

/// <summary>Kleene logic on sets of verdicts. Parts are taken as independent, so a set may be too large, never too small.</summary>
internal static class PossibleLogic
{
    public static Possible Of(Verdict verdict) => (Possible)(1 << (int)verdict);

    public static bool IsSettled(this Possible set) => set is Possible.NotMet or Possible.Open or Possible.Met;

    public static Verdict Smallest(this Possible set) =>
        set.HasFlag(Possible.NotMet) ? Verdict.NotMet : set.HasFlag(Possible.Open) ? Verdict.Open : Verdict.Met;

    public static Verdict Largest(this Possible set) =>
        set.HasFlag(Possible.Met) ? Verdict.Met : set.HasFlag(Possible.Open) ? Verdict.Open : Verdict.NotMet;

    public static Possible Negated(this Possible set) =>
        (set & Possible.Open) | (set.HasFlag(Possible.Met) ? Possible.NotMet : Possible.None) | (set.HasFlag(Possible.NotMet) ? Possible.Met : Possible.None);

    /// <summary>The set seen through a window: verdicts outside it count as its nearest bound.</summary>
    public static Possible Within(this Possible set, Verdict low, Verdict high)
    {
        var seen = Possible.None;
        for (var verdict = Verdict.NotMet; verdict <= Verdict.Met; verdict++)
        {
            if (set.HasFlag(Of(verdict)))
                seen |= Of((Verdict)Math.Clamp((byte)verdict, (byte)low, (byte)high));
        }

        return seen;
    }

    /// <summary>Every smaller (and) or larger (or) verdict of one member of each set.</summary>
    public static Possible Join(Possible left, Possible right, bool all)
    {
        var joined = Possible.None;
        for (var a = Verdict.NotMet; a <= Verdict.Met; a++)
        {
            for (var b = Verdict.NotMet; b <= Verdict.Met; b++)
            {
                if (left.HasFlag(Of(a)) && right.HasFlag(Of(b)))
                    joined |= Of((Verdict)(all ? Math.Min((byte)a, (byte)b) : Math.Max((byte)a, (byte)b)));
            }
        }

        return joined;
    }
}
