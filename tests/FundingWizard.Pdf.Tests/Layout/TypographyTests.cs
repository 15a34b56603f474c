using FundingWizard.Pdf.Layout;

namespace FundingWizard.Pdf.Tests.Layout;

public sealed class TypographyTests
{
    private static readonly Colour Paper = new(255, 255, 255);

    private static readonly TextRole[] Roles =
    [
        Typography.Lead, Typography.Body, Typography.Small, Typography.Cell, Typography.SmallCell, Typography.HeaderCell, Typography.RowHeader,
        Typography.Caption, Typography.CalloutLabel, Typography.Furniture, .. Enumerable.Range(1, 6).Select(Typography.Heading),
    ];

    [Fact]
    public void Colours_WhenTextStandsOnAnyGround_ContrastIsEnough()
    {
        var grounds = Enum.GetValues<CalloutKind>().Select(static kind => Typography.Callout(kind).Ground).Append(Paper);
        var texts = Roles.Select(static role => role.Colour).Append(Typography.Accent).Distinct();

        var tooWeak = grounds.SelectMany(ground => texts.Where(text => Contrast(text, ground) < 4.5).Select(text => $"{text} on {ground}"));

        tooWeak.ShouldBeEmpty();
    }

    [Fact]
    public void Colours_WhenLabelStandsInItsCallout_ContrastIsEnough() =>
        Enum.GetValues<CalloutKind>().Select(Typography.Callout).ShouldAllBe(static colours => Contrast(colours.Bar, colours.Ground) >= 4.5);

    [Fact]
    public void Roles_WhenLinesFollow_TheyNeverTouch() => Roles.ShouldAllBe(static role => role.Leading >= 1.2 * role.Size);

    /// <summary>WCAG 2.2, relative luminance and contrast ratio.</summary>
    private static double Contrast(Colour text, Colour ground)
    {
        var (first, second) = (Luminance(text), Luminance(ground));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(Colour colour) => (0.2126 * Linear(colour.Red)) + (0.7152 * Linear(colour.Green)) + (0.0722 * Linear(colour.Blue));

    private static double Linear(byte component) =>
        component / 255.0 is var value && value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
}
