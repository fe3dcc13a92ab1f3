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
    private readonly Option<string> failOn;
    private readonly Option<string> jobs;
    private readonly Option<bool> listed;

    public CheckCommand(bool chinese)
        : base("check", CheckTexts.Summary, chinese)
    {
        paths = AddOperands("PATH", ArgumentArity.ZeroOrMore, InputTexts.PathOperand);
        database = AddOption("--db", "FILE", CheckTexts.DatabaseOption);
        format = AddChoice("--format", CheckTexts.FormatOption, "text", "json", "csv", "sarif");
        output = AddOption("--output", "FILE", CheckTexts.OutputOption);
        select = AddOption("--select", "ID,...", CheckTexts.SelectOption);
        ignore = AddOption("--ignore", "ID,...", CheckTexts.IgnoreOption);
        failOn = AddChoice("--fail-on", CheckTexts.FailOnOption, "error", "warning", "never");
        jobs = AddOption("--jobs", "N", InputTexts.JobsOption);
        listed = AddSwitch("--stdin-list", InputTexts.ListSwitch);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => CheckTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        var rules = new ReconcilerOptions
        {
            Select = parsed.GetValue(select) is { } selected ? RuleIds.Read(selected) : null,
            Ignore = parsed.GetValue(ignore) is { } ignored ? RuleIds.Read(ignored) : new HashSet<string>(),
        };
        var threads = InputSet.Jobs(parsed.GetValue(jobs));
        var named = parsed.GetValue(paths) ?? [];
        var file = parsed.GetValue(database);
        if (file is not null && (named.Length > 0 || parsed.GetValue(listed)))
            throw new UsageException(CheckTexts.PathsOrDatabase);

        using var target = OutputTarget.Open(session, parsed.GetValue(output));
        var subject = file is not null
            ? CheckedForms.FromDatabase(file)
            : CheckedForms.FromDocuments(session, InputSet.Find(session, named, parsed.GetValue(listed)), threads);
        session.Stop.ThrowIfCancellationRequested();
        var report = new CheckReport(subject.Tally.Documents, subject.Forms, new Reconciler(rules).Check(subject.Forms));
        Write(target, report, parsed.GetValue(format)!, session.Chinese);
        target.Commit();

        subject.Tally.NameUnread(session);
        if (subject.Tally.HasUnread)
            return ExitCode.SomeUnread;
        return IsFailure(report.Counts, parsed.GetValue(failOn)!) ? ExitCode.Findings : ExitCode.Done;
    }

    private static void Write(OutputTarget target, CheckReport report, string format, bool chinese)
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
                    CheckTextWriter.Write(text, report, chinese);
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
