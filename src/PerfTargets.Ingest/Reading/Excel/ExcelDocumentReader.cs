using System.Xml;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Reading.Excel;

/// <summary>
/// Reads workbooks (.xlsx, .xlsm, .xltx), strict and transitional: each sheet that is shown is a table of what its cells
/// show. docs/formats/excel.md says how.
/// </summary>
public sealed class ExcelDocumentReader : IDocumentReader
{
    /// <inheritdoc/>
    public DocumentFormat Format => DocumentFormat.Xlsx;

    /// <inheritdoc/>
    public Document Read(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            return ReadWorkbook(bytes);
        }
        catch (XmlException e)
        {
            var isDtd = e.Message.Contains("DTD", StringComparison.Ordinal);
            throw new UnreadableDocumentException(isDtd ? ExcelMessages.HasDtd() : ExcelMessages.Damaged(e.Message));
        }
        catch (Exception e) when (e is not (UnreadableDocumentException or OutOfMemoryException))
        {
            // The package and the SDK have many exceptions of their own for files that are not what they say.
            throw new UnreadableDocumentException(ExcelMessages.Damaged(e.Message));
        }
    }

    private Document ReadWorkbook(ReadOnlyMemory<byte> bytes)
    {
        using var package = WorkbookPackage.Open(bytes);
        var index = WorkbookIndex.Read(package.Main());
        var strings = package.SharedStrings() is { } texts ? SharedStrings.Read(texts) : SharedStrings.None;
        var styles = package.Styles() is { } formats ? StyleTable.Read(formats) : StyleTable.None;
        var printer = new CellPrinter(strings, styles, index.Is1904);
        var budget = new CellBudget();
        var writer = new SheetWriter(budget);
        var read = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in index.Sheets)
        {
            if (package.Sheet(entry.Relationship) is not { } parts)
            {
                if (!package.IsOtherSheet(entry.Relationship))
                    writer.Diagnostics.Add(ExcelMessages.SheetMissing(entry.Name));
            }
            else if (read.Add(parts.Name))
            {
                Write(entry, parts, SheetReader.Read(parts.Main(), printer, budget), writer);
            }
        }

        if (read.Count == 0)
            throw new UnreadableDocumentException(ExcelMessages.NoWorkbook());
        return new Document { Format = Format, Blocks = writer.Blocks, Diagnostics = writer.Diagnostics };
    }

    private static void Write(SheetEntry entry, SheetParts parts, SheetContent content, SheetWriter writer)
    {
        if (entry.Tab is not { } tab)
        {
            writer.WriteHidden(content, entry.Name);
            return;
        }

        var isShown = writer.Write(content, entry.Name, tab);
        var attachments = new SheetAttachments(tab);
        attachments.Read(parts, isBlank: !isShown);
        writer.Diagnostics.AddRange(attachments.Diagnostics);
    }
}
