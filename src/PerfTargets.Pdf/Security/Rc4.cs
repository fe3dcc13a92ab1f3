namespace PerfTargets.Pdf.Security;

/// <summary>The RC4 stream cipher, as ISO 32000-1, 7.6.2 asks for; the base class library has none.</summary>
internal static class Rc4
{
    /// <summary>Encrypts or decrypts, which is the same.</summary>
    /// <param name="key">1 to 256 bytes.</param>
    /// <param name="data">The data.</param>
    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> data)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < 256; i++)
            state[i] = (byte)i;
        var swap = 0;
        for (var i = 0; i < 256; i++)
        {
            swap = (swap + state[i] + key[i % key.Length]) & 0xFF;
            (state[i], state[swap]) = (state[swap], state[i]);
        }

        var result = new byte[data.Length];
        var step = 0;
        swap = 0;
        for (var i = 0; i < data.Length; i++)
        {
            step = (step + 1) & 0xFF;
            swap = (swap + state[step]) & 0xFF;
            (state[step], state[swap]) = (state[swap], state[step]);
            result[i] = (byte)(data[i] ^ state[(state[step] + state[swap]) & 0xFF]);
        }
        return result;
    }
}
