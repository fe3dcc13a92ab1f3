using System.Globalization;
using PerfTargets.Ingest.Binding.Listings;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Binding;

/// <summary>Turns a document into its forms.</summary>
internal static class DocumentBinder
{
    private const int HashCharactersInFormId = 16;

    /// <summary>The forms in document order, what stands outside them, and what became of every cell.</summary>
    public static BoundDocument Bind(Document document, string path, string sha256, bool provenance)
    {
        var lexicon = new Lexicon(near: document.Pages.Any(p => p.IsRecognised));
        var all = RowFlattener.Flatten(document);
        var margins = all.FindAll(r => r.IsMargin);
        var rows = RowPreparation.Prepare(all.FindAll(r => !r.IsMargin), lexicon);
        var splitter = new FormSplitter(lexicon);
        var forms = new List<TargetForm>();
        var diagnostics = new List<Diagnostic>(document.Diagnostics);
        var markup = new MarkupNotes(document.Diagnostics);
        foreach (var cell in margins.SelectMany(r => r.Printed))
        {
            cell.Place(PlacementKind.Diagnostic, cell.Text);
            diagnostics.Add(BindingMessages.InMargin(cell));
        }

        foreach (var stretch in splitter.Split(rows))
        {
            if (Listing.Find(stretch, lexicon) is { } listing)
            {
                var binder = new ListingBinder(listing, lexicon);
                foreach (var project in listing.Groups)
                    Add(binder.Bind(project), project.Rows);
                SetAside(listing.Rest, diagnostics);
            }
            else if (splitter.IsForm(stretch))
            {
                Add(new FormBinder(lexicon).Bind(stretch), stretch);
            }
            else
            {
                SetAside(stretch, diagnostics);
            }
        }

        if (forms.Count == 0)
            diagnostics.Add(BindingMessages.NoForms());
        return new BoundDocument(forms, diagnostics, [.. rows, .. margins]);

        void Add(FormBuilder form, IReadOnlyList<FormRow> own)
        {
            markup.Hand(own, form, diagnostics);
            var (firstPage, lastPage) = Pages(own);
            var doubts = PageDoubt.Of(document, own);
            form.Diagnostics.AddRange(doubts);
            if (lastPage is not null)
                lastPage = doubts.Where(d => d.Code == DiagnosticCode.RowContinued).Select(d => d.At?.Page ?? 0).Append(lastPage.Value).Max();
            var source = new FormSource(path, sha256, document.Format, forms.Count, firstPage, lastPage);
            forms.Add(form.Build(FormId(sha256, forms.Count), source, provenance));
        }
    }

    private static string FormId(string sha256, int index) =>
        string.Concat(sha256.AsSpan(0, HashCharactersInFormId), "-", index.ToString(CultureInfo.InvariantCulture));

    private static void SetAside(IReadOnlyList<FormRow> rows, List<Diagnostic> diagnostics)
    {
        foreach (var cell in rows.SelectMany(r => r.Printed))
        {
            cell.Place(PlacementKind.Diagnostic, cell.Text);
            diagnostics.Add(BindingMessages.TextOutsideForms(cell));
        }
    }

    private static (int? First, int? Last) Pages(IReadOnlyList<FormRow> rows)
    {
        int? first = null;
        int? last = null;
        foreach (var cell in rows.SelectMany(r => r.Printed))
        {
            if (cell.At.Page is not { } page)
                continue;
            first = first is null ? page : Math.Min(first.Value, page);
            last = last is null ? page : Math.Max(last.Value, page);
        }

        return (first, last);
    }
}

/// <summary>What a document was bound to.</summary>
/// <param name="Forms">The forms in document order.</param>
/// <param name="Diagnostics">The reader's, and what stands outside the forms.</param>
/// <param name="Rows">Every row, each cell with what became of its text.</param>
internal sealed record BoundDocument(IReadOnlyList<TargetForm> Forms, IReadOnlyList<Diagnostic> Diagnostics, IReadOnlyList<FormRow> Rows);
