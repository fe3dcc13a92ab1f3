using System.Security.Cryptography;

namespace PerfTargets.Pdf.Security;

/// <summary>AES in CBC mode as PDF uses it (ISO 32000-1, 7.6.2): the data begins with the initialisation vector and ends with padding.</summary>
internal static class CbcCipher
{
    private const int Block = 16;

    /// <summary>Decrypts; bytes behind the last whole block are dropped, wrong padding is kept.</summary>
    public static ReadOnlyMemory<byte> Decrypt(byte[] key, ReadOnlySpan<byte> data)
    {
        var length = data.Length / Block * Block;
        if (length < 2 * Block)
            return default;
        using var aes = Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(data[Block..length], data[..Block], PaddingMode.None);
        var padding = plain[^1];
        var isPadded = padding is >= 1 and <= Block && plain.AsSpan(plain.Length - padding).IndexOfAnyExcept(padding) < 0;
        return plain.AsMemory(0, plain.Length - (isPadded ? padding : 0));
    }

    /// <summary>Decrypts a key: no padding, and a vector of zeros.</summary>
    public static byte[] DecryptKey(byte[] key, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.DecryptCbc(data, stackalloc byte[Block], PaddingMode.None);
    }

    /// <summary>Encrypts whole blocks without padding.</summary>
    public static byte[] Encrypt(byte[] key, ReadOnlySpan<byte> vector, ReadOnlySpan<byte> data)
    {
        using var aes = Aes.Create();
        aes.Key = key;
        return aes.EncryptCbc(data, vector, PaddingMode.None);
    }
}
