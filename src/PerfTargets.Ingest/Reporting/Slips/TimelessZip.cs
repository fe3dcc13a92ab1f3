using System.IO.Compression;

namespace PerfTargets.Ingest.Reporting.Slips;

/// <summary>Copies a package so that its bytes depend on its parts alone: every entry is of one day, in ordinal order.</summary>
internal static class TimelessZip
{
    private static readonly DateTimeOffset Day = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Copies it.</summary>
    /// <param name="package">The package, at its beginning.</param>
    /// <param name="output">Receives the copy; stays open.</param>
    public static void Copy(Stream package, Stream output)
    {
        using var source = new ZipArchive(package, ZipArchiveMode.Read, leaveOpen: true);
        using var target = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
        foreach (var entry in source.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = Day;
            using var from = entry.Open();
            using var to = copy.Open();
            from.CopyTo(to);
        }
    }
}
