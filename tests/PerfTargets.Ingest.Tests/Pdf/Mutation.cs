using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Tests.Pdf;

/// <summary>Damage to a PDF, the same for a seed: what a broken copy, a bad disk or a hostile sender does to a file.</summary>
internal static partial class Mutation
{
    /// <summary>The damaged bytes and, in a word, how they were damaged.</summary>
    /// <param name="bytes">A whole file.</param>
    /// <param name="other">Another file, to splice from.</param>
    /// <param name="seed">The same seed damages alike.</param>
    public static (byte[] Bytes, string How) Of(byte[] bytes, byte[] other, int seed)
    {
        var random = new Random(seed);
        return (seed % 8) switch
        {
            0 => (bytes[..random.Next(bytes.Length)], "truncated"),
            1 => (Flip(bytes, random, random.Next(1, 30)), "bytes flipped"),
            2 => (Flip(bytes, random, bytes.Length / 50), "many bytes flipped"),
            3 => (Cut(bytes, random), "a stretch lost"),
            4 => (Splice(bytes, other, random), "another file's objects spliced in"),
            5 => (Replace(bytes, Reference(), random, "{0} 0 R"), "references turned, page tree in loops"),
            6 => (Replace(bytes, Number(), random, "{0}"), "absurd sizes and counts"),
            _ => (Blank(bytes, random), "a block of zeros"),
        };
    }

    private static byte[] Flip(byte[] bytes, Random random, int count)
    {
        var damaged = bytes.ToArray();
        for (var i = 0; i < count; i++)
            damaged[random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
        return damaged;
    }

    private static byte[] Cut(byte[] bytes, Random random)
    {
        var from = random.Next(bytes.Length);
        return [.. bytes[..from], .. bytes[Math.Min(bytes.Length, from + random.Next(1, 1 + (bytes.Length / 10)))..]];
    }

    private static byte[] Splice(byte[] bytes, byte[] other, Random random)
    {
        var (at, from) = (random.Next(bytes.Length), random.Next(other.Length));
        return [.. bytes[..at], .. other[from..Math.Min(other.Length, from + random.Next(1, 20_000))], .. bytes[at..]];
    }

    private static byte[] Blank(byte[] bytes, Random random)
    {
        var damaged = bytes.ToArray();
        var from = random.Next(damaged.Length);
        damaged.AsSpan(from, Math.Min(damaged.Length - from, random.Next(1, 4096))).Clear();
        return damaged;
    }

    private static byte[] Replace(byte[] bytes, Regex what, Random random, string format)
    {
        string[] numbers = ["0", "1", "2", "3", "-1", "99999999", "2147483647", "4294967296", "1e30"];
        var text = what.Replace(Encoding.Latin1.GetString(bytes), match => random.Next(4) == 0
            ? match.Groups["key"].Value + string.Format(CultureInfo.InvariantCulture, format, numbers[random.Next(numbers.Length)])
            : match.Value);
        return Encoding.Latin1.GetBytes(text);
    }

    [GeneratedRegex(@"(?<key>/(Kids \[|Parent |Pages |Contents |Resources |Font )\s*)\d+ \d+ R")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<key>/(Length|Count|Size|Width|Height|First|N|Prev|Columns|Index \[|W \[)\s*)\d+")]
    private static partial Regex Number();
}
