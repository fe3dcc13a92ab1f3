using System.Text.RegularExpressions;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reconciliation.Rules.AcrossForms;

namespace PerfTargets.Ingest.Rosters;

/// <summary>
/// Reads a roster from the tables of a document, whatever its format. The columns are known by the words of the header;
/// titles above it, blank rows and repeated headers are no entries. Whatever is not taken is said with its row.
/// </summary>
public static partial class RosterReader
{
    /// <summary>Reads a roster.</summary>
    /// <param name="document">What a reader saw.</param>
    /// <param name="fiscalYear">The year of due days that name none; null when it is not known.</param>
    public static RosterReading Read(Document document, int? fiscalYear)
    {
        ArgumentNullException.ThrowIfNull(document);
        var diagnostics = new List<Diagnostic>();
        var entries = new List<RosterEntry>();
        var known = new Dictionary<(string, string?, int?), int>();
        RosterColumns? columns = null;
        foreach (var row in RosterRow.Of(document))
        {
            if (RosterColumns.Find(row) is { } header)
            {
                if (columns is null || !columns.IsSameAs(header))
                    diagnostics.AddRange(header.Others.Select(label => RosterMessages.UnknownColumn(row, label)));
                columns = header;
            }
            else if (columns is null)
            {
                diagnostics.Add(RosterMessages.SetAside(row));
            }
            else if (ReadEntry(row, columns, fiscalYear, diagnostics) is { } entry)
            {
                if (known.TryAdd(KeyOf(entry), entry.Row))
                    entries.Add(entry);
                else
                    diagnostics.Add(RosterMessages.Repeated(row, known[KeyOf(entry)]));
            }
        }

        if (columns is null)
            diagnostics.Insert(0, RosterMessages.NoHeader());
        else if (entries.Count == 0)
            diagnostics.Insert(0, RosterMessages.NoEntries());
        return new RosterReading(entries, diagnostics);
    }

    private static RosterEntry? ReadEntry(RosterRow row, RosterColumns columns, int? fiscalYear, List<Diagnostic> diagnostics)
    {
        if (row.Text(columns.Unit) is not { } unit)
        {
            diagnostics.Add(RosterMessages.UnitMissing(row));
            return null;
        }

        if (Remark().IsMatch(PrintedText.Normalise(unit)) || UnitName.Key(unit).Length == 0)
        {
            diagnostics.Add(RosterMessages.SetAside(row));
            return null;
        }

        int? year = null;
        if (row.Text(columns.Year) is { } printedYear && (year = RosterDates.Year(printedYear)) is null)
            diagnostics.Add(RosterMessages.YearUnreadable(row, printedYear));
        DateOnly? due = null;
        if (row.Text(columns.Due) is { } printedDue && (due = RosterDates.Day(printedDue, year ?? fiscalYear)) is null)
            diagnostics.Add(RosterMessages.DueUnreadable(row, printedDue));
        return new RosterEntry(unit, row.Text(columns.Project), year, due, row.Number);
    }

    private static (string, string?, int?) KeyOf(RosterEntry entry) =>
        (UnitName.Key(entry.Unit), entry.Project is { } project ? ProjectName.Key(project, entry.Year) ?? "" : null, entry.Year);

    // Sums and notes below a list.
    [GeneratedRegex("^(合计|总计|小计|共计)[:：]?$|^(注|备注|说明|填表说明|填报说明)[:：]")]
    private static partial Regex Remark();
}
