using System.Security.Cryptography;
using PerfTargets.Ingest.Batch.Scanning;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reading;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Batch.Changes;

/// <summary>
/// Looks into changed files: only one that nobody is writing, and its hash before its content.
/// Called from several threads at once.
/// </summary>
internal sealed class ChangedFileReader(IDocumentIngest ingest, ImportOptions options, KnownBytes known)
{
    private static readonly string HashOfNothing = Convert.ToHexStringLower(SHA256.HashData([]));

    /// <summary>Looks into a file that the scan found.</summary>
    /// <param name="entry">The file.</param>
    public FileReading Read(ScanEntry entry)
    {
        if (entry.Trouble is { } trouble)
            return new FileReading.Read(entry, IngestedDocument.Unreadable(entry.Path, trouble), null);
        if (entry.Stamp is not { } stamp)
            return new FileReading.Read(entry, ingest.Ingest(entry.File, entry.Path), null);
        // A time to come is no older than one a moment ago: a clock is wrong somewhere, and only watching tells.
        return options.Time.GetUtcNow().UtcTicks - stamp.Modified < options.SettlePeriod.Ticks
            ? new FileReading.Unsettled(entry, stamp, ScanTexts.StillWritten)
            : ReadSettled(entry, stamp);
    }

    /// <summary>Looks into a file that has been left alone since it had this size and time.</summary>
    /// <param name="entry">The file.</param>
    /// <param name="stamp">What it must still be, before and after.</param>
    public FileReading ReadSettled(ScanEntry entry, FileStamp stamp)
    {
        if (Moved(entry, stamp) is { } before)
            return before;
        FileReading reading;
        try
        {
            reading = ReadBytes(entry, stamp);
        }
        catch (IOException e) when (DiskFiles.IsHeld(e))
        {
            return new FileReading.Unsettled(entry, stamp, ScanTexts.Held);
        }

        return Moved(entry, stamp) ?? reading;
    }

    private FileReading.Unsettled? Moved(ScanEntry entry, FileStamp stamp)
    {
        var now = options.Files.Stat(entry.File);
        return now == stamp ? null : new FileReading.Unsettled(entry, now, now is null ? ScanTexts.Vanished : ScanTexts.StillWritten);
    }

    private FileReading ReadBytes(ScanEntry entry, FileStamp stamp)
    {
        // Opening may wait for ever where nothing is to be had: a named pipe has no size either.
        if (stamp.Size == 0)
            return new FileReading.Read(entry, IngestedDocument.Unreadable(entry.Path, ReadingMessages.EmptyFile(), HashOfNothing), stamp);
        var sha256 = HashOf(entry);
        if (sha256 is not null && known.StandAt(entry.Path, sha256))
            return new FileReading.Touched(entry, stamp);
        if (sha256 is not null && known.AreHeld(sha256))
            return new FileReading.Held(entry, sha256, stamp);

        var document = ingest.Ingest(entry.File, entry.Path);
        // Without a hash it could not be opened, which may be otherwise next time.
        return new FileReading.Read(entry, document, document.Sha256 is null ? null : stamp);
    }

    private string? HashOf(ScanEntry entry)
    {
        try
        {
            using var stream = options.Files.Open(entry.File);
            return known.MayKnow(entry.Path) ? Convert.ToHexStringLower(SHA256.HashData(stream)) : null;
        }
        catch (Exception e) when (e is UnauthorizedAccessException || (e is IOException held && !DiskFiles.IsHeld(held)))
        {
            // Reading it will say why it cannot be opened.
            return null;
        }
    }
}
