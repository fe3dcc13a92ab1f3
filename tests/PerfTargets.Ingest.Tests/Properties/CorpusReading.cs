using System.Text;
using PerfTargets.Ingest.Corpus;
using PerfTargets.Ingest.Corpus.Writers;
using PerfTargets.Ingest.Corpus.Writers.Pdf;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Properties;

/// <summary>Generated folders written in a format, read back and reconciled.</summary>
internal static class CorpusReading
{
    private static readonly IngestPipeline Pipeline = new(new IngestOptions());
    private static readonly Reconciler Rules = new(new ReconcilerOptions());

    /// <summary>The formats, in turn.</summary>
    public static IReadOnlyList<string> Formats { get; } = ["cells.txt", "rows.txt", "page.html", "form.docx", "form.xlsx", "upright.pdf", "landscape.pdf", "small.pdf"];

    /// <summary>The forms of a folder, by way of a format: the department's, then the projects'.</summary>
    public static IReadOnlyList<TargetForm> Read(UnitFolder folder, string format)
    {
        var bytes = format switch
        {
            "cells.txt" => Encoding.UTF8.GetBytes(CellDumpWriter.Write(folder.Sheets())),
            "rows.txt" => Encoding.UTF8.GetBytes(RowDumpWriter.Write(folder.Sheets())),
            "page.html" => Encoding.UTF8.GetBytes(HtmlWriter.Write(folder.Sheets())),
            "form.xlsx" => ExcelWriter.Write(folder.Sheets()),
            "upright.pdf" => PdfWriter.Write(folder.Sheets(), PdfStyle.Portrait),
            "landscape.pdf" => PdfWriter.Write(folder.Sheets(), PdfStyle.Landscape),
            "small.pdf" => PdfWriter.Write(folder.Sheets(), PdfStyle.Small),
            _ => WordWriter.Write(folder.Sheets()),
        };
        return Pipeline.IngestBytes(bytes, format).Forms;
    }

    /// <summary>The findings of a folder's forms; no rule may fail by its own fault.</summary>
    public static ReconcileResult Check(IReadOnlyList<TargetForm> forms)
    {
        var result = Rules.Check(forms);
        Assert.DoesNotContain(result.Outcomes.SelectMany(form => form.InsufficientData), undecided => undecided.Reason.Zh.StartsWith(Reconciler.RuleFailed, StringComparison.Ordinal));
        return result;
    }
}
