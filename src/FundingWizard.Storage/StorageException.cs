namespace FundingWizard.Storage;

/// <summary>The database cannot be used; the message names the file, the reason and the cure.</summary>
public sealed class StorageException(string message, Exception? innerException = null) : Exception(message, innerException);
