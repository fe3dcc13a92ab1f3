namespace PerfTargets.Ingest.Reporting;

/// <summary>A document's path as a URI reference: relative stays relative, every part escaped.</summary>
internal static class FileUri
{
    /// <summary>2026/教育局 1.docx becomes 2026/%E6%95%99…%201.docx; a rooted path becomes a file URI.</summary>
    public static string Of(string path)
    {
        var escaped = string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
        if (path.StartsWith('/'))
            return "file://" + escaped;
        return path.Length > 1 && path[1] == ':' ? "file:///" + path[0] + ":" + escaped[4..] : escaped;
    }
}
