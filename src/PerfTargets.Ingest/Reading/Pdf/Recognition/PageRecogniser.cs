using PerfTargets.Ingest.Programs;
using PerfTargets.Ingest.Reading.Pdf.Recognition.Cache;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>Recognises pages that are only pictures. Thread-safe: documents are recognised side by side.</summary>
/// <param name="programs">What is installed.</param>
/// <param name="options">How.</param>
internal sealed class PageRecogniser(ScanPrograms programs, RecognitionOptions options)
{
    /// <summary>The most pages that are drawn by one program and read by another before the next are begun.</summary>
    public const int MostAtOnce = 8;

    private const int UsualResolution = 200;
    private const double MostPixels = 40_000_000;

    // A page that is upside down gives hardly a word that is sure; only a page as bad as that is tried the other way round.
    private const double LeastConfidence = 60;

    private readonly ProgramPlaces places = new(options.Processes);
    private readonly Lazy<PageCache?> cache = new(() => PageCache.Open(options, programs));

    /// <summary>The recogniser of this system; null when recognition is off or a program is missing.</summary>
    public static PageRecogniser? Find(RecognitionOptions? options)
    {
        if (options is null || ScanPrograms.Of(options.Finder, options.Stop) is not { IsComplete: true } programs)
            return null;
        WorkFolder.Sweep(options.Time.GetUtcNow());
        return new PageRecogniser(programs, options);
    }

    /// <summary>Recognises pages that follow one another, at most <see cref="MostAtOnce"/>.</summary>
    /// <param name="pdf">The document.</param>
    /// <param name="pages">The pages.</param>
    /// <returns>Each page, recognised or with the reason why not.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<RecognisedPage> Recognise(ReadOnlyMemory<byte> pdf, IReadOnlyList<PdfPage> pages)
    {
        options.Begins?.Invoke(pages.Count);
        try
        {
            var recognised = Attempt(pdf, pages);

            // One page that a program cannot stand costs the others a second attempt, not their text.
            if (pages.Count > 1)
                recognised = [.. recognised.Select(p => p.Failure is null ? p : Attempt(pdf, [p.Page])[0])];
            return [.. recognised.Zip(pages, (read, page) => read is { Quarters: 0, Confidence: < LeastConfidence } ? Better(read, Attempt(pdf, [page], upsideDown: true)[0]) : read)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [.. pages.Select(p => RecognisedPage.Failed(p, new RecognitionFailure(RecognitionFailureKind.NotWritten, e.Message)))];
        }
    }

    private static RecognisedPage Better(RecognisedPage page, RecognisedPage other) => other.Confidence > page.Confidence ? other : page;

    private RecognisedPage[] Attempt(ReadOnlyMemory<byte> pdf, IReadOnlyList<PdfPage> pages, bool upsideDown = false)
    {
        using var folder = WorkFolder.Create();
        var crops = new CropList(folder);
        var drafts = new List<List<PageDraft>>();
        var renderer = new PageRenderer(programs.Pdftoppm!, folder, options.LongestRun, options.Stop);
        renderer.Put(pdf);
        var (_, drawing) = renderer.Draw(pages[0].Number, pages.Count, Resolution(pages), (i, picture) =>
            drafts.Add(upsideDown ? [PageDraft.Turned(pages[i], picture, 2, crops)] : PageDraft.Ways(pages[i], picture, crops)));
        // Where a picture is missing nobody knows of which page: each is tried by itself then.
        if (drafts.Count < pages.Count && pages.Count > 1)
            return [.. pages.Select(page => RecognisedPage.Failed(page, FailureOf(drawing, RecognitionFailureKind.NotDrawn)))];
        var words = new PageReadings(cache.Value).Read([.. drafts.SelectMany(ways => ways)], crops, new CropReader(programs, folder, places, options.LongestRun, options.Stop).Read, out var reading);
        var bad = new Queue<ProgramEnd?>(reading);
        return [.. pages.Select((page, i) =>
        {
            if (i >= drafts.Count)
                return RecognisedPage.Failed(page, FailureOf(drawing, RecognitionFailureKind.NotDrawn));
            var ends = drafts[i].ConvertAll(_ => bad.Dequeue());
            return ends.Find(end => end is not null) is { } end
                ? RecognisedPage.Failed(page, FailureOf(end, RecognitionFailureKind.NotRead))
                : drafts[i].Select(way => way.Finish(words)).Aggregate(Better);
        })];
    }

    private static RecognitionFailure FailureOf(ProgramEnd end, RecognitionFailureKind kind) =>
        new(end.Kind == ProgramEndKind.TimedOut ? RecognitionFailureKind.TimedOut : kind, end.Said);

    // A poster at the usual resolution would fill the memory.
    private static int Resolution(IReadOnlyList<PdfPage> pages)
    {
        var largest = pages.Max(p => p.Width * p.Height / 72 / 72);
        return (int)Math.Max(20, Math.Min(UsualResolution, Math.Sqrt(MostPixels / largest)));
    }
}
