namespace FundingWizard.Pdf.Layout;

/// <summary>Distributes strips over pages from top to bottom. Lengths in points from the upper edge of a page.</summary>
internal sealed class Paginator(Func<PageContent> addPage)
{
    private IReadOnlyList<FlowItem> items = [];
    private PageContent page = addPage();
    private double y = Typography.MarginTop;
    private bool isEmpty = true;
    private Frame? frame;
    private double frameTop;
    private double frameBottom;

    public void Place(Flow flow)
    {
        items = flow.Items;
        Place(0, items.Count, Keep.Block);
        CloseFrame(bottom: frameBottom);
    }

    /// <summary>Places groups of strips that are kept at least as strongly as <paramref name="level"/>.</summary>
    private void Place(int start, int end, Keep level)
    {
        for (int next; start < end; start = next)
        {
            next = start + 1;
            while (next < end && items[next - 1].Keep >= level && !items[next].StartsPage)
                next++;
            if (items[start].StartsPage && !isEmpty)
                TurnPage(items[start]);
            var height = HeightOf(start, next);
            var fitsNewPage = height - items[start].Gap <= Typography.BodyHeight - Continuation(items[start]);
            if (y + height > Typography.BodyBottom && !isEmpty && fitsNewPage)
            {
                TurnPage(items[start]);
                height = HeightOf(start, next);
            }
            if (y + height <= Typography.BodyBottom)
                DrawAll(start, next);
            else
                PlaceTall(start, next, level);
        }
    }

    private double HeightOf(int start, int end)
    {
        var height = 0.0;
        for (var index = start; index < end; index++)
            height += GapOf(index, start) + items[index].Strip.Height;
        return height;
    }

    /// <summary>Nothing is above the first strip of a page.</summary>
    private double GapOf(int index, int start) => isEmpty && index == start ? 0 : items[index].Gap;

    private void DrawAll(int start, int end)
    {
        for (var index = start; index < end; index++)
            Draw(items[index]);
    }

    private void Draw(in FlowItem item)
    {
        y += isEmpty ? 0 : item.Gap;
        if (item.Frame != frame)
        {
            CloseFrame(frameBottom);
            (frame, frameTop) = (item.Frame, y);
        }
        item.Strip.Draw(page, y);
        y += item.Strip.Height;
        (frameBottom, isEmpty) = (y, false);
    }

    /// <summary>Breaks up what no page can hold: a group into weaker groups, at last into strips.</summary>
    private void PlaceTall(int start, int end, Keep level)
    {
        if (!isEmpty && Typography.BodyBottom - y < Typography.WorthBeginning * Typography.BodyHeight)
            TurnPage(items[start]);
        if (end - start > 1)
            Place(start, end, level == Keep.Block ? Keep.Lines : Keep.Always);
        else
            PlaceTallRow(items[start]);
    }

    private void PlaceTallRow(FlowItem item)
    {
        while (item.Strip is RowStrip row && y + (isEmpty ? 0 : item.Gap) + row.Height > Typography.BodyBottom)
        {
            var (first, rest) = row.Split(Typography.BodyBottom - y - (isEmpty ? 0 : item.Gap));
            Draw(item with { Strip = first });
            item = item with { Strip = rest };
            TurnPage(item);
        }
        Draw(item);
    }

    private void TurnPage(in FlowItem next)
    {
        var continues = frame is not null && next.Frame == frame;
        var continued = frame;
        CloseFrame(continues ? frameBottom + Typography.CalloutPadding : frameBottom);
        (page, y, isEmpty) = (addPage(), Typography.MarginTop, true);
        if (continues)
        {
            (frame, frameTop) = (continued, y);
            y += Typography.CalloutPadding;
        }
        if (next.Header is { } header)
        {
            page.BeginArtifact(default);
            header.Draw(page, y);
            page.EndArtifact();
            y += header.Height;
        }
    }

    /// <summary>What stands above a strip that begins a page.</summary>
    private double Continuation(in FlowItem item) =>
        (item.Header?.Height ?? 0) + (frame is not null && item.Frame == frame ? Typography.CalloutPadding : 0);

    private void CloseFrame(double bottom)
    {
        if (frame is null)
            return;
        var height = bottom - frameTop;
        page.FillGround(new Area(frame.Left, frameTop, frame.Width, height), frame.Ground);
        page.FillGround(new Area(frame.Left, frameTop, Typography.CalloutBar, height), frame.Bar);
        frame = null;
    }
}
