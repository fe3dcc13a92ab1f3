using System.Globalization;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition.Cache;

/// <summary>
/// What Tesseract gave for pages, kept in a folder for the next time. It can only save time: what cannot be read, written or
/// trusted is as if it were not there, and nothing is thrown. Thread-safe; several processes may share a folder.
/// </summary>
/// <param name="folder">Where the files are; made when it is first written to.</param>
/// <param name="reader">What reads the pages, to the last detail that may change a result: see <see cref="ReaderSign"/>.</param>
/// <param name="time">The clock by which files are used.</param>
/// <param name="most">Bytes that all files may have together.</param>
internal sealed class PageCache(string folder, string reader, TimeProvider time, long most = CacheBound.MostBytes)
{
    private readonly Lazy<bool> bounded = new(() => CacheBound.Keep(folder, most, time.GetUtcNow()));
    private int written;

    /// <summary>What reads the pages.</summary>
    public string Reader => reader;

    /// <summary>The cache of a recognition; null when there is to be none, or when it cannot be told what reads the pages.</summary>
    public static PageCache? Open(RecognitionOptions options, Programs.ScanPrograms programs) =>
        options.CacheFolder is { } folder && ReaderSign.Of(programs) is { } reader ? new PageCache(folder, reader, options.Time) : null;

    /// <summary>The words of a page's crops; null when they are not known.</summary>
    /// <param name="key">The page: 64 hexadecimal digits.</param>
    /// <param name="crops">How many crops it has.</param>
    public IReadOnlyList<IReadOnlyList<RecognisedWord>>? Find(string key, int crops)
    {
        try
        {
            var file = new FileInfo(PathOf(key));
            if (!file.Exists || file.Length > CachedPage.MostBytes || CachedPage.Read(File.ReadAllBytes(file.FullName), key, crops) is not { } words)
                return null;
            Touch(file);
            return words;
        }
        catch (Exception e) when (IsTrouble(e))
        {
            return null;
        }
    }

    /// <summary>Keeps the words of a page's crops.</summary>
    public void Keep(string key, IReadOnlyList<IReadOnlyList<RecognisedWord>> words)
    {
        string? temporary = null;
        try
        {
            CacheFolder.Create(folder);
            _ = bounded.Value;
            var name = string.Create(CultureInfo.InvariantCulture, $"{key}.{Environment.ProcessId}-{Interlocked.Increment(ref written)}{CacheFolder.Unfinished}");
            var bytes = CachedPage.Write(words, key);
            using (var file = new FileStream(Path.Combine(folder, name), FileMode.CreateNew, FileAccess.Write))
            {
                temporary = file.Name;
                file.Write(bytes);
            }

            File.Move(temporary, PathOf(key), overwrite: true);
        }
        catch (Exception e) when (IsTrouble(e))
        {
            if (temporary is not null)
                CacheFolder.Remove(temporary);
        }
    }

    private static bool IsTrouble(Exception e) => e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private string PathOf(string key) => Path.Combine(folder, key + CacheFolder.Finished);

    private void Touch(FileInfo file)
    {
        try
        {
            file.LastWriteTimeUtc = time.GetUtcNow().UtcDateTime;
        }
        catch (Exception e) when (IsTrouble(e))
        {
            // A folder that can only be read serves as well.
        }
    }
}
