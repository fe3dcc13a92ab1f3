namespace PerfTargets.Ingest.Reading.Doc;

/// <summary>The file information block at the start of the stream WordDocument ([MS-DOC] 2.5): where everything else is.</summary>
internal sealed class Fib
{
    // nFib of Word 97; the numbers around it are of its own time ([MS-DOC] 2.5.2).
    private const int Word97 = 0xC0;

    private const int RangesAt = 154;
    private const int RangesOfWord97 = 0x5D;

    private readonly ReadOnlyMemory<byte> bytes;

    /// <param name="document">The stream WordDocument.</param>
    public Fib(ReadOnlyMemory<byte> document) => bytes = document[..Math.Min(document.Length, 2048)];

    /// <summary>true for the mark of a Word document, of any version.</summary>
    public bool IsWord => Base.U16(0) is 0xA5EC or 0xA5DC;

    /// <summary>true for Word 95 and older, whose structures are others.</summary>
    public bool IsOld => Base.U16(0) == 0xA5DC || Base.U16(2) < Word97;

    /// <summary>true when the text is encrypted or obfuscated with a password (fEncrypted).</summary>
    public bool IsEncrypted => (Flags & 0x0100) != 0;

    /// <summary>The name of the stream with the tables (fWhichTblStm).</summary>
    public string TableStream => (Flags & 0x0200) != 0 ? "1Table" : "0Table";

    /// <summary>Characters of the main text.</summary>
    public int MainLength => Count(76);

    /// <summary>Characters of the parts of the text, which follow each other in this order ([MS-DOC] 2.5.4, 2.3).</summary>
    public (int Footnotes, int Headers, int Macros, int Comments, int Endnotes, int Boxes, int HeaderBoxes) Lengths =>
        (Count(80), Count(84), Count(88), Count(92), Count(96), Count(100), Count(104));

    private ReadOnlySpan<byte> Base => bytes.Span;

    private int Flags => Base.U16(10);

    /// <summary>Where a structure stands in the stream of tables; (0, 0) when there is none ([MS-DOC] 2.5.6, FibRgFcLcb97).</summary>
    public (uint At, uint Length) Range(FibRange range)
    {
        var at = RangesAt + ((int)range * 8);
        return (int)range < (Base.U16(152) is > 0 and var count ? count : RangesOfWord97) ? (Base.U32(at), Base.U32(at + 4)) : (0, 0);
    }

    private int Count(int at) => Math.Max(0, Base.I32(at));
}

/// <summary>The structures that are read, by their place in FibRgFcLcb97.</summary>
internal enum FibRange
{
    StyleSheet = 1,
    FootnoteReferences = 2,
    FootnoteTexts = 3,
    CommentReferences = 4,
    CommentTexts = 5,
    HeaderTexts = 11,
    CharacterPages = 12,
    ParagraphPages = 13,
    Fonts = 15,
    Pieces = 33,
    Shapes = 40,
    EndnoteReferences = 46,
    EndnoteTexts = 47,
    Drawings = 50,
    BoxTexts = 56,
    HeaderBoxTexts = 58,
    Lists = 73,
    ListOverrides = 74,
}
