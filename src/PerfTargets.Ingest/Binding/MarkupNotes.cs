using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Binding;

/// <summary>
/// Takes the reader's notes on markup that stood in the text into the form they concern: rules see forms,
/// and markup left in a form is the form's fault. A check box that is typed as a tag is read as the box it draws, and is no fault.
/// </summary>
internal sealed class MarkupNotes(IEnumerable<Diagnostic> fromReader)
{
    private readonly ILookup<Location, Diagnostic> byPlace = fromReader
        .Where(note => note is { Code: DiagnosticCode.MarkupInText, At: not null } && !IsCheckBox(note.Text))
        .ToLookup(note => note.At!);

    /// <summary>Gives a form the notes on its own cells, and takes them off the document's list.</summary>
    /// <param name="rows">The form's rows.</param>
    /// <param name="form">Where the notes go.</param>
    /// <param name="document">The document's diagnostics.</param>
    public void Hand(IReadOnlyList<FormRow> rows, FormBuilder form, List<Diagnostic> document)
    {
        if (byPlace.Count == 0)
            return;
        foreach (var place in rows.SelectMany(row => row.Cells).Select(cell => cell.At).Distinct())
        {
            foreach (var note in byPlace[place])
            {
                form.Diagnostics.Add(note);
                document.Remove(note);
            }
        }
    }

    private static bool IsCheckBox(string? mark) => mark?.StartsWith("<input", StringComparison.OrdinalIgnoreCase) == true;
}
