namespace PerfTargets.Ingest.Reading.Doc.Stories;

/// <summary>Where the parts of the text begin ([MS-DOC] 2.3): they follow each other, and what a file says beyond its text is cut off.</summary>
internal sealed class DocParts
{
    public DocParts(Fib fib, int textLength)
    {
        var (footnotes, headers, macros, comments, endnotes, boxes, _) = fib.Lengths;
        Footnotes = Behind(0, fib.MainLength, textLength);
        Headers = Behind(Footnotes, footnotes, textLength);
        Comments = Behind(Behind(Headers, headers, textLength), macros, textLength);
        Endnotes = Behind(Comments, comments, textLength);
        Boxes = Behind(Endnotes, endnotes, textLength);
        HeaderBoxes = Behind(Boxes, boxes, textLength);
    }

    /// <summary>Where the footnotes begin: the end of the main text.</summary>
    public int Footnotes { get; }

    public int Headers { get; }

    public int Comments { get; }

    public int Endnotes { get; }

    public int Boxes { get; }

    /// <summary>Where the text boxes of headers begin: the end of those of the main text.</summary>
    public int HeaderBoxes { get; }

    private static int Behind(int start, int length, int textLength) => (int)Math.Min((long)start + length, textLength);
}
