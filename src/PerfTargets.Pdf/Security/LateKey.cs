using System.Security.Cryptography;

namespace PerfTargets.Pdf.Security;

/// <summary>The file's key for revisions 5 and 6 (ISO 32000-2, 7.6.4.3.3, algorithm 2.A), by the empty password.</summary>
internal static class LateKey
{
    /// <summary>The key; null when the empty password is neither the user's nor the owner's.</summary>
    public static byte[]? Find(EncryptionSettings settings) =>
        Try(settings, settings.User, settings.UserKey, []) ?? Try(settings, settings.Owner, settings.OwnerKey, settings.User);

    // Each of U and O holds a hash of 32 bytes, a salt to check the password by and a salt for the key.
    private static byte[]? Try(EncryptionSettings settings, byte[] entry, byte[] encryptedKey, byte[] user)
    {
        var check = Hash(settings, entry.AsSpan(32, 8), user);
        return check.AsSpan().SequenceEqual(entry.AsSpan(0, 32))
            ? CbcCipher.DecryptKey(Hash(settings, entry.AsSpan(40, 8), user), encryptedKey)
            : null;
    }

    private static byte[] Hash(EncryptionSettings settings, ReadOnlySpan<byte> salt, byte[] user)
    {
        var first = SHA256.HashData([.. salt, .. user]);
        return settings.Revision == 5 ? first : Hardened(first, user);
    }

    // Algorithm 2.B; the password, which is empty, would stand before each repetition.
    private static byte[] Hardened(byte[] key, byte[] user)
    {
        var last = byte.MaxValue;
        for (var round = 0; round < 64 || last > round - 32; round++)
        {
            byte[] once = [.. key, .. user];
            var input = new byte[64 * once.Length];
            for (var i = 0; i < 64; i++)
                once.CopyTo(input, i * once.Length);
            var encrypted = CbcCipher.Encrypt(key[..16], key.AsSpan(16, 16), input);
            key = (encrypted.Take(16).Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            last = encrypted[^1];
        }
        return key[..32];
    }
}
