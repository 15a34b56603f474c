using System.Globalization;
using System.Security;

namespace FundingWizard.Pdf.Writer;

/// <summary>The same facts about a document twice: as XMP for archives and as information dictionary for simple readers.</summary>
internal static class Metadata
{
    private const string Producer = "FundingWizard.Pdf";

    public static void WriteInformation(PdfBuffer target, Document document)
    {
        target.Append("<</Title"u8).TextString(document.Title);
        if (document.Subject is { } subject)
            target.Append("/Subject"u8).TextString(subject);
        if (document.Author is { } author)
            target.Append("/Author"u8).TextString(author);
        var created = PdfDate(document.Created);
        target.Append("/Creator"u8).TextString(document.Creator).Append("/Producer"u8).TextString(Producer)
            .Append("/CreationDate"u8).TextString(created).Append("/ModDate"u8).TextString(created).Append(">>"u8);
    }

    public static void WriteXmp(PdfBuffer target, Document document)
    {
        var created = document.Created.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
        target.Utf8($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
            <pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>
            <dc:format>application/pdf</dc:format><dc:language><rdf:Bag><rdf:li>{document.Language}</rdf:li></rdf:Bag></dc:language>
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">{SecurityElement.Escape(document.Title)}</rdf:li></rdf:Alt></dc:title>

            """);
        if (SecurityElement.Escape(document.Subject) is { } subject)
            target.Utf8($"""<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{subject}</rdf:li></rdf:Alt></dc:description>""");
        if (SecurityElement.Escape(document.Author) is { } author)
            target.Utf8($"<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>");
        target.Utf8($"""
            <xmp:CreateDate>{created}</xmp:CreateDate><xmp:ModifyDate>{created}</xmp:ModifyDate><xmp:MetadataDate>{created}</xmp:MetadataDate>
            <xmp:CreatorTool>{SecurityElement.Escape(document.Creator)}</xmp:CreatorTool><pdf:Producer>{Producer}</pdf:Producer>
            </rdf:Description>
            """).Append(Extension);
    }

    public static string PdfDate(DateTimeOffset moment)
    {
        var sign = moment.Offset < TimeSpan.Zero ? '-' : '+';
        return string.Create(CultureInfo.InvariantCulture, $"D:{moment:yyyyMMddHHmmss}{sign}{moment.Offset:hh\\'mm}'");
    }

    /// <summary>PDF/A knows no PDF/UA: the property that says so has to be described in the file.</summary>
    private static ReadOnlySpan<byte> Extension => """

        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
         xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
        <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
        <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
        <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
        <pdfaProperty:category>internal</pdfaProperty:category>
        <pdfaProperty:description>The part of ISO 14289 that the document follows</pdfaProperty:description>
        </rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas>
        </rdf:Description>
        </rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """u8;
}
