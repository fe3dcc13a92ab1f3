using System.Buffers.Text;
using System.Text;

namespace PerfTargets.Ingest.Reading.Html;

/// <summary>A part of a MIME message: headers, and the body still in its transfer encoding.</summary>
internal sealed class MimePart
{
    private readonly Dictionary<string, string> headers = new(StringComparer.OrdinalIgnoreCase);
    private readonly ReadOnlyMemory<byte> body;

    /// <summary>Reads headers up to the blank line; the rest is the body.</summary>
    public MimePart(ReadOnlyMemory<byte> bytes)
    {
        string? name = null;
        var at = 0;
        while (at < bytes.Length)
        {
            var line = Line(bytes.Span, ref at);
            if (line.Trim((byte)'\r').IsEmpty)
                break;
            var text = Encoding.Latin1.GetString(line).TrimEnd('\r');
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (text[0] is ' ' or '\t' && name is not null)
                headers[name] += " " + text.Trim();
            else if (colon > 0)
                headers[name = text[..colon].Trim()] = text[(colon + 1)..].Trim();
        }

        body = bytes[at..];
    }

    /// <summary>The media type in lower case.</summary>
    public string Type => Header("Content-Type").Split(';')[0].Trim().ToLowerInvariant();

    /// <summary>The charset the header declares; null when it declares none.</summary>
    public string? Charset => CharsetDeclaration.Value(Header("Content-Type"), "charset");

    /// <summary>The parts of a multipart body.</summary>
    public IEnumerable<MimePart> Parts()
    {
        if (Boundary() is not { } boundary)
            yield break;
        var mark = Encoding.Latin1.GetBytes("--" + boundary);
        var start = -1;
        for (var at = 0; at < body.Length;)
        {
            var from = at;
            var line = Line(body.Span, ref at);
            if (!line.StartsWith(mark))
                continue;
            if (start >= 0)
                yield return new MimePart(body[start..from]);
            start = at;
            if (Line(body.Span, ref from)[mark.Length..].StartsWith("--"u8))
                yield break;
        }

        // A truncated file has no closing mark: what is there still counts.
        if (start >= 0 && start < body.Length)
            yield return new MimePart(body[start..]);
    }

    /// <summary>The body without its transfer encoding.</summary>
    public ReadOnlyMemory<byte> Decoded() => Header("Content-Transfer-Encoding").Trim().ToLowerInvariant() switch
    {
        "base64" => FromBase64(body.Span),
        "quoted-printable" => FromQuotedPrintable(body.Span),
        _ => body,
    };

    private static ReadOnlySpan<byte> Line(ReadOnlySpan<byte> bytes, ref int at)
    {
        var rest = bytes[at..];
        var length = rest.IndexOf((byte)'\n');
        at += length < 0 ? rest.Length : length + 1;
        return length < 0 ? rest : rest[..length];
    }

    private static byte[] FromBase64(ReadOnlySpan<byte> text)
    {
        var clean = new List<byte>(text.Length);
        foreach (var b in text)
        {
            if (char.IsAsciiLetterOrDigit((char)b) || b is (byte)'+' or (byte)'/')
                clean.Add(b);
        }

        while (clean.Count % 4 == 1)
            clean.RemoveAt(clean.Count - 1);
        while (clean.Count % 4 != 0)
            clean.Add((byte)'=');
        var bytes = clean.ToArray();
        Base64.DecodeFromUtf8InPlace(bytes, out var length);
        return bytes[..length];
    }

    private static byte[] FromQuotedPrintable(ReadOnlySpan<byte> text)
    {
        var bytes = new List<byte>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '=')
            {
                bytes.Add(text[i]);
                continue;
            }

            var rest = text[(i + 1)..];
            if (rest.Length >= 2 && char.IsAsciiHexDigit((char)rest[0]) && char.IsAsciiHexDigit((char)rest[1]))
            {
                bytes.Add((byte)((Value(rest[0]) << 4) | Value(rest[1])));
                i += 2;
            }
            else if (rest.TrimStart(" \t"u8) is var end && (end.IsEmpty || end[0] is (byte)'\r' or (byte)'\n'))
            {
                i += rest.Length - end.Length + (end.StartsWith("\r\n"u8) ? 2 : 1);
            }
            else
            {
                bytes.Add((byte)'=');
            }
        }

        return [.. bytes];
    }

    private static int Value(byte hex) => hex <= '9' ? hex - '0' : (hex | 0x20) - 'a' + 10;

    private string Header(string name) => headers.GetValueOrDefault(name, "");

    private string? Boundary()
    {
        var type = Header("Content-Type");
        var at = type.IndexOf("boundary=", StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        var value = type.AsSpan(at + "boundary=".Length);
        var end = value.StartsWith("\"") ? value[1..].IndexOf('"') + 1 : value.IndexOfAny(';', ' ');
        var boundary = (end <= 0 ? value : value[..end]).Trim("\" ").ToString();
        return boundary.Length == 0 ? null : boundary;
    }
}
