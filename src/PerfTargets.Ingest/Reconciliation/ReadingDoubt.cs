using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>
/// Whether a value was read with doubt: a diagnostic says that its row was repaired, joined or not readable in full.
/// Doubt lowers a finding's certainty; it never widens a tolerance.
/// </summary>
internal static class ReadingDoubt
{
    private static readonly HashSet<string> Codes =
    [
        DiagnosticCode.RowRepaired,
        DiagnosticCode.RowJoined,
        DiagnosticCode.AmountUnreadable,
        DiagnosticCode.DateUnreadable,
        DiagnosticCode.UndecodableBytes,
        DiagnosticCode.PageNeedsOcr,
        DiagnosticCode.TextRecognised,
        DiagnosticCode.GlyphUnmapped,
        DiagnosticCode.DocumentRepaired,
    ];

    /// <summary>Whether a diagnostic casts doubt on the field. A form without provenance is doubted as a whole.</summary>
    public static bool Concerns(FieldValue field)
    {
        var place = PlaceOf(field);

        // What is blank was read nowhere: a row elsewhere casts no doubt on it, a page may have hidden it.
        var nowhere = place is null && field.Raw.Length == 0 && field.Form.Provenance is not null;
        foreach (var diagnostic in field.Form.Diagnostics)
        {
            if (Codes.Contains(diagnostic.Code) && (diagnostic.At is null || (place is null ? !nowhere || IsPage(diagnostic.At) : Meets(diagnostic.At, place))))
                return true;
        }

        return false;
    }

    /// <summary>The certainty left after doubt: certain becomes likely, the others stay.</summary>
    public static Certainty Lower(Certainty certainty) => certainty == Certainty.Certain ? Certainty.Likely : certainty;

    /// <summary>Where the field was read, by its own pointer or that of what it belongs to; null when unknown.</summary>
    public static Location? PlaceOf(FieldValue field)
    {
        if (field.Form.Provenance is not { } provenance)
            return null;
        for (var pointer = field.Pointer; pointer.Length > 0; pointer = pointer[..pointer.LastIndexOf('/')])
        {
            if (provenance.TryGetValue(pointer, out var place))
                return place;
        }

        return PlaceOfRow(field.Pointer, provenance);
    }

    /// <summary>The row of an indicator whose own cell is blank: a blank has no place, its row has.</summary>
    private static Location? PlaceOfRow(string pointer, IReadOnlyDictionary<string, Location> provenance)
    {
        var path = pointer.Split('/');
        if (path.Length < 3 || path[1] != "indicators")
            return null;
        foreach (var cell in new[] { "level3", "target" })
        {
            if (provenance.TryGetValue($"/indicators/{path[2]}/{cell}", out var place))
                return place with { Column = null, Box = null };
        }

        return null;
    }

    private static bool IsPage(Location seen) => seen is { Page: not null, Row: null, Line: null };

    private static bool Meets(Location seen, Location place) =>
        Agree(seen.Page, place.Page) && Agree(seen.Table, place.Table)
        && Agree(seen.Row, place.Row) && ((seen.Row is not null && place.Row is not null) || Agree(seen.Line, place.Line));

    private static bool Agree(int? seen, int? place) => seen is null || place is null || seen == place;
}
