using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PerfTargets.Ingest.Reading;

/// <summary>Keeps the parts of an Office package (a zip of XML) from inflating without end.</summary>
internal static class PackageSizes
{
    /// <summary>No part may inflate beyond this.</summary>
    public const long MostPartBytes = 256L * 1024 * 1024;

    /// <summary>All parts together may not inflate beyond this.</summary>
    public const long MostBytes = 1024L * 1024 * 1024;

    /// <summary>A part above 16 MB may not inflate to more than so many times its size in the file.</summary>
    public const long MostRatio = 250;

    private const long RatioMatters = 16L * 1024 * 1024;

    /// <summary>Looks at the sizes the package states. XML is inflated as a whole by whoever opens a package; pictures are never opened.</summary>
    /// <exception cref="UnreadableDocumentException">A part is over the limit.</exception>
    public static void Check(ReadOnlyMemory<byte> bytes)
    {
        using var zip = new ZipArchive(Stream(bytes), ZipArchiveMode.Read);
        var total = 0L;
        foreach (var entry in zip.Entries)
        {
            if (!IsXml(entry.FullName))
                continue;
            total += entry.Length;
            if (entry.Length > MostPartBytes || (entry.Length > RatioMatters && entry.Length / Math.Max(1, entry.CompressedLength) > MostRatio))
                throw new UnreadableDocumentException(ReadingMessages.InflatesTooFar(entry.FullName, entry.Length));
            if (total > MostBytes)
                throw new UnreadableDocumentException(ReadingMessages.InflatesTooFar("XML", total));
        }
    }

    /// <summary>The bytes as a stream, not copied where that can be.</summary>
    public static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array) ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) : new MemoryStream(bytes.ToArray(), writable: false);

    private static bool IsXml(string name) =>
        name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".rels", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".vml", StringComparison.OrdinalIgnoreCase);
}
