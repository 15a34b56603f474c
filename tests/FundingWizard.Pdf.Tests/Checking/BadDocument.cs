namespace FundingWizard.Pdf.Tests.Checking;

/// <summary>A document with one mistake and how the message about it begins.</summary>
public sealed record BadDocument(string Message, Document Document)
{
    public override string ToString() => Message;
}
