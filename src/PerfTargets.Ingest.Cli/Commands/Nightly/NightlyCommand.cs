using System.CommandLine;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Batch.Isolation;
using PerfTargets.Ingest.Batch.Nightly;
using PerfTargets.Ingest.Cli.Commands.Worker;
using PerfTargets.Ingest.Cli.Input;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation.Settings;

namespace PerfTargets.Ingest.Cli.Commands.Nightly;

/// <summary><c>nightly</c>: the run that a scheduler starts.</summary>
internal sealed class NightlyCommand : Verb
{
    private readonly Option<string> config;
    private readonly Option<bool> acceptMissing;

    public NightlyCommand(bool chinese)
        : base("nightly", NightlyCommandTexts.Summary, chinese)
    {
        config = AddOption("--config", "FILE", NightlyCommandTexts.ConfigOption);
        config.Required = true;
        acceptMissing = AddSwitch("--accept-missing", NightlyCommandTexts.AcceptMissingOption);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => NightlyCommandTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        var settings = SettingsFiles.Read(parsed.GetValue(config)!, NightlyConfigReader.Read);
        var threads = settings.Limits.Jobs ?? OrderedParallel.DefaultJobs;
        var reading = new IngestOptions { Recognition = RecognitionSwitches.BesideDatabase(settings.Database, session, threads) };
        var limits = new WorkerLimits
        {
            Document = TimeSpan.FromSeconds(settings.Limits.SecondsPerDocument),
            Memory = (long)settings.Limits.MegabytesPerDocument << 20,
        };
        using var pool = new WorkerPool(WorkerLauncher.CommandLine(reading), threads, limits);
        using var stop = session.Stop.Register(pool.Dispose);
        var run = new NightlyRun(settings, pool, session.Host.Time)
        {
            AcceptMissing = parsed.GetValue(acceptMissing),
            Recognises = reading.Recognition!.IsPossible,
            ProgramVersion = ProgramTexts.Version,
        };
        NightlyOutcome outcome;
        try
        {
            outcome = run.Run((files, load) => ProgressDisplay.Run(session, files, load), session.Stop);
        }
        catch (SettingsException e)
        {
            throw new UsageException(e.Reason);
        }

        if (outcome.KeptMissing > 0)
            session.Complain(NightlyCommandTexts.KeptMissing(outcome.KeptMissing));
        session.Note(outcome.Line);
        session.Note(NightlyCommandTexts.Report(outcome.Report));
        return outcome.Unread.Count + outcome.Deferred.Count + outcome.KeptMissing > 0 ? ExitCode.SomeUnread : ExitCode.Done;
    }
}
