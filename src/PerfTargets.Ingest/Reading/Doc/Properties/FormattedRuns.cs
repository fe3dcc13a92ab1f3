namespace PerfTargets.Ingest.Reading.Doc.Properties;

/// <summary>
/// Which bytes of the text carry which properties: the pages of formatting in WordDocument, found by PlcBteChpx and
/// PlcBtePapx ([MS-DOC] 2.8.5, 2.8.6; 2.9.33 ChpxFkp, 2.9.175 PapxFkp).
/// </summary>
internal sealed class FormattedRuns
{
    private const int PageLength = 512;

    // The lower 22 bits of a PnFkp are the page's number ([MS-DOC] 2.9.207).
    private const int PageMask = 0x3FFFFF;

    private readonly ReadOnlyMemory<byte> document;
    private readonly List<Run> runs = [];
    private int last;

    /// <param name="pages">The structure that names the pages.</param>
    /// <param name="document">The stream WordDocument.</param>
    /// <param name="isParagraphs">true for the pages of paragraphs, whose entries are longer.</param>
    public FormattedRuns(ReadOnlyMemory<byte> pages, ReadOnlyMemory<byte> document, bool isParagraphs)
    {
        this.document = document;
        var plc = new Plc(pages, 4);
        var seen = new HashSet<uint>();
        for (var i = 0; i < plc.Count; i++)
        {
            var page = plc.Data(i).U32(0) & PageMask;
            if ((page + 1L) * PageLength <= document.Length && seen.Add(page))
                ReadPage((int)page * PageLength, isParagraphs);
        }

        var sorted = true;
        for (var i = 1; i < runs.Count && sorted; i++)
            sorted = runs[i - 1].Start <= runs[i].Start;
        if (!sorted)
            runs = [.. runs.OrderBy(r => r.Start)];
    }

    /// <summary>The run a byte of the text stands in; null when no page speaks of it.</summary>
    public Run? Find(int at)
    {
        if (last < runs.Count && runs[last].Start <= at && at < runs[last].End)
            return runs[last];
        var (low, high) = (0, runs.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Start <= at)
                low = middle;
            else
                high = middle - 1;
        }

        if (runs.Count == 0 || at < runs[low].Start || at >= runs[low].End)
            return null;
        last = low;
        return runs[low];
    }

    /// <summary>Where the next run begins behind a byte; <see cref="int.MaxValue"/> for none.</summary>
    public int NextStart(int at)
    {
        var (low, high) = (0, runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].Start <= at)
                low = middle + 1;
            else
                high = middle;
        }

        return low < runs.Count ? runs[low].Start : int.MaxValue;
    }

    /// <summary>The properties of a run: for paragraphs behind the number of their style.</summary>
    public ReadOnlySpan<byte> Properties(Run run) => document.Span.Part(run.At, run.Length);

    // A page: n + 1 places, n entries that say where in the page the properties stand, and n in the last byte.
    private void ReadPage(int page, bool isParagraphs)
    {
        var bytes = document.Span.Slice(page, PageLength);
        var count = bytes[PageLength - 1];
        var entryLength = isParagraphs ? 13 : 1;
        if (((count + 1) * 4) + (count * entryLength) >= PageLength)
            return;
        for (var i = 0; i < count; i++)
        {
            var (start, end) = (bytes.I32(i * 4), bytes.I32((i + 1) * 4));
            if (start < 0 || end <= start)
                continue;
            var at = bytes[((count + 1) * 4) + (i * entryLength)] * 2;
            runs.Add(at == 0 ? new Run(start, end, 0, 0) : Stored(bytes, start, end, page, at, isParagraphs));
        }
    }

    // PapxInFkp counts in words, less one byte; where that is 0 the count follows, in whole words ([MS-DOC] 2.9.174).
    private static Run Stored(ReadOnlySpan<byte> bytes, int start, int end, int page, int at, bool isParagraphs)
    {
        int length = bytes[at++];
        if (isParagraphs)
            length = length == 0 ? bytes.U8(at++) * 2 : (length * 2) - 1;
        return new Run(start, end, page + at, Math.Min(length, PageLength - 1 - at));
    }

    /// <summary>A stretch of bytes that carries the same properties.</summary>
    /// <param name="Start">Its first byte.</param>
    /// <param name="End">The byte behind its last.</param>
    /// <param name="At">Where its properties stand.</param>
    /// <param name="Length">Bytes of properties; 0 for none.</param>
    internal readonly record struct Run(int Start, int End, int At, int Length);
}
