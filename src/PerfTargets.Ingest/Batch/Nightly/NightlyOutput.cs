using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Reporting.Report;
using PerfTargets.Ingest.Reporting.Report.Page;
using PerfTargets.Ingest.Reporting.Slips;

namespace PerfTargets.Ingest.Batch.Nightly;

/// <summary>
/// Writes what is to be seen of a run: a folder that appears whole, and the report once more where it always is.
/// The same run written again takes the place of what was there.
/// </summary>
/// <param name="config">Where to, and how.</param>
/// <param name="name">The name of the run's folder.</param>
/// <param name="today">The day of the run.</param>
/// <param name="version">What the program calls itself.</param>
internal sealed class NightlyOutput(NightlyConfig config, string name, DateOnly today, string? version)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The folder of the run.</summary>
    public string Folder { get; } = Path.Combine(NightlyFolders.Runs(config), name);

    /// <summary>The report that is always the last run's.</summary>
    public string Report { get; } = Path.Combine(config.Output, NightlyFolders.ReportName);

    /// <summary>Writes everything.</summary>
    /// <param name="summary">What the run did.</param>
    /// <param name="forms">The forms that stand, enumerated once.</param>
    /// <returns>The run in one line.</returns>
    /// <exception cref="RunRefusedException">It could not be written.</exception>
    public Bilingual Write(ImportSummary summary, IEnumerable<TargetForm> forms)
    {
        var head = new ReportHead { FiscalYear = config.FiscalYear, Folders = [.. config.Folders.Select(Path.GetFileName).OfType<string>()], Version = version };
        var report = RunReportBuilder.Build(RunReportInput.Of(summary, head), forms, new ReportOptions { ShowPersonalData = config.ShowPersonalData });
        var half = Path.Combine(NightlyFolders.Runs(config), "." + name + ".tmp");
        try
        {
            if (Directory.Exists(half))
                Directory.Delete(half, recursive: true);
            Directory.CreateDirectory(half);
            using (var page = new StreamWriter(Path.Combine(half, NightlyFolders.ReportName), append: false, Utf8) { NewLine = "\n" })
                RunReportPage.Write(page, report, config.Chinese);
            using (var list = File.Create(Path.Combine(half, NightlyFolders.FindingsName)))
                FindingListWriter.Write(list, report, config.Chinese);
            WriteSlips(report, Path.Combine(half, NightlyFolders.SlipsName));
            if (Directory.Exists(Folder))
                Directory.Delete(Folder, recursive: true);
            Directory.Move(half, Folder);
            var copy = Report + ".tmp";
            File.Copy(Path.Combine(Folder, NightlyFolders.ReportName), copy, overwrite: true);
            File.Move(copy, Report, overwrite: true);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new RunRefusedException(RunTexts.OutputNotWritable(config.Output, e.Message));
        }

        return RunLine.Of(report);
    }

    private void WriteSlips(RunReport report, string folder)
    {
        var options = new SlipOptions { Bureau = config.Bureau, Date = today, ReturnBy = config.ReturnBy };
        var names = new SlipFileName();
        foreach (var unit in report.Units)
        {
            if (ReturnSlip.Of(report, unit, options) is not { } slip)
                continue;
            Directory.CreateDirectory(folder);
            var file = Path.Combine(folder, names.Next(unit.Name));
            using (var word = File.Create(file + ".docx"))
                SlipDocxWriter.Write(word, slip);
            using var page = new StreamWriter(file + ".html", append: false, Utf8) { NewLine = "\n" };
            SlipHtmlWriter.Write(page, slip);
        }
    }
}
