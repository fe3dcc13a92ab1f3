using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Binding;

/// <summary>
/// What a reader says of pages concerns the forms on them: rows that a page break cut, recognised text, characters nobody
/// knows. A page that could not be read may belong to any form of its document.
/// </summary>
internal static class PageDoubt
{
    /// <summary>The reader's diagnostics that are the form's too.</summary>
    /// <param name="document">The document.</param>
    /// <param name="rows">The form's rows.</param>
    public static List<Diagnostic> Of(Document document, IReadOnlyList<FormRow> rows)
    {
        if (document.Pages.Count == 0)
            return [];
        var pages = rows.SelectMany(r => r.Printed).Select(c => c.At.Page).ToHashSet();
        return [.. document.Diagnostics.Where(d => Concerns(d, rows, pages))];
    }

    private static bool Concerns(Diagnostic diagnostic, IReadOnlyList<FormRow> rows, HashSet<int?> pages) => diagnostic.Code switch
    {
        DiagnosticCode.PageNeedsOcr or DiagnosticCode.DocumentRepaired => true,
        DiagnosticCode.TextRecognised or DiagnosticCode.GlyphUnmapped => diagnostic.At is null || pages.Contains(diagnostic.At.Page),
        DiagnosticCode.RowContinued or DiagnosticCode.RowJoined => diagnostic.At is { } at && rows.Any(r => r.Cells.Any(c => c.At.Table == at.Table && c.At.Row == at.Row)),
        _ => false,
    };
}
