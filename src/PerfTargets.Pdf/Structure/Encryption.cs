using PerfTargets.Pdf.Security;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Structure;

/// <summary>Sets up decryption from a trailer (ISO 32000-1, 7.6.1).</summary>
internal static class Encryption
{
    /// <summary>Lets the store decrypt, when the trailer says that the file is encrypted.</summary>
    /// <exception cref="PdfUnreadableException">The file does not open with an empty password.</exception>
    public static void Apply(ObjectStore store, PdfDictionary trailer)
    {
        if (trailer.Dictionary("Encrypt") is not { } encryption)
            return;
        var identifier = (trailer.Array("ID")?[0] as PdfString)?.Bytes ?? default;
        store.Use(SecurityHandler.Open(encryption, identifier));
    }
}
