namespace PerfTargets.Ingest.Reading;

/// <summary>Tells workbooks from other packages, and those that are read from those of other kinds.</summary>
internal static class WorkbookSniffer
{
    // The name of an entry stands 30 bytes behind the start of its header, in a zip's local header as in no other place.
    private const int NameAt = 30;

    private const int HeadLength = 256;

    private static ReadOnlySpan<byte> EntryMark => [0x50, 0x4B, 0x03, 0x04];

    // Streams of an OLE file are named in UTF-16.
    private static ReadOnlySpan<byte> WorkbookStream => "W\0o\0r\0k\0b\0o\0o\0k\0\0\0"u8;

    private static ReadOnlySpan<byte> BookStream => "B\0o\0o\0k\0\0\0"u8;

    private static ReadOnlySpan<byte> WordStream => "W\0o\0r\0d\0D\0o\0c\0u\0m\0e\0n\0t\0"u8;

    /// <summary>true for a zip with the parts of a workbook and none of a Word document above those it embeds.</summary>
    public static bool IsWorkbook(ReadOnlySpan<byte> zip) =>
        zip.IndexOf("xl/"u8) >= 0 && (zip.IndexOf("word/"u8) < 0 || FirstEntry(zip, "xl/"u8) < FirstEntry(zip, "word/"u8));

    /// <summary>The kind of a workbook that is a zip and no .xlsx; null for anything else.</summary>
    public static string? OtherPackage(ReadOnlySpan<byte> zip)
    {
        var head = zip[..Math.Min(zip.Length, HeadLength)];
        if (head.IndexOf("opendocument.spreadsheet"u8) >= 0)
            return "OpenDocument (.ods)";
        return zip.IndexOf("xl/workbook.bin"u8) >= 0 && FirstEntry(zip, "xl/workbook.bin"u8) < int.MaxValue ? "Excel (.xlsb)" : null;
    }

    /// <summary>true for an OLE file with the stream of an older workbook and none of a Word document.</summary>
    public static bool IsOldWorkbook(ReadOnlySpan<byte> ole) =>
        ole.IndexOf(WordStream) < 0 && (ole.IndexOf(WorkbookStream) >= 0 || ole.IndexOf(BookStream) >= 0);

    private static int FirstEntry(ReadOnlySpan<byte> zip, ReadOnlySpan<byte> name)
    {
        for (var from = 0; from < zip.Length;)
        {
            var at = zip[from..].IndexOf(name);
            if (at < 0)
                break;
            from += at;
            if (from >= NameAt && zip[(from - NameAt)..].StartsWith(EntryMark))
                return from;
            from++;
        }

        return int.MaxValue;
    }
}
