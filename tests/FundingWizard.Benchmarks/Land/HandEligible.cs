namespace FundingWizard.Benchmarks.Land;

/// <summary>What counts of the costs by part, in euro, with the caps of side costs and project management.</summary>
internal readonly record struct HandEligible(decimal Base, decimal Side, decimal Management, decimal Other, decimal SideCap)
{
    private const decimal ManagementCap = 5;

    private decimal SideLimit => Base * SideCap / 100;

    /// <summary>As little as can count: a line of unknown kind counts nowhere.</summary>
    public static HandEligible Least(HandCounted[] lines, decimal sideCap)
    {
        var (works, side, management, other) = (0m, 0m, 0m, 0m);
        foreach (var line in lines)
        {
            if (line.Part is { } part)
                Sum(part, ref works, ref side, ref management, ref other) += line.Eligible.Low;
        }

        return new HandEligible(works, side, management, other, sideCap);
    }

    /// <summary>As much as can count: a line of unknown kind counts as works, because caps grow with the works.</summary>
    public static HandEligible Most(HandCounted[] lines, decimal sideCap)
    {
        var (works, side, management, other) = (0m, 0m, 0m, 0m);
        foreach (var line in lines)
            Sum(line.Part ?? HandPart.Base, ref works, ref side, ref management, ref other) += line.Eligible.High;
        return new HandEligible(works, side, management, other, sideCap);
    }

    public decimal All()
    {
        var side = Math.Min(Side, SideLimit);
        var management = Math.Min(Management, (Base + side) * ManagementCap / 100);
        return Base + Math.Min(side + management, SideLimit) + Other;
    }

    public void Explain(HandNotes notes)
    {
        var side = Math.Min(Side, SideLimit);
        var management = Math.Min(Management, (Base + side) * ManagementCap / 100);
        var together = Math.Min(side + management, SideLimit);
        notes.Add("unprofitable-costs-grant.base", HandNotes.Money("result", Base));
        if (Side > 0)
            Explain(notes, Side > side ? "unprofitable-costs-grant.side-capped" : "unprofitable-costs-grant.side", Side, SideCap, Base, side);
        if (Management > 0)
            Explain(notes, Management > management ? "unprofitable-costs-grant.management-capped" : "unprofitable-costs-grant.management", Management, ManagementCap, Base + side, management);
        if (side + management > SideLimit)
            Explain(notes, "unprofitable-costs-grant.together-capped", side + management, SideCap, Base, together);
        if (Other > 0)
            notes.Add("unprofitable-costs-grant.other", HandNotes.Money("result", Other));
        notes.Add("unprofitable-costs-grant.eligible", HandNotes.Money("result", Base + together + Other));
    }

    private static void Explain(HandNotes notes, string sentence, decimal asked, decimal cap, decimal of, decimal counted) =>
        notes.Add(sentence, HandNotes.Money("asked", asked), HandNotes.Plain("cap", cap), HandNotes.Money("base", of), HandNotes.Money("result", counted));

    private static ref decimal Sum(HandPart part, ref decimal works, ref decimal side, ref decimal management, ref decimal other)
    {
        switch (part)
        {
            case HandPart.Base:
                return ref works;
            case HandPart.Side:
                return ref side;
            case HandPart.Management:
                return ref management;
            default:
                return ref other;
        }
    }
}
