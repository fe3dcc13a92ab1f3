using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Security;

/// <summary>A stream's own choice of encryption (ISO 32000-1, 7.4.10 and 7.6.5).</summary>
internal static class CryptFilter
{
    /// <summary>How the stream is encrypted: as its Crypt filter says, where its first filter is one, else as all streams are.</summary>
    public static CipherMethod Method(PdfDictionary stream, EncryptionSettings settings)
    {
        var filter = stream["Filter"] is PdfArray filters ? filters[0] : stream["Filter"];
        if (filter is not PdfName { Value: "Crypt" })
            return settings.Streams;
        var parameters = (stream["DecodeParms"] is PdfArray list ? list[0] : stream["DecodeParms"]) as PdfDictionary;
        return settings.Method(parameters?.Name("Name")) ?? CipherMethod.Identity;
    }
}
