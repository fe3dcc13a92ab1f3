using System.CommandLine;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Cli.Input;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reporting;
using PerfTargets.Ingest.Reporting.Report;
using PerfTargets.Ingest.Reporting.Report.Page;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Cli.Commands.Import;

/// <summary><c>import</c>: a folder tree into a database, reconciled.</summary>
internal sealed class ImportCommand : Verb
{
    private readonly Argument<string[]> folders;
    private readonly Option<string> database;
    private readonly Option<string> jobs;
    private readonly Option<string> report;
    private readonly Option<string> config;
    private readonly Option<string> suppressions;

    public ImportCommand(bool chinese)
        : base("import", ImportTexts.Summary, chinese)
    {
        folders = AddOperands("FOLDER", ArgumentArity.OneOrMore, ImportTexts.FolderOperand);
        database = AddOption("--db", "FILE", ImportTexts.DatabaseOption);
        database.Required = true;
        jobs = AddOption("--jobs", "N", InputTexts.JobsOption);
        report = AddOption("--report", "FILE.html", ImportTexts.ReportOption);
        config = AddOption("--config", "FILE", InputTexts.ConfigOption);
        suppressions = AddOption("--suppressions", "FILE", InputTexts.SuppressionsOption);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => ImportTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        var threads = InputSet.Jobs(parsed.GetValue(jobs));
        var options = SettingsFiles.Config(parsed.GetValue(config)).ToOptions();
        var known = SettingsFiles.Suppressions(parsed.GetValue(suppressions));
        var named = parsed.GetValue(folders) ?? [];
        if (named.FirstOrDefault(f => !Directory.Exists(f)) is { } missing)
            throw new UsageException(ImportTexts.NotAFolder(missing));

        using var page = parsed.GetValue(report) is { } path ? OutputTarget.Open(session, path) : null;
        using var db = FormDatabase.OpenOrCreate(parsed.GetValue(database)!);
        var scan = FolderScan.Run(ImportRoots.Of(named), session.Stop);
        var run = new ImportRun(db, new IngestPipeline(new IngestOptions()), threads, options, known);
        var summary = ProgressDisplay.Run(session, scan.Entries.Count, step => run.Run(scan, step, session.Stop));

        if (page is not null)
        {
            using (var text = page.Text())
            {
                var head = new ReportHead { Folders = named, Version = ProgramTexts.Version };
                RunReportPage.Write(text, RunReportBuilder.Build(RunReportInput.Of(summary, head), summary.Forms, new ReportOptions()), session.Chinese);
            }

            page.Commit();
        }

        if (session.Quiet)
        {
            foreach (var input in summary.Unread)
                session.Complain(InputTexts.Unread(input));
        }
        else
        {
            ImportSummaryText.Write(session.Host.Error, summary, session.Chinese);
        }

        return summary.Unread.Count > 0 ? ExitCode.SomeUnread : ExitCode.Done;
    }
}
