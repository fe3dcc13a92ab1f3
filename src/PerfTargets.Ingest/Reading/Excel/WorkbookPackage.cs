extern alias OpenXml;

using OpenXml::DocumentFormat.OpenXml.Packaging;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>The parts of a workbook: the SDK finds them by their relationships, strict or transitional.</summary>
internal sealed class WorkbookPackage : IDisposable
{
    private readonly SpreadsheetDocument document;
    private readonly WorkbookPart main;

    private WorkbookPackage(SpreadsheetDocument document, WorkbookPart main)
    {
        this.document = document;
        this.main = main;
    }

    /// <summary>Opens a workbook.</summary>
    /// <exception cref="UnreadableDocumentException">It is no workbook, or damaged, or inflates beyond the limit.</exception>
    public static WorkbookPackage Open(ReadOnlyMemory<byte> bytes)
    {
        PackageSizes.Check(bytes);
        var document = OpenDocument(bytes);
        if (document.WorkbookPart is { } main)
            return new WorkbookPackage(document, main);
        document.Dispose();
        throw new UnreadableDocumentException(ExcelMessages.NoWorkbook());
    }

    /// <summary>The workbook's part.</summary>
    public Stream Main() => Limited(main);

    public Stream? SharedStrings() => main.SharedStringTablePart is { } part ? Limited(part) : null;

    public Stream? Styles() => main.WorkbookStylesPart is { } part ? Limited(part) : null;

    /// <summary>The parts of one sheet; null when the relationship leads to no worksheet.</summary>
    public SheetParts? Sheet(string? relationship) =>
        relationship is not null && main.TryGetPartById(relationship, out var part) && part is WorksheetPart sheet ? new SheetParts(sheet) : null;

    /// <summary>true when the relationship leads to a sheet that holds only a chart or a dialog.</summary>
    public bool IsOtherSheet(string? relationship) =>
        relationship is not null && main.TryGetPartById(relationship, out var part) && part is ChartsheetPart or DialogsheetPart or MacroSheetPart;

    public void Dispose() => document.Dispose();

    internal static LimitedStream Limited(OpenXmlPart part) => new(part.GetStream(FileMode.Open, FileAccess.Read), PackageSizes.MostPartBytes);

    private static SpreadsheetDocument OpenDocument(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return SpreadsheetDocument.Open(PackageSizes.Stream(bytes), isEditable: false);
        }
        catch (Exception e) when (IsMalformedLink(e))
        {
            // A link whose address is no address makes the SDK give up; addresses are of no interest here.
            var copy = new MemoryStream();
            copy.Write(bytes.Span);
            var settings = new OpenSettings { RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, _) => "http://invalid/") };
            return SpreadsheetDocument.Open(copy, isEditable: true, settings);
        }
    }

    private static bool IsMalformedLink(Exception e) => e is UriFormatException || e.InnerException is UriFormatException
        || (e is OpenXmlPackageException && e.Message.Contains("URI", StringComparison.OrdinalIgnoreCase));
}
