using PerfTargets.Ingest.Reading.WordProcessing;

namespace PerfTargets.Ingest.Reading.Doc.Lists;

/// <summary>Reads the lists ([MS-DOC] 2.9.129 PlfLst, 2.9.139 PlfLfo): patterns of levels, and the lists that use them.</summary>
internal static class ListTables
{
    private const int PatternLength = 28;
    private const int ListLength = 16;

    // A document has some dozens; more is damage.
    private const int MostLists = 10_000;

    /// <summary>The lists, by the numbers paragraphs give.</summary>
    public static ListDefinitions Read(DocFile file, Fonts fonts)
    {
        var definitions = new ListDefinitions();
        var (at, length) = file.Fib.Range(FibRange.Lists);
        if (length > 0)
            ReadPatterns(file.TablesFrom(at, int.MaxValue).Span, fonts, definitions);
        ReadLists(file.Structure(FibRange.ListOverrides).Span, fonts, definitions);
        return definitions;
    }

    // PlfLst: a number, that many LSTF; the levels follow behind the structure, nine or one a pattern.
    private static void ReadPatterns(ReadOnlySpan<byte> bytes, Fonts fonts, ListDefinitions definitions)
    {
        var count = Math.Min(bytes.U16(0), MostLists);
        var levels = new LevelReader(bytes, 2 + (count * (long)PatternLength), fonts);
        for (var i = 0; i < count; i++)
        {
            var pattern = new ListPattern();
            var at = 2 + (i * PatternLength);
            var isSimple = (bytes.U8(at + 26) & 1) != 0;
            for (var level = 0; level < (isSimple ? 1 : ListDefinitions.Levels) && levels.Read() is { } read; level++)
                pattern.Levels[level] = read;
            definitions.Add(bytes.I32(at), pattern);
        }
    }

    // PlfLfo: a number, that many LFO, then for each the levels it defines anew (LFOData).
    private static void ReadLists(ReadOnlySpan<byte> bytes, Fonts fonts, ListDefinitions definitions)
    {
        var count = (int)Math.Min(bytes.U32(0), MostLists);
        var levels = new LevelReader(bytes, 4 + (count * (long)ListLength), fonts);
        for (var i = 0; i < count; i++)
        {
            var at = 4 + (i * ListLength);
            var list = new ListInstance { Pattern = bytes.I32(at) };
            definitions.Add(i + 1, list);
            levels.Skip(4);
            for (var n = bytes.U8(at + 12); n > 0; n--)
                ReadOverride(list, ref levels);
        }
    }

    // LFOLVL ([MS-DOC] 2.9.132): a start, and flags that say which level, and whether start or level are new.
    private static void ReadOverride(ListInstance list, ref LevelReader levels)
    {
        var (start, flags) = levels.ReadOverride();
        var level = flags & 0xF;
        if ((flags & 0x10) != 0)
            list.Starts[level] = start;
        if ((flags & 0x20) != 0 && levels.Read() is { } read)
        {
            list.Overrides[level] = read;
            if ((flags & 0x10) != 0)
                list.Starts[level] = read.Start;
        }
    }
}
