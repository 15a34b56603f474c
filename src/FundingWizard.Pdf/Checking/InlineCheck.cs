namespace FundingWizard.Pdf.Checking;

/// <summary>Checks inlines: characters, styles and links.</summary>
internal sealed class InlineCheck(Trail trail)
{
    private int links;

    public void Verify(IReadOnlyList<Inline>? inlines) => Verify(inlines, inLink: false);

    private void Verify(IReadOnlyList<Inline>? inlines, bool inLink)
    {
        trail.Require(inlines is not null, "the inlines are null");
        for (var index = 0; index < inlines.Count; index++)
        {
            trail.Enter("Inlines", index);
            switch (inlines[index])
            {
                case Text text:
                    VerifyText(text);
                    break;
                case Link link:
                    trail.Require(!inLink, "a link cannot stand in a link");
                    VerifyLink(link);
                    break;
                case null:
                    throw trail.Error("is null");
            }
            trail.Leave();
        }
    }

    private void VerifyText(Text text)
    {
        trail.Require(text.Value is not null, "the text is null");
        trail.Require(Enum.IsDefined(text.Style), "has an unknown style");
        TextCheck.Characters(trail, text.Value);
    }

    private void VerifyLink(Link link)
    {
        if (link.Target is not { IsAbsoluteUri: true })
            throw trail.Error($"the link target '{link.Target}' is not absolute");
        if (link.Target.Scheme is not ("https" or "http" or "mailto" or "tel"))
            throw trail.Error($"the link target '{link.Target}' is neither https, http, mailto nor tel");
        TextCheck.Property(trail, nameof(Link.Description), link.Description);
        Verify(link.Inlines, inLink: true);
        trail.Require(PlainText.HasInk(link.Inlines), "the link has no visible text");
        trail.Require(++links <= ushort.MaxValue, "a document cannot have more than 65535 links");
    }
}
