using System.Diagnostics;
using System.Security.Cryptography;

namespace FundingWizard.Pdf.Writer;

/// <summary>Writes the files that a document carries.</summary>
internal static class AttachmentWriter
{
    /// <summary>Writes the files.</summary>
    /// <returns>Entries of the catalog that lead to them; empty when there are none.</returns>
    public static PdfBuffer Write(PdfFile file, IReadOnlyList<Attachment> attachments)
    {
        var entries = new PdfBuffer(256);
        if (attachments.Count == 0)
            return entries;
        // The key is the place in the list: four digits sort like numbers, names in two encodings would not.
        var specifications = new int[attachments.Count];
        for (var index = 0; index < specifications.Length; index++)
            specifications[index] = Write(file, attachments[index]);
        entries.Append("/AF["u8);
        foreach (var specification in specifications)
            entries.Reference(specification);
        entries.Append("]/Names<</EmbeddedFiles<</Names["u8);
        for (var index = 0; index < specifications.Length; index++)
            entries.Hex([(byte)(index >> 8), (byte)index]).Reference(specifications[index]);
        return entries.Append("]>>>>"u8);
    }

    private static int Write(PdfFile file, Attachment attachment)
    {
        var (specification, content) = (file.Reserve(), file.Reserve());
        file.Begin(specification).Append("<</Type/Filespec/F"u8).TextString(attachment.Name).Append("/UF"u8).TextString(attachment.Name)
            .Append("/Desc"u8).TextString(attachment.Description).Append("/AFRelationship"u8).Name(Relationship(attachment.Relationship))
            .Append("/EF<</F"u8).Reference(content).Append("/UF"u8).Reference(content).Append(">>>>"u8);
        using var entries = new PdfBuffer(256);
        entries.Append("/Type/EmbeddedFile/Subtype"u8).Name(attachment.MediaType)
            .Append("/Params<</Size "u8).Integer(attachment.Content.Length)
            .Append("/CheckSum"u8).Hex(CheckSum(attachment.Content))
            .Append("/ModDate"u8).TextString(Metadata.PdfDate(attachment.Modified)).Append(">>"u8);
        file.Stream(content, entries.Written, attachment.Content);
        return specification;
    }

    private static byte[] CheckSum(byte[] content) =>
#pragma warning disable CA5351 // The format asks for MD5; it guards against accidents, not against forgery.
        MD5.HashData(content);
#pragma warning restore CA5351

    private static string Relationship(AttachmentRelationship relationship) => relationship switch
    {
        AttachmentRelationship.Data => "Data",
        AttachmentRelationship.Source => "Source",
        AttachmentRelationship.Alternative => "Alternative",
        AttachmentRelationship.Supplement => "Supplement",
        _ => throw new UnreachableException(),
    };
}
