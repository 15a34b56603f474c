using FundingWizard.Pdf.Fonts;
using FundingWizard.Pdf.Layout;
using FundingWizard.Pdf.Structure;
using FundingWizard.Pdf.Writer;

namespace FundingWizard.Pdf;

/// <summary>Writes one document: lays the blocks out, then writes pages, fonts, structure and catalog.</summary>
internal sealed class DocumentWriter : IDisposable
{
    private readonly Document document;
    private readonly PdfFile file;
    private readonly StructureTree tree;
    private readonly Outline outline;
    private readonly FontSubset[] faces;
    private readonly TextBuffer text;
    private readonly List<PageContent> pages = [];

    public DocumentWriter(Document document, PdfOptions options)
    {
        this.document = document;
        file = new PdfFile(options.Compress);
        tree = new StructureTree(file);
        outline = new Outline(file);
        faces = [.. document.Fonts.Faces.Select(static face => new FontSubset(face))];
        text = new TextBuffer(faces);
    }

    /// <returns>The bytes of the file, valid until this is disposed.</returns>
    public ReadOnlySpan<byte> Write()
    {
        LayOut();
        var (pageTree, fonts) = (file.Reserve(), WriteFonts());
        WritePages(pageTree, fonts);
        tree.Write();
        var information = file.Reserve();
        Metadata.WriteInformation(file.Begin(information), document);
        return file.Finish(WriteCatalog(pageTree), information);
    }

    public void Dispose()
    {
        foreach (var page in pages)
            page.Dispose();
        text.Dispose();
        file.Dispose();
    }

    private void LayOut()
    {
        var shaper = new Shaper(text, tree);
        var breaker = new LineBreaker(text, Hyphenation.For(document.Language));
        var flow = new Flow();
        new Composer(text, tree, shaper, breaker).Compose(document.Blocks, new Place(flow, tree.Root, Typography.MarginLeft, Typography.TextWidth));
        new Paginator(AddPage).Place(flow);
        new FurniturePainter(text, tree, shaper, breaker).Paint(document.Furniture, pages);
    }

    private PageContent AddPage()
    {
        tree.AddPage();
        pages.Add(new PageContent(file.Reserve(), tree, outline));
        return pages[^1];
    }

    /// <returns>The object number of the resources that all pages share.</returns>
    private int WriteFonts()
    {
        var resources = file.Reserve();
        using var entries = new PdfBuffer(128);
        for (var face = 0; face < faces.Length; face++)
        {
            if (faces[face].Used.Count == 1)
                continue;
            var number = file.Reserve();
            entries.Append("/F"u8).Integer(face).Reference(number);
            FontWriter.Write(file, number, faces[face]);
        }
        file.Begin(resources).Append("<</Font<<"u8).Append(entries.Written).Append(">>>>"u8);
        return resources;
    }

    private void WritePages(int pageTree, int resources)
    {
        for (var index = 0; index < pages.Count; index++)
            WritePage(index, pageTree, resources);
        var target = file.Begin(pageTree).Append("<</Type/Pages/Count "u8).Integer(pages.Count).Append("/Kids["u8);
        foreach (var page in pages)
            target.Reference(page.Number);
        target.Append("]>>"u8);
    }

    private void WritePage(int index, int pageTree, int resources)
    {
        var page = pages[index];
        var links = LinkWriter.Write(file, tree, page, firstKey: pages.Count);
        var contents = file.Reserve();
        var target = file.Begin(page.Number).Append("<</Type/Page/Parent"u8).Reference(pageTree)
            .Append("/MediaBox[0 0 "u8).Number(Typography.PageWidth).Append((byte)' ').Number(Typography.PageHeight)
            .Append("]/Resources"u8).Reference(resources).Append("/Contents"u8).Reference(contents)
            .Append("/StructParents "u8).Integer(index).Append("/Tabs/S"u8);
        if (links.Count > 0)
        {
            target.Append("/Annots["u8);
            foreach (var link in links)
                target.Reference(link);
            target.Append((byte)']');
        }
        target.Append(">>"u8);
        using var content = new PdfBuffer(16 * 1024);
        page.Write(content);
        file.Stream(contents, default, content.Written);
    }

    private int WriteCatalog(int pageTree)
    {
        var (catalog, metadata, profile, bookmarks) = (file.Reserve(), file.Reserve(), file.Reserve(), outline.Write());
        using var attachments = AttachmentWriter.Write(file, document.Attachments);
        using var xmp = new PdfBuffer(4096);
        Metadata.WriteXmp(xmp, document);
        file.PlainStream(metadata, "/Type/Metadata/Subtype/XML"u8, xmp.Written);
        file.Stream(profile, "/N 3"u8, ColourProfile.Srgb.Span);
        var target = file.Begin(catalog).Append("<</Type/Catalog/Pages"u8).Reference(pageTree)
            .Append("/Lang"u8).TextString(document.Language)
            .Append("/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>"u8)
            .Append("/StructTreeRoot"u8).Reference(tree.Number).Append("/Metadata"u8).Reference(metadata)
            .Append("/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)"u8)
            .Append("/DestOutputProfile"u8).Reference(profile).Append(">>]"u8).Append(attachments.Written);
        if (bookmarks > 0)
            target.Append("/Outlines"u8).Reference(bookmarks);
        target.Append(">>"u8);
        return catalog;
    }
}
