using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;
using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Cli.Commands.Doctor;

/// <summary>Has a built-in scan read from end to end and compares what was read.</summary>
internal static class ScanTrial
{
    /// <summary>Reads it by the programs that a finder finds, and by nothing that was kept.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was cancelled.</exception>
    public static TrialOutcome Run(ProgramFinder finder, CancellationToken stop)
    {
        var pipeline = new IngestPipeline(new IngestOptions { Recognition = new RecognitionOptions { Finder = finder, Stop = stop } });
        var (document, diagnostics) = pipeline.InspectBytes(TrialPage.Pdf(), "doctor.pdf");
        var read = document?.Blocks.SelectMany(b => b is Table table ? table.Cells.Select(c => c.Text) : b is Paragraph p ? [p.Text] : []).ToList() ?? [];
        var isTable = document?.Blocks is [Table { RowCount: 2, ColumnCount: 2 }];
        var said = diagnostics.Where(d => d.Code is DiagnosticCode.RecognitionFailed or DiagnosticCode.PageNeedsOcr || d.Severity == Severity.Error).Select(d => d.Message).ToList();
        return new TrialOutcome(isTable && read.SequenceEqual(TrialPage.Texts), read, said);
    }
}
