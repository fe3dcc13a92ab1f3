using System.Security.Cryptography;
using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Security;

/// <summary>Decrypts the strings and streams of a file that opens with the empty password (ISO 32000-1, 7.6; ISO 32000-2, 7.6).</summary>
internal sealed class SecurityHandler
{
    private readonly EncryptionSettings settings;
    private readonly byte[] key;

    private SecurityHandler(EncryptionSettings settings, byte[] key)
    {
        this.settings = settings;
        this.key = key;
    }

    /// <summary>Opens a file.</summary>
    /// <param name="encryption">Its encryption dictionary.</param>
    /// <param name="identifier">The first of its identifiers; empty when it has none.</param>
    /// <exception cref="PdfUnreadableException">A password is needed, or the kind of encryption is not known.</exception>
    public static SecurityHandler Open(PdfDictionary encryption, ReadOnlyMemory<byte> identifier)
    {
        var settings = new EncryptionSettings(encryption);
        var key = settings.Version == 5 ? LateKey.Find(settings) : EarlyKey.Find(settings, identifier.Span);
        return key is null ? throw new PdfUnreadableException(PdfUnreadableReason.PasswordNeeded) : new(settings, key);
    }

    /// <summary>A string of an object, decrypted.</summary>
    /// <param name="encrypted">The string as it stands in the file.</param>
    /// <param name="number">Number of the object it stands in.</param>
    /// <param name="generation">Generation of that object.</param>
    public ReadOnlyMemory<byte> DecryptString(ReadOnlyMemory<byte> encrypted, int number, int generation) =>
        Decrypt(settings.Strings, encrypted, number, generation);

    /// <summary>A stream's bytes, decrypted; cross-reference streams and those with an identity crypt filter are not encrypted.</summary>
    /// <param name="encrypted">The bytes as they stand in the file.</param>
    /// <param name="dictionary">The stream's dictionary.</param>
    /// <param name="number">Its object number.</param>
    /// <param name="generation">Its generation.</param>
    public ReadOnlyMemory<byte> DecryptStream(ReadOnlyMemory<byte> encrypted, PdfDictionary dictionary, int number, int generation)
    {
        var type = dictionary.Name("Type");
        var isPlain = type == "XRef" || (type == "Metadata" && !settings.EncryptsMetadata);
        return isPlain ? encrypted : Decrypt(CryptFilter.Method(dictionary, settings), encrypted, number, generation);
    }

    private ReadOnlyMemory<byte> Decrypt(CipherMethod method, ReadOnlyMemory<byte> encrypted, int number, int generation) => method switch
    {
        CipherMethod.Identity => encrypted,
        CipherMethod.Rc4 => Rc4.Apply(ObjectKey(number, generation, []), encrypted.Span),
        CipherMethod.Aes128 => CbcCipher.Decrypt(ObjectKey(number, generation, "sAlT"u8), encrypted.Span),
        _ => CbcCipher.Decrypt(key, encrypted.Span),
    };

    // ISO 32000-1, 7.6.2, algorithm 1.
    private byte[] ObjectKey(int number, int generation, ReadOnlySpan<byte> salt)
    {
        byte[] input =
        [
            .. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8), .. salt,
        ];
        return MD5.HashData(input)[..Math.Min(key.Length + 5, 16)];
    }
}
