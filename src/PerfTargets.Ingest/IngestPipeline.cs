using System.Security.Cryptography;
using PerfTargets.Ingest.Binding;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reading;

namespace PerfTargets.Ingest;

/// <summary>
/// The front door: bytes → detect → read → bind, for one document. Immutable and thread-safe.
/// Bad input is data: it comes back as a document with an error diagnostic, never as an exception.
/// </summary>
public sealed class IngestPipeline(IngestOptions options)
{
    private readonly IReadOnlyList<IDocumentReader> readers = options.Recognition is null ? DocumentReaders.All : DocumentReaders.With(options.Recognition);

    /// <summary>
    /// Does ahead what the first document of a process would wait for: the hash library, the lexicon, the code of the
    /// stages. Safe on a thread beside whatever else a program does at its start; not needed for any result.
    /// </summary>
    public static void Prepare()
    {
        const string Form = "绩效目标表\n（2000年度）\n预算单位\t甲\n项目资金（万元）\t年度资金总额\t1\n总体目标\t乙\n"
            + "一级指标\t二级指标\t三级指标\t指标值\n产出指标\t数量指标\t丙\t≥1个\n";
        new IngestPipeline(new IngestOptions()).IngestBytes(System.Text.Encoding.UTF8.GetBytes(Form), "");
    }

    /// <summary>Opens, reads and binds one file.</summary>
    /// <param name="file">Where the file is.</param>
    /// <param name="path">What the forms say of where they came from: forward slashes.</param>
    public IngestedDocument IngestFile(string file, string path)
    {
        var (bytes, trouble) = DocumentFile.Open(file, options.MaxBytes);
        return bytes is null ? IngestedDocument.Unreadable(path, trouble!) : IngestBytes(bytes, path);
    }

    /// <summary>Reads and binds one document held in memory.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="path">What the forms say of where they came from: forward slashes.</param>
    public IngestedDocument IngestBytes(ReadOnlyMemory<byte> bytes, string path)
    {
        var (bound, failed) = Bind(bytes, path);
        if (bound is null)
            return failed!;
        return new IngestedDocument
        {
            Path = path,
            Sha256 = bound.Value.Sha256,
            Format = bound.Value.Document.Format,
            Status = StatusOf(bound.Value.Document, bound.Value.Forms),
            Forms = bound.Value.Forms.Forms,
            Diagnostics = bound.Value.Forms.Diagnostics,
        };
    }

    /// <summary>Opens and reads one file without looking for forms; null with an error diagnostic when it cannot be read.</summary>
    public (Document? Document, IReadOnlyList<Diagnostic> Diagnostics) InspectFile(string file)
    {
        var (bytes, trouble) = DocumentFile.Open(file, options.MaxBytes);
        return bytes is null ? (null, [trouble!]) : InspectBytes(bytes, file);
    }

    /// <summary>Reads a document held in memory without looking for forms; null with an error diagnostic when it cannot be read.</summary>
    public (Document? Document, IReadOnlyList<Diagnostic> Diagnostics) InspectBytes(ReadOnlyMemory<byte> bytes, string path)
    {
        var (document, _, trouble) = Read(bytes, path);
        return document is null ? (null, [trouble!]) : (document, document.Diagnostics);
    }

    /// <summary>Reads and binds, and keeps what became of every cell.</summary>
    internal ((string Sha256, Document Document, BoundDocument Forms)? Bound, IngestedDocument? Failed) Bind(ReadOnlyMemory<byte> bytes, string path)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        var (document, format, trouble) = Read(bytes, path);
        return document is null
            ? (null, IngestedDocument.Unreadable(path, trouble!, sha256, format))
            : ((sha256, document, DocumentBinder.Bind(document, path, sha256, options.Provenance)), null);
    }

    // A document of pictures may hold a form that nobody can read yet.
    private static DocumentStatus StatusOf(Document document, BoundDocument bound) =>
        bound.Forms.Count > 0 ? DocumentStatus.Read : document.Pages.Any(p => p is { NeedsOcr: true, IsRecognised: false }) ? DocumentStatus.NeedsOcr : DocumentStatus.NoForms;

    private (Document? Document, DocumentFormat? Format, Diagnostic? Trouble) Read(ReadOnlyMemory<byte> bytes, string path)
    {
        if (bytes.IsEmpty)
            return (null, null, ReadingMessages.EmptyFile());
        if (bytes.Length > options.MaxBytes)
            return (null, null, ReadingMessages.TooLarge(bytes.Length, options.MaxBytes));
        var (format, trouble) = FormatDetector.Detect(bytes.Span, path);
        if (format is not { } known)
            return (null, null, trouble);
        if (DocumentReaders.Find(readers, known) is not { } reader)
            return (null, known, ReadingMessages.FormatNotRead(known));
        try
        {
            return (reader.Read(bytes), known, null);
        }
        catch (UnreadableDocumentException e)
        {
            return (null, known, e.Diagnostic);
        }
    }
}
