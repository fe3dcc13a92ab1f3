using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reading.Images;

namespace PerfTargets.Ingest.Reading;

/// <summary>Tells a document's format by its content; the file name decides only where content cannot.</summary>
public static class FormatDetector
{
    private static readonly (byte[] Magic, string Kind)[] Signatures =
    [
        ([0x50, 0x4B, 0x03, 0x04], "zip"),
        ([0x50, 0x4B, 0x05, 0x06], "zip"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "ole"),
        ("%PDF-"u8.ToArray(), "pdf"),
        (@"{\rtf"u8.ToArray(), "rtf"),
        ("GIF8"u8.ToArray(), "image"),
        ("RIFF"u8.ToArray(), "riff"),
        ([0x1F, 0x8B], "archive"),
        ("Rar!"u8.ToArray(), "archive"),
        ([0x37, 0x7A, 0xBC, 0xAF], "archive"),
        ("SQLite format 3\0"u8.ToArray(), "database"),
        ([0x7F, 0x45, 0x4C, 0x46], "program"),
        ("MZ"u8.ToArray(), "mz"),
    ];

    // The stream of an OLE file that holds an encrypted .docx or .xlsx: directory entries are named in UTF-16.
    private static ReadOnlySpan<byte> EncryptedPackage => "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"u8;

    /// <summary>The format; null with a diagnostic when the bytes are of none that is known.</summary>
    /// <param name="bytes">The document's bytes, at least one.</param>
    /// <param name="path">Its name, for the cases content cannot decide.</param>
    public static (DocumentFormat? Format, Diagnostic? Trouble) Detect(ReadOnlySpan<byte> bytes, string path)
    {
        // A picture is read as a PDF of one picture a page.
        if (ImageSniffer.KindOf(bytes) is not null)
            return (DocumentFormat.Pdf, null);
        foreach (var (magic, kind) in Signatures)
        {
            if (bytes.StartsWith(magic))
                return Of(kind, bytes, path);
        }

        return MarkupSniffer.IsHtml(bytes, path) || MimeHeader.IsAtStart(bytes) ? (DocumentFormat.Html, null) : (DocumentFormat.Text, null);
    }

    private static (DocumentFormat? Format, Diagnostic? Trouble) Of(string kind, ReadOnlySpan<byte> bytes, string path) => kind switch
    {
        "zip" when WorkbookSniffer.OtherPackage(bytes) is { } other => (null, ReadingMessages.OtherWorkbook(other)),
        "zip" when WorkbookSniffer.IsWorkbook(bytes) => (DocumentFormat.Xlsx, null),
        "zip" when Contains(bytes, "word/"u8) => (DocumentFormat.Docx, null),
        "zip" when HasExtension(path, ".docx", ".docm", ".dotx") => (DocumentFormat.Docx, null),
        "zip" when HasExtension(path, ".xlsx", ".xlsm", ".xltx", ".xltm") => (DocumentFormat.Xlsx, null),
        "ole" when Contains(bytes, EncryptedPackage) => (null, ReadingMessages.EncryptedDocument()),
        "ole" when WorkbookSniffer.IsOldWorkbook(bytes) => (null, ReadingMessages.OtherWorkbook("Excel 97-2003 (.xls, .et)")),
        "ole" or "rtf" => (DocumentFormat.Doc, null),
        "pdf" => (DocumentFormat.Pdf, null),
        "mz" or "riff" when !bytes.Contains((byte)0) => (DocumentFormat.Text, null),
        "image" => (null, ReadingMessages.OtherPicture("GIF")),
        "riff" when bytes.Length > 12 && bytes[8..12].SequenceEqual("WEBP"u8) => (null, ReadingMessages.OtherPicture("WebP")),
        _ => (null, ReadingMessages.UnknownFormat(Name(kind))),
    };

    private static Bilingual Name(string kind) => kind switch
    {
        "zip" or "archive" => new Bilingual("压缩包", "an archive"),
        "riff" => new Bilingual("音频或视频", "sound or film"),
        "database" => new Bilingual("数据库", "a database"),
        _ => new Bilingual("程序", "a program"),
    };

    private static bool Contains(ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> text) => bytes.IndexOf(text) >= 0;

    private static bool HasExtension(string path, params ReadOnlySpan<string> extensions)
    {
        foreach (var extension in extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
