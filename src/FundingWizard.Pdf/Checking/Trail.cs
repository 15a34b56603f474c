using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace FundingWizard.Pdf.Checking;

/// <summary>The way from the document to the place that is being checked; spelled out only when something is wrong.</summary>
internal sealed class Trail
{
    private const int NoIndex = -1;

    private readonly List<(string Name, int Index)> steps = new(8);

    public void Enter(string name, int index = NoIndex) => steps.Add((name, index));

    public void Leave() => steps.RemoveAt(steps.Count - 1);

    /// <param name="problem">What is wrong and how to cure it, as a clause.</param>
    public ArgumentException Error(string problem)
    {
        var place = new StringBuilder();
        foreach (var (name, index) in steps)
        {
            place.Append(place.Length > 0 ? "." : "").Append(name);
            if (index != NoIndex)
                place.Append(CultureInfo.InvariantCulture, $"[{index}]");
        }
#pragma warning disable MA0015 // The message names a place inside the argument, which says more than the name of the parameter.
        return new ArgumentException($"{place}: {problem}.");
#pragma warning restore MA0015
    }

    public void Require([DoesNotReturnIf(false)] bool condition, string problem)
    {
        if (!condition)
            throw Error(problem);
    }
}
