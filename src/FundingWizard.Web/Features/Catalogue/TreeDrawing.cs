using System.Collections.Immutable;

namespace FundingWizard.Web.Features.Catalogue;

/// <summary>The criteria of a rule set as a drawing; all measures are pixels of a drawing shown in its own size.</summary>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Boxes">One per criterion and part, and one for the programme.</param>
public sealed record TreeDrawing(int Width, int Height, ImmutableArray<TreeBox> Boxes);

/// <summary>One box with its words and the line that leads to it.</summary>
/// <param name="Kind">What it is, as the end of a style class.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">Width.</param>
/// <param name="Height">Height.</param>
/// <param name="Lines">The words, line by line.</param>
/// <param name="Connection">Path of the line from the box it belongs to; null for the first.</param>
public sealed record TreeBox(string Kind, int X, int Y, int Width, int Height, ImmutableArray<TreeLine> Lines, string? Connection);

/// <summary>One line of words.</summary>
/// <param name="X">Where it begins.</param>
/// <param name="Y">Its base line.</param>
/// <param name="Text">The words.</param>
/// <param name="IsTag">True for what the box does, as opposed to what it says.</param>
public sealed record TreeLine(int X, int Y, string Text, bool IsTag);
