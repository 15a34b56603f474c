using FundingWizard.Rules.Computations;
using FundingWizard.Rules.Derivation.Enterprises;

namespace FundingWizard.Rules.Derivation;

/// <summary>Writes down how <c>sme-class</c> came to its result.</summary>
internal static class SmeSteps
{
    private const string Awu = "awu";

    /// <summary>The lines, with the values each may name.</summary>
    public static readonly IReadOnlyDictionary<string, string> Keys = new Dictionary<string, string>
    {
        ["own"] = "headcount turnover balance",
        ["linked"] = "enterprise headcount turnover balance",
        ["partner"] = "enterprise share headcount turnover balance",
        ["included"] = "enterprise",
        ["exempt"] = "enterprise",
        ["apart"] = "enterprise",
        ["unsure"] = "enterprise",
        ["broken"] = "row",
        ["sum"] = "headcount turnover balance",
        ["public-share"] = "share limit",
        ["public-owner"] = "",
        ["two-years"] = "",
        ["ownership-changed"] = "",
        ["no-earlier-years"] = "",
        ["result"] = "size",
        ["open"] = "smallest largest",
    };

    public static void Own(SmeInputs inputs)
    {
        if (inputs.Call.Notes is { } notes && inputs.Own(0) is { Headcount: { } headcount, Turnover: { } turnover, Balance: { } balance })
            Add(notes, "own", new GroupFigures(headcount, turnover, balance));
    }

    public static void PublicOwner(SmeInputs inputs) => inputs.Call.Notes?.Add("public-owner");

    public static void Broken(SmeInputs inputs, int row) => inputs.Call.Notes?.Add("broken", ("row", new StepValue(row + 1, null)));

    public static void Group(SmeInputs inputs, EnterpriseLimits limits, EnterpriseGroup least, EnterpriseGroup greatest, bool? publicOwner)
    {
        if (inputs.Call.Notes is not { } notes)
            return;
        Own(inputs);
        for (var index = 0; index < inputs.Rows!.Rows.Length; index++)
            Row(inputs, notes, least, greatest, index);
        if (least.PublicShare > 0)
            notes.Add("public-share", ("share", StepValue.Percent(least.PublicShare)), ("limit", StepValue.Percent(limits.PublicShare)));
        if (publicOwner == true)
            notes.Add("public-owner");
        else if (inputs.Own(0) is { Headcount: { } headcount, Turnover: { } turnover, Balance: { } balance } && least.Added(0) == greatest.Added(0))
            Add(notes, "sum", new GroupFigures(headcount, turnover, balance) + least.Added(0));
    }

    /// <param name="smallest">Smallest class that is possible.</param>
    /// <param name="largest">Largest class that is possible.</param>
    public static void Result(SmeInputs inputs, string smallest, string largest)
    {
        if (inputs.Call.Notes is not { } notes)
            return;
        if (inputs.HistoryCode is { } history and not "same")
            notes.Add(history == "changed" ? "two-years" : history);
        var fact = inputs.Call.Fact;
        if (smallest == largest)
            notes.Add("result", ("size", StepValue.Of(fact, smallest)));
        else
            notes.Add("open", ("smallest", StepValue.Of(fact, smallest)), ("largest", StepValue.Of(fact, largest)));
    }

    private static void Row(SmeInputs inputs, StepNotes notes, EnterpriseGroup least, EnterpriseGroup greatest, int index)
    {
        var row = new EnterpriseRow(inputs.List, inputs.Rows!.Rows[index], Completion.Least);
        if (row.SameAs is not null || row.IsPerson)
            return;
        var enterprise = ("enterprise", StepValue.Of(inputs.Rows.Rows[index], index));
        var (relation, percent) = least.Of(index);
        var figures = least.Added(index, 0);
        if ((relation, percent) != greatest.Of(index) || figures != greatest.Added(index, 0))
            notes.Add("unsure", enterprise);
        else if (relation is Relation.Apart or Relation.Exempt)
            notes.Add(relation == Relation.Exempt ? "exempt" : "apart", enterprise);
        else if (row.IsConsolidated)
            notes.Add("included", enterprise);
        else if (relation == Relation.Linked)
            Add(notes, "linked", figures, enterprise);
        else
            Add(notes, "partner", figures, enterprise, ("share", StepValue.Percent(percent)));
    }

    private static void Add(StepNotes notes, string step, GroupFigures figures, params ReadOnlySpan<(string, StepValue)> more) => notes.Add(
        step,
        [.. more, ("headcount", new StepValue(figures.Headcount, Awu)), ("turnover", StepValue.Euro(figures.Turnover)), ("balance", StepValue.Euro(figures.Balance))]);
}
