using System.CommandLine;
using PerfTargets.Ingest.Cli.Input;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Reconciliation;
using PerfTargets.Ingest.Reporting;

namespace PerfTargets.Ingest.Cli.Commands.Check;

/// <summary><c>check</c>: runs the rules over documents or over a database.</summary>
internal sealed class CheckCommand : Verb
{
    private readonly Argument<string[]> paths;
    private readonly Option<string> database;
    private readonly Option<string> format;
    private readonly Option<string> output;
    private readonly Option<string> select;
    private readonly Option<string> ignore;
    private readonly Option<string> config;
    private readonly Option<string> suppressions;
    private readonly Option<string> failOn;
    private readonly Option<string> jobs;
    private readonly Option<bool> listed;
    private readonly RecognitionSwitches recognition;

    public CheckCommand(bool chinese)
        : base("check", CheckTexts.Summary, chinese)
    {
        paths = AddOperands("PATH", ArgumentArity.ZeroOrMore, InputTexts.PathOperand);
        database = AddOption("--db", "FILE", CheckTexts.DatabaseOption);
        format = AddChoice("--format", CheckTexts.FormatOption, "text", "json", "csv", "sarif");
        output = AddOption("--output", "FILE", CheckTexts.OutputOption);
        select = AddOption("--select", "ID,...", CheckTexts.SelectOption);
        ignore = AddOption("--ignore", "ID,...", CheckTexts.IgnoreOption);
        config = AddOption("--config", "FILE", InputTexts.ConfigOption);
        suppressions = AddOption("--suppressions", "FILE", InputTexts.SuppressionsOption);
        failOn = AddChoice("--fail-on", CheckTexts.FailOnOption, "error", "warning", "never");
        jobs = AddOption("--jobs", "N", InputTexts.JobsOption);
        listed = AddSwitch("--stdin-list", InputTexts.ListSwitch);
        recognition = AddRecognition();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => CheckTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        var rules = Rules(parsed);
        var known = SettingsFiles.Suppressions(parsed.GetValue(suppressions));
        var threads = InputSet.Jobs(parsed.GetValue(jobs));
        var named = parsed.GetValue(paths) ?? [];
        var file = parsed.GetValue(database);
        if (file is not null && (named.Length > 0 || parsed.GetValue(listed)))
            throw new UsageException(CheckTexts.PathsOrDatabase);

        using var target = OutputTarget.Open(session, parsed.GetValue(output));
        var reconciler = new Reconciler(rules);
        var subject = file is not null
            ? CheckedForms.FromDatabase(session, file, rules, reconciler, threads)
            : CheckedForms.FromDocuments(session, InputSet.Find(session, named, parsed.GetValue(listed)), new IngestOptions { Recognition = recognition.Read(parsed, session, threads) }, reconciler, threads);
        session.Stop.ThrowIfCancellationRequested();
        var result = known.Apply(subject.Result, subject.Forms, reconciler.RuleIds);
        var report = new CheckReport(subject.Tally.Documents, subject.Forms, result.Result)
        {
            Suppressed = parsed.GetValue(suppressions) is null ? null : result.Suppressed,
            Notes = result.Notes,
        };
        Write(target, report, parsed.GetValue(format)!, session.Chinese, parsed.GetValue(output) is null ? session.OutputStyle : TextStyle.Plain);
        target.Commit();
        foreach (var note in result.Notes)
            session.Note(note.Message);

        subject.Tally.NameUnread(session);
        if (subject.Tally.HasUnread)
            return ExitCode.SomeUnread;
        return IsFailure(report.Counts, parsed.GetValue(failOn)!) ? ExitCode.Findings : ExitCode.Done;
    }

    /// <summary>What the command line says goes before the configuration: --select takes its place, --ignore adds to it.</summary>
    private ReconcilerOptions Rules(ParseResult parsed)
    {
        var options = SettingsFiles.Config(parsed.GetValue(config)).ToOptions();
        if (parsed.GetValue(select) is { } selected)
            options = options with { Select = RuleIds.Read(selected) };
        return parsed.GetValue(ignore) is { } ignored
            ? options with { Ignore = options.Ignore.Concat(RuleIds.Read(ignored)).ToHashSet() }
            : options;
    }

    private static void Write(OutputTarget target, CheckReport report, string format, bool chinese, TextStyle style)
    {
        switch (format)
        {
            case "json":
                CheckJsonWriter.Write(target.Stream, report);
                break;
            case "csv":
                CheckCsvWriter.Write(target.Stream, report);
                break;
            case "sarif":
                SarifWriter.Write(target.Stream, report, RuleCatalog.All.Select(r => r.Info), ProgramTexts.Version.Split(' ')[1]);
                break;
            default:
                using (var text = target.Text())
                    CheckTextWriter.Write(text, report, chinese, style);
                break;
        }
    }

    private static bool IsFailure(FindingCounts counts, string failOn) => failOn switch
    {
        "never" => false,
        "warning" => counts.Errors + counts.Warnings > 0,
        _ => counts.Errors > 0,
    };
}
