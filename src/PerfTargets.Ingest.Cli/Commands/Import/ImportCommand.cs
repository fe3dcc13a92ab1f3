using System.CommandLine;
using System.Globalization;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Cli.Commands.Worker;
using PerfTargets.Ingest.Cli.Input;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;
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
    private readonly Option<string> settle;
    private readonly Option<bool> isolate;
    private readonly Option<string> report;
    private readonly Option<string> config;
    private readonly Option<string> suppressions;
    private readonly RecognitionSwitches recognition;

    public ImportCommand(bool chinese)
        : base("import", ImportTexts.Summary, chinese)
    {
        folders = AddOperands("FOLDER", ArgumentArity.OneOrMore, ImportTexts.FolderOperand);
        database = AddOption("--db", "FILE", ImportTexts.DatabaseOption);
        database.Required = true;
        jobs = AddOption("--jobs", "N", InputTexts.JobsOption);
        settle = AddOption("--settle", "SECONDS", ImportTexts.SettleOption);
        isolate = AddSwitch("--isolate", ImportTexts.IsolateOption);
        report = AddOption("--report", "FILE.html", ImportTexts.ReportOption);
        config = AddOption("--config", "FILE", InputTexts.ConfigOption);
        suppressions = AddOption("--suppressions", "FILE", InputTexts.SuppressionsOption);
        recognition = AddRecognition();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => ImportTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        var threads = InputSet.Jobs(parsed.GetValue(jobs));
        var reading = new IngestOptions { Recognition = recognition.Read(parsed, session, threads) };
        var options = new ImportOptions
        {
            Jobs = threads,
            Recognises = reading.Recognition is { } scans ? scans.IsPossible : null,
            SettlePeriod = Settle(parsed.GetValue(settle)),
            Time = session.Host.Time,
            Rules = SettingsFiles.Config(parsed.GetValue(config)).ToOptions(),
            Suppressions = SettingsFiles.Suppressions(parsed.GetValue(suppressions)),
        };
        var named = parsed.GetValue(folders) ?? [];
        if (named.FirstOrDefault(f => !Directory.Exists(f)) is { } missing)
            throw new UsageException(ImportTexts.NotAFolder(missing));

        using var page = parsed.GetValue(report) is { } path ? OutputTarget.Open(session, path) : null;
        var file = parsed.GetValue(database)!;
        using var held = RunLock.Take(file);
        using var db = FormDatabase.OpenOrCreate(file);
        var scan = FolderScan.Run(ImportRoots.Of(named), session.Stop);
        using var pool = parsed.GetValue(isolate) ? new WorkerPool(WorkerLauncher.CommandLine(reading), options.Jobs, new WorkerLimits()) : null;
        using var stop = session.Stop.Register(() => pool?.Dispose());
        IDocumentIngest ingest = pool is not null ? pool : new PipelineIngest(new IngestPipeline(reading));
        var import = new ImportRun(db, ingest, options);
        var run = import.Begin();
        var plan = import.Compare(scan);
        var loaded = ProgressDisplay.Run(session, plan.Changed.Count, step => import.Load(plan, step, session.Stop));
        var reconciled = import.Reconcile(session.Stop);
        var summary = import.Finish(run, loaded, reconciled, told => Write(page, told, FormStore.ReadCurrentForms(db), named, session.Chinese));
        page?.Commit();

        if (session.Quiet)
        {
            foreach (var input in summary.Unread)
                session.Complain(InputTexts.Unread(input));
            foreach (var input in summary.Deferred)
                session.Complain(ImportTexts.Deferred(input));
        }
        else
        {
            ImportSummaryText.Write(session.Host.Error, summary, session.Chinese);
        }

        return summary.Unread.Count + summary.Deferred.Count > 0 ? ExitCode.SomeUnread : ExitCode.Done;
    }

    private static void Write(OutputTarget? page, ImportSummary summary, IEnumerable<TargetForm> forms, IReadOnlyList<string> folders, bool chinese)
    {
        if (page is null)
            return;
        using var text = page.Text();
        var head = new ReportHead { Folders = folders, Version = ProgramTexts.Version };
        RunReportPage.Write(text, RunReportBuilder.Build(RunReportInput.Of(summary, head), forms, new ReportOptions()), chinese);
    }

    // Days of quiet would only keep a run from ever reading what is worked on.
    private static TimeSpan Settle(string? text)
    {
        if (text is null)
            return ImportOptions.DefaultSettlePeriod;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 3600
            ? TimeSpan.FromSeconds(seconds)
            : throw new UsageException(ImportTexts.BadSettle(text));
    }
}
