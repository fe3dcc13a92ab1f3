using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Security;

/// <summary>What the encryption dictionary says (ISO 32000-2, tables 20, 21 and 25).</summary>
internal sealed class EncryptionSettings
{
    private readonly PdfDictionary filters;

    /// <summary>Reads the dictionary.</summary>
    /// <exception cref="PdfUnreadableException">It asks for a kind of encryption that is not known.</exception>
    public EncryptionSettings(PdfDictionary dictionary)
    {
        Version = dictionary.Int("V") ?? 0;
        Revision = dictionary.Int("R") ?? 0;
        var isKnown = (dictionary.Name("Filter") ?? "Standard") == "Standard"
            && (Version, Revision) is (1 or 2, 2 or 3) or (4, 4) or (5, 5 or 6);
        if (!isKnown)
            throw new PdfUnreadableException(PdfUnreadableReason.EncryptionUnsupported);
        filters = dictionary.Dictionary("CF") ?? PdfDictionary.Empty;
        var bits = dictionary.Int("Length") ?? 40;
        KeyLength = Version switch
        {
            1 => 5,
            4 => 16,
            5 => 32,
            _ => Math.Clamp(bits < 40 ? bits : bits / 8, 5, 16),
        };
        Permissions = unchecked((int)(long)(dictionary.Number("P") ?? 0));
        EncryptsMetadata = dictionary["EncryptMetadata"] is not PdfBoolean { Value: false };
        Owner = Bytes(dictionary, "O", Version == 5 ? 48 : 32);
        User = Bytes(dictionary, "U", Version == 5 ? 48 : 32);
        OwnerKey = Bytes(dictionary, "OE", 32);
        UserKey = Bytes(dictionary, "UE", 32);
        Strings = Default(dictionary.Name("StrF"));
        Streams = Default(dictionary.Name("StmF"));
    }

    /// <summary>V, the kind of encryption.</summary>
    public int Version { get; }

    /// <summary>R, the kind of keys.</summary>
    public int Revision { get; }

    /// <summary>Length of the file's key in bytes.</summary>
    public int KeyLength { get; }

    /// <summary>P.</summary>
    public int Permissions { get; }

    /// <summary>Whether the metadata stream is encrypted like the others.</summary>
    public bool EncryptsMetadata { get; }

    /// <summary>O, as long as the revision needs it.</summary>
    public byte[] Owner { get; }

    /// <summary>U, as long as the revision needs it.</summary>
    public byte[] User { get; }

    /// <summary>OE.</summary>
    public byte[] OwnerKey { get; }

    /// <summary>UE.</summary>
    public byte[] UserKey { get; }

    /// <summary>How strings are encrypted.</summary>
    public CipherMethod Strings { get; }

    /// <summary>How streams are encrypted that do not say otherwise.</summary>
    public CipherMethod Streams { get; }

    /// <summary>How a crypt filter encrypts; null when that is not known.</summary>
    /// <param name="filter">Its name; Identity when null.</param>
    public CipherMethod? Method(string? filter) => filter is null or "Identity" ? CipherMethod.Identity : filters.Dictionary(filter)?.Name("CFM") switch
    {
        "V2" => CipherMethod.Rc4,
        "AESV2" => CipherMethod.Aes128,
        "AESV3" when Version == 5 => CipherMethod.Aes256,
        _ => null,
    };

    private CipherMethod Default(string? filter) => Version < 4
        ? CipherMethod.Rc4
        : Method(filter) ?? throw new PdfUnreadableException(PdfUnreadableReason.EncryptionUnsupported);

    private static byte[] Bytes(PdfDictionary dictionary, string name, int length)
    {
        var bytes = new byte[length];
        if (dictionary[name] is PdfString text)
            text.Bytes.Span[..Math.Min(length, text.Bytes.Length)].CopyTo(bytes);
        return bytes;
    }
}
