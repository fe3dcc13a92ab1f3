using System.Text;

namespace PerfTargets.Ingest.Reading;

/// <summary>Tells a MIME message, as which browsers and Office save a whole page (MHTML), by its header.</summary>
internal static class MimeHeader
{
    private const int MostHeader = 8 * 1024;

    /// <summary>true when header lines stand at the start, and one of them says multipart or HTML.</summary>
    public static bool IsAtStart(ReadOnlySpan<byte> bytes)
    {
        if (bytes.TrimStart("\r\n"u8) is not [var first, ..] || !char.IsAsciiLetter((char)first))
            return false;
        var isMessage = false;
        foreach (var line in Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, MostHeader)]).TrimStart('\r', '\n').Split('\n'))
        {
            if (line.TrimEnd('\r').Length == 0)
                break;
            if (line[0] is ' ' or '\t')
                continue;
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || !line.AsSpan(0, colon).Trim().ToString().All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
                return false;
            isMessage |= line.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase)
                && (line.Contains("multipart/", StringComparison.OrdinalIgnoreCase) || line.Contains("text/html", StringComparison.OrdinalIgnoreCase));
        }

        return isMessage;
    }
}
