using System.Buffers;
using System.Text;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>Finds the charset that a page declares: <c>&lt;meta charset&gt;</c>, <c>http-equiv</c>, or an XML prolog.</summary>
internal static class CharsetDeclaration
{
    // The standard looks at the first 1,024 bytes; offices put long comments first.
    private const int HeadLength = 16 * 1024;

    private static readonly SearchValues<char> ValueEnds = SearchValues.Create(" \t\r\n\"';>/");

    /// <summary>The declared name in lower case; null when the page declares none.</summary>
    public static string? Find(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        for (var at = head.IndexOf("<meta", StringComparison.OrdinalIgnoreCase); at >= 0; at = head.IndexOf("<meta", at + 5, StringComparison.OrdinalIgnoreCase))
        {
            var end = head.IndexOf('>', at);
            if (Value(head.AsSpan(at, (end < 0 ? head.Length : end) - at), "charset") is { } name)
                return name;
        }

        var prolog = head.AsSpan().TrimStart();
        var close = prolog.IndexOf("?>");
        return prolog.StartsWith("<?xml") && close > 0 ? Value(prolog[..close], "encoding") : null;
    }

    /// <summary>The value behind <c>name=</c> in a tag or header; null when it is not there.</summary>
    public static string? Value(ReadOnlySpan<char> text, string name)
    {
        var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var rest = text[(at + name.Length)..].TrimStart();
        if (rest.IsEmpty || rest[0] != '=')
            return null;
        rest = rest[1..].TrimStart(" \t\r\n\"'");
        var length = rest.IndexOfAny(ValueEnds);
        var value = length < 0 ? rest : rest[..length];
        return value.IsEmpty ? null : value.ToString().ToLowerInvariant();
    }
}
