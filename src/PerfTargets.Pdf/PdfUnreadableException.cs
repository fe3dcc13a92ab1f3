namespace PerfTargets.Pdf;

/// <summary>The bytes cannot be read as a PDF at all.</summary>
/// <param name="reason">Why.</param>
public sealed class PdfUnreadableException(PdfUnreadableReason reason) : Exception($"The PDF cannot be read: {reason}.")
{
    /// <summary>Why.</summary>
    public PdfUnreadableReason Reason { get; } = reason;
}

/// <summary>Why a file cannot be read at all.</summary>
public enum PdfUnreadableReason
{
    /// <summary>No object of a PDF was found.</summary>
    NotPdf,

    /// <summary>It opens with a password only.</summary>
    PasswordNeeded,

    /// <summary>Its encryption is of a kind this reader does not know.</summary>
    EncryptionUnsupported,

    /// <summary>Objects were found, but no page.</summary>
    NoPages,
}
