using System.Collections.Immutable;
using FundingWizard.Web.Features.Shared.Controls;
using FundingWizard.Web.Texts;
using Microsoft.Extensions.Localization;

namespace FundingWizard.Web.Features.StyleGuide;

/// <summary>Builds each control blank, answered, with "don't know" and with an error.</summary>
internal sealed class Samples(IStringLocalizer<GuideTexts> guide)
{
    private const string Machines = "machines";
    private const string Place = "Bergheim";

    public ImmutableArray<Option> Purposes =>
    [
        new(Machines, guide["Option.Machines"]),
        new("buildings", guide["Option.Buildings"], guide["Option.Buildings.Hint"]),
        new("vehicles", guide["Option.Vehicles"]),
    ];

    public ImmutableArray<SampleGroup> All =>
    [
        Group(guide["Radio"], new RadioGroup { Name = "radio", Label = "", Options = Purposes }, blank => blank with { Selected = Machines }),
        Group(guide["YesNo"], new RadioGroup { Name = "yes-no", Label = "", Options = YesNo, IsInline = true }, blank => blank with { Selected = "yes" }),
        Group(
            guide["Checkbox"],
            new CheckboxGroup { Name = "checkbox", Label = "", Options = Purposes, Exclusive = [new Option("none", guide["None"])] },
            blank => blank with { Selected = [Machines, "vehicles"] }),
        Group(
            guide["Number"],
            new TextField { Name = "number", Label = "", Kind = TextKind.Decimal, Unit = guide["Unit"] },
            blank => blank with { Value = "1,5 Mio.", Understood = "1.500.000 " + guide["Unit"] }),
        Group(guide["Text"], new TextField { Name = "text", Label = "" }, blank => blank with { Value = "Muster & Söhne" }),
        Group(guide["Date"], new DateFields { Name = "date", Label = "" }, blank => blank with { Day = "1", Month = "3", Year = "2026" }),
        Group(guide["Row"], BlankRow, blank => blank with { Value = "Berg", Matches = [new Option("05362008", Place), new Option("05334012", "Bergneustadt")] }),
        Group(guide["List"], BlankList, blank => blank with { Rows = [new ListedRow(guide["List.Entry"], [(guide["List.Date"], "1.3.2025"), (guide["Number"], "12.000 Euro")], "#", "#")] }),
    ];

    private ImmutableArray<Option> YesNo => [new("yes", guide["Yes"]), new("no", guide["No"])];

    private RowField BlankRow => new()
    {
        Name = "row",
        Label = "",
        Suggestions = [Place, "Bergneustadt", "Bielefeld"],
        Specials = [new Option("outside", guide["Outside"])],
    };

    private RowList BlankList => new()
    {
        Name = "list",
        Label = "",
        EmptyText = guide["List.Empty"],
        AddText = guide["List.Add"],
        AddLink = "#",
        NoneText = guide["List.None"],
    };

    private SampleGroup Group<T>(string title, T blank, Func<T, T> answered)
        where T : Control
    {
        T Named(T control, string state) => control with { Name = $"{blank.Name}.{state}", Label = $"{title}: {guide[$"State.{state}"]}" };
        var explained = Named(blank, "Blank") with { Hint = guide["Hint"], Help = guide["Help"] };
        var unknown = Named(blank, "Unknown") with { IsUnknown = true };
        var wrong = Named(blank, "Error") with { Hint = guide["Hint"], Error = guide["Error"] };
        return new SampleGroup(title, [explained, Named(answered(blank), "Answered"), unknown, wrong]);
    }
}
