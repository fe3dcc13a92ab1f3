using System.CommandLine;
using PerfTargets.Ingest.Cli.Input;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Cli.Commands.Extract;

/// <summary><c>extract</c>: documents in, canonical forms out.</summary>
internal sealed class ExtractCommand : Verb
{
    private readonly Argument<string[]> paths;
    private readonly Option<string> format;
    private readonly Option<string> output;
    private readonly Option<string> jobs;
    private readonly Option<bool> noProvenance;
    private readonly Option<bool> excel;
    private readonly Option<bool> listed;
    private readonly RecognitionSwitches recognition;

    public ExtractCommand(bool chinese)
        : base("extract", ExtractTexts.Summary, chinese)
    {
        paths = AddOperands("PATH", ArgumentArity.ZeroOrMore, InputTexts.PathOperand);
        format = AddChoice("--format", ExtractTexts.FormatOption, "json", "ndjson", "csv");
        output = AddOption("--output", "FILE|DIR", ExtractTexts.OutputOption);
        jobs = AddOption("--jobs", "N", InputTexts.JobsOption);
        noProvenance = AddSwitch("--no-provenance", ExtractTexts.NoProvenanceSwitch);
        excel = AddSwitch("--excel", ExtractTexts.ExcelSwitch);
        listed = AddSwitch("--stdin-list", InputTexts.ListSwitch);
        recognition = AddRecognition();
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => ExtractTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        var kind = parsed.GetValue(format)!;
        var forExcel = parsed.GetValue(excel);
        if (forExcel && kind != "csv")
            throw new UsageException(ExtractTexts.ExcelNeedsCsv);
        var threads = InputSet.Jobs(parsed.GetValue(jobs));
        var inputs = InputSet.Find(session, parsed.GetValue(paths) ?? [], parsed.GetValue(listed));
        var pipeline = new IngestPipeline(new IngestOptions
        {
            Provenance = !parsed.GetValue(noProvenance),
            Recognition = recognition.Read(parsed, session, threads),
        });

        var tally = new ReadTally();
        using var target = ExtractTarget.Open(session, kind, parsed.GetValue(output), forExcel);
        ProgressDisplay.Run(session, inputs.Scan.Entries.Count, step =>
        {
            foreach (var document in inputs.Ingest(session, pipeline, threads))
            {
                target.Write(document);
                tally.Add(document);
                step();
            }

            return true;
        });
        target.Commit();
        tally.NameUnread(session);
        tally.Summarise(session, inputs.Scan.Skipped);
        return tally.HasUnread ? ExitCode.SomeUnread : ExitCode.Done;
    }
}
