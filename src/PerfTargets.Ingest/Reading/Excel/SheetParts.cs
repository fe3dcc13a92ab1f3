extern alias OpenXml;

using OpenXml::DocumentFormat.OpenXml.Packaging;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>The parts that belong to one worksheet.</summary>
internal sealed class SheetParts(WorksheetPart sheet)
{
    /// <summary>The name of its part: two entries of the list may lead to the same one.</summary>
    public string Name => sheet.Uri.ToString();

    /// <summary>The sheet itself.</summary>
    public Stream Main() => WorkbookPackage.Limited(sheet);

    /// <summary>The notes on its cells; null when there are none.</summary>
    public Stream? Comments() => sheet.WorksheetCommentsPart is { } part ? WorkbookPackage.Limited(part) : null;

    /// <summary>Text boxes, pictures and charts; null when there are none.</summary>
    public Stream? Drawing() => sheet.DrawingsPart is { } part ? WorkbookPackage.Limited(part) : null;

    /// <summary>The older notation of drawings: form controls.</summary>
    public IEnumerable<Stream> OlderDrawings() => sheet.VmlDrawingParts.Select(WorkbookPackage.Limited);

    /// <summary>How many documents of other programs are embedded.</summary>
    public int Embedded => sheet.EmbeddedObjectParts.Count() + sheet.EmbeddedPackageParts.Count();
}
