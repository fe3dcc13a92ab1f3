using PerfTargets.Ingest.Programs;
using PerfTargets.Ingest.Reading.Pdf.Recognition.Cache;
using PerfTargets.Pdf;
using PerfTargets.Scan;

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

    private readonly ProgramPlaces places = new(options.Processes);
    private readonly Lazy<PageCache?> cache = new(() => PageCache.Open(options, programs));

    /// <summary>The recogniser of this system; null when recognition is off or a program is missing.</summary>
    public static PageRecogniser? Find(RecognitionOptions? options) =>
        options is not null && ScanPrograms.Find(options.Finder, options.Stop) is { IsComplete: true } programs ? new PageRecogniser(programs, options) : null;

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
            return pages.Count == 1 || recognised.All(p => p.Failure is null)
                ? recognised
                : [.. recognised.Select(p => p.Failure is null ? p : Attempt(pdf, [p.Page])[0])];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [.. pages.Select(p => RecognisedPage.Failed(p, new RecognitionFailure(RecognitionFailureKind.NotWritten, e.Message)))];
        }
    }

    private RecognisedPage[] Attempt(ReadOnlyMemory<byte> pdf, IReadOnlyList<PdfPage> pages)
    {
        using var folder = WorkFolder.Create();
        var crops = new CropList(folder);
        var drafts = new List<PageDraft>();
        var renderer = new PageRenderer(programs.Pdftoppm!, folder, options.LongestRun, options.Stop);
        renderer.Put(pdf);
        var (_, drawing) = renderer.Draw(pages[0].Number, pages.Count, Resolution(pages), (i, picture) => drafts.Add(PageDraft.Of(pages[i], SheetReader.Read(picture), crops)));
        // Where a picture is missing nobody knows of which page: each is tried by itself then.
        if (drafts.Count < pages.Count && pages.Count > 1)
            return [.. pages.Select(page => RecognisedPage.Failed(page, FailureOf(drawing, RecognitionFailureKind.NotDrawn)))];
        var words = new PageReadings(cache.Value).Read(drafts, crops, new CropReader(programs, folder, places, options.LongestRun, options.Stop).Read, out var reading);
        return [.. pages.Select((page, i) =>
            i >= drafts.Count ? RecognisedPage.Failed(page, FailureOf(drawing, RecognitionFailureKind.NotDrawn))
            : reading[i] is { } bad ? RecognisedPage.Failed(page, FailureOf(bad, RecognitionFailureKind.NotRead))
            : drafts[i].Finish(words))];
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
