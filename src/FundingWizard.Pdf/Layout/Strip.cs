namespace FundingWizard.Pdf.Layout;

/// <summary>A slice of the document across the page that a page break does not cut.</summary>
internal abstract class Strip
{
    /// <summary>In points.</summary>
    public abstract double Height { get; }

    /// <param name="page">Where to draw.</param>
    /// <param name="top">Points from the upper edge of the page.</param>
    public abstract void Draw(PageContent page, double top);
}

/// <summary>Empty space that belongs to its block.</summary>
internal sealed class SpaceStrip(double height) : Strip
{
    public override double Height => height;

    public override void Draw(PageContent page, double top)
    {
    }
}

/// <summary>A thin line across the text.</summary>
internal sealed class RuleStrip(double left, double width) : Strip
{
    public override double Height => Typography.RuleHeight;

    public override void Draw(PageContent page, double top) =>
        page.Fill(new Area(left, top + (Height / 2), width, Typography.HairlineWidth), Typography.Hairline);
}

/// <summary>The first line of a list item with its bullet or number.</summary>
internal sealed class LabelledStrip(Strip label, Strip line) : Strip
{
    public override double Height => line.Height;

    public override void Draw(PageContent page, double top)
    {
        label.Draw(page, top);
        line.Draw(page, top);
    }
}
