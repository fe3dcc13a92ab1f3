using System.CommandLine;
using System.Runtime.InteropServices;
using PerfTargets.Ingest.Cli.Input;
using PerfTargets.Ingest.Cli.Output;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Programs;
using PerfTargets.Ingest.Reading.Pdf.Recognition.Cache;
using PerfTargets.Ingest.Storage;

namespace PerfTargets.Ingest.Cli.Commands.Doctor;

/// <summary><c>doctor</c>: looks at what the program finds on this system, above all for scans, and says what to install.</summary>
internal sealed class DoctorCommand : Verb
{
    private readonly Option<string> format;
    private readonly Option<string> require;
    private readonly Option<string> cache;

    public DoctorCommand(bool chinese)
        : base("doctor", DoctorTexts.Summary, chinese)
    {
        format = AddChoice("--format", DoctorTexts.FormatOption, "text", "json");
        require = AddOption("--require", "ocr", DoctorTexts.RequireOption);
        require.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: not "ocr" and var word }])
                result.AddError(Misuse.NotAmong("--require", word, ["ocr"]).In(chinese));
        });
        cache = AddOption("--ocr-cache", "DIR|none", InputTexts.OcrCacheOption);
    }

    /// <inheritdoc/>
    public override IReadOnlyList<(string Line, Bilingual Meaning)> Examples => DoctorTexts.Examples;

    /// <inheritdoc/>
    public override int Run(ParseResult parsed, Session session)
    {
        using var target = OutputTarget.Open(session, null);
        var found = Diagnose(RecognitionSwitches.FolderOf(parsed.GetValue(cache)), session);
        if (parsed.GetValue(format) == "json")
        {
            DoctorJson.Write(target.Stream, found);
        }
        else
        {
            using var text = target.Text();
            DoctorText.Write(text, found, InstallAdvice.Here, session.Chinese);
        }

        target.Commit();
        if (found.ReadsScans || parsed.GetValue(require) is null)
            return ExitCode.Done;
        session.Complain(DoctorTexts.Required);
        return ExitCode.Findings;
    }

    private static Diagnosis Diagnose(string? folder, Session session)
    {
        var finder = new ProgramFinder(session.Host.Environment, OperatingSystem.IsWindows());
        var programs = ScanPrograms.Of(finder, session.Stop);
        return new Diagnosis(
            ProgramTexts.Version,
            RuntimeInformation.FrameworkDescription,
            RuntimeInformation.RuntimeIdentifier,
            SqliteEngine.Version,
            programs,
            folder is null ? null : StateOf(folder),
            programs.IsComplete ? ScanTrial.Run(finder, session.Stop) : null);
    }

    private static CacheState StateOf(string folder)
    {
        var trouble = CacheFolder.TryWriting(folder);
        var (pages, bytes) = CacheFolder.Measure(folder);
        return new CacheState(folder, pages, bytes, trouble);
    }
}
