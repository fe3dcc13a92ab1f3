using System.CommandLine;
using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Cli.Input;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Inspect;

/// <summary><c>inspect</c>: prints what the reader saw before any form was recognised.</summary>
internal sealed class InspectCommand : Verb
{
    private readonly Argument<string> path;
    private readonly Option<string> format;
    private readonly Option<string> output;
    private readonly RecognitionSwitches recognition;

    public InspectCommand(bool chinese)
        : base("inspect", InspectTexts.Summary, chinese)
    {
        path = new Argument<string>("PATH") { Description = InspectTexts.PathOperand.In(chinese) };
        Arguments.Add(path);
        format = AddChoice("--format", InspectTexts.FormatOption, "text", "json", "html");
        output = AddOption("--output", "FILE", InspectTexts.OutputOption);
        recognition = AddRecognition();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => InspectTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        var file = parsed.GetValue(path)!;
        if (Directory.Exists(file))
            throw new UsageException(InspectTexts.IsFolder(file));

        using var target = OutputTarget.Open(session, parsed.GetValue(output));
        var pipeline = new IngestPipeline(new IngestOptions { Recognition = recognition.Read(parsed, session, OrderedParallel.DefaultJobs) });
        var (document, diagnostics) = file == InputSet.StandardInput
            ? pipeline.InspectBytes(InputSet.ReadAll(session), file)
            : pipeline.InspectFile(file);
        var seen = new Inspection(FolderScan.PortablePath(file), document, diagnostics);
        switch (parsed.GetValue(format))
        {
            case "json":
                InspectJson.Write(target.Stream, seen);
                break;
            case "html":
                using (var text = target.Text())
                    InspectPage.Write(text, seen, session.Chinese);
                break;
            default:
                using (var text = target.Text())
                    InspectText.Write(text, seen, session.Chinese);
                break;
        }

        target.Commit();
        if (document is not null && !seen.NeedsOcr)
            return ExitCode.Done;
        session.Complain(InspectTexts.Unread(seen));
        return ExitCode.SomeUnread;
    }
}
