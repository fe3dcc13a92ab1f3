using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PerfTargets.Pdf.Security;

/// <summary>The file's key for revisions 2 to 4 (ISO 32000-1, 7.6.3.3 and 7.6.3.4), by the empty password.</summary>
internal static class EarlyKey
{
    private static ReadOnlySpan<byte> Padding =>
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The key; null when the empty password is neither the user's nor the owner's.</summary>
    public static byte[]? Find(EncryptionSettings settings, ReadOnlySpan<byte> identifier) =>
        ByUser(settings, identifier, Padding) ?? ByUser(settings, identifier, UserPassword(settings));

    // Algorithms 2 and 6.
    private static byte[]? ByUser(EncryptionSettings settings, ReadOnlySpan<byte> identifier, ReadOnlySpan<byte> padded)
    {
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(permissions, settings.Permissions);
        byte[] input = [.. padded, .. settings.Owner, .. permissions, .. identifier];
        if (settings is { Revision: 4, EncryptsMetadata: false })
            input = [.. input, 0xFF, 0xFF, 0xFF, 0xFF];
        var key = Harden(settings, MD5.HashData(input));
        return IsRight(settings, identifier, key) ? key : null;
    }

    // Algorithms 4 and 5: U is made of the key.
    private static bool IsRight(EncryptionSettings settings, ReadOnlySpan<byte> identifier, byte[] key)
    {
        if (settings.Revision == 2)
            return settings.User.AsSpan().SequenceEqual(Rc4.Apply(key, Padding));
        var check = MD5.HashData([.. Padding, .. identifier]);
        for (var round = 0; round < 20; round++)
            check = Rc4.Apply(Mixed(key, round), check);
        return settings.User.AsSpan(0, 16).SequenceEqual(check);
    }

    // Algorithm 7: O is the user's padded password, encrypted by the owner's.
    private static byte[] UserPassword(EncryptionSettings settings)
    {
        var key = Harden(settings, MD5.HashData(Padding));
        var password = settings.Owner;
        for (var round = settings.Revision == 2 ? 0 : 19; round >= 0; round--)
            password = Rc4.Apply(Mixed(key, round), password);
        return password;
    }

    private static byte[] Harden(EncryptionSettings settings, byte[] hash)
    {
        for (var round = 0; round < 50 && settings.Revision >= 3; round++)
            hash = MD5.HashData(hash.AsSpan(0, settings.KeyLength));
        return hash[..settings.KeyLength];
    }

    private static byte[] Mixed(byte[] key, int round) => Array.ConvertAll(key, k => (byte)(k ^ round));
}
