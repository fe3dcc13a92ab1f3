extern alias OpenXml;

using OpenXml::DocumentFormat.OpenXml.Packaging;

namespace PerfTargets.Ingest.Reading.Word;

/// <summary>The parts of a Word document: the SDK finds them by their relationships, strict or transitional.</summary>
internal sealed class WordPackage : IDisposable
{
    private readonly WordprocessingDocument document;
    private readonly MainDocumentPart main;

    private WordPackage(WordprocessingDocument document, MainDocumentPart main)
    {
        this.document = document;
        this.main = main;
    }

    /// <summary>Opens a document.</summary>
    /// <exception cref="UnreadableDocumentException">It is no Word document, or damaged, or inflates beyond the limit.</exception>
    public static WordPackage Open(ReadOnlyMemory<byte> bytes)
    {
        PackageSizes.Check(bytes);
        var document = OpenDocument(bytes);
        if (document.MainDocumentPart is { } main)
            return new WordPackage(document, main);
        document.Dispose();
        throw new UnreadableDocumentException(ReadingMessages.NoMainPart());
    }

    /// <summary>The body's part.</summary>
    public Stream Main() => Limited(main);

    public Stream? Styles() => main.StyleDefinitionsPart is { } part ? Limited(part) : null;

    public Stream? Numbering() => main.NumberingDefinitionsPart is { } part ? Limited(part) : null;

    public Stream? Footnotes() => main.FootnotesPart is { } part ? Limited(part) : null;

    public Stream? Endnotes() => main.EndnotesPart is { } part ? Limited(part) : null;

    /// <summary>The headers, in the order the file names them.</summary>
    public IEnumerable<Stream> Headers() => main.HeaderParts.Select(Limited);

    /// <summary>The footers, in the order the file names them.</summary>
    public IEnumerable<Stream> Footers() => main.FooterParts.Select(Limited);

    /// <summary>An embedded piece and its content type; no bytes when the relationship leads nowhere.</summary>
    public (ReadOnlyMemory<byte>? Bytes, string ContentType) Chunk(string? relationship)
    {
        if (relationship is null || !main.TryGetPartById(relationship, out var part) || part is null)
            return (null, "?");
        using var stream = Limited(part);
        var copy = new MemoryStream();
        stream.CopyTo(copy);
        return (copy.GetBuffer().AsMemory(0, (int)copy.Length), part.ContentType);
    }

    public void Dispose() => document.Dispose();

    private static LimitedStream Limited(OpenXmlPart part) => new(part.GetStream(FileMode.Open, FileAccess.Read), PackageSizes.MostPartBytes);

    private static WordprocessingDocument OpenDocument(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return WordprocessingDocument.Open(PackageSizes.Stream(bytes), isEditable: false);
        }
        catch (Exception e) when (IsMalformedLink(e))
        {
            // A link whose address is no address makes the SDK give up; addresses are of no interest here.
            var copy = new MemoryStream();
            copy.Write(bytes.Span);
            var settings = new OpenSettings { RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "http://invalid/") };
            return WordprocessingDocument.Open(copy, isEditable: true, settings);
        }
    }

    private static bool IsMalformedLink(Exception e) => e is UriFormatException || e.InnerException is UriFormatException
        || (e is OpenXmlPackageException && e.Message.Contains("URI", StringComparison.OrdinalIgnoreCase));
}
