using PerfTargets.Ingest.Cli;
using PerfTargets.Ingest.Cli.Commands.Doctor;
using PerfTargets.Ingest.Programs;
using PerfTargets.Ingest.Tests.Batch;

namespace PerfTargets.Ingest.Tests.Programs;

/// <summary>When the programs for scans are asked who they are, and what is said while they work.</summary>
public sealed class ScanProgramsTests : IDisposable
{
    private readonly ScriptFolder scripts = new();
    private readonly string documents;

    public ScanProgramsTests()
    {
        documents = Directory.CreateDirectory(scripts.PathOf("documents")).FullName;
        File.WriteAllText(Path.Combine(documents, "a.txt"), "通知\n");
        var log = $"echo \"$1\" >> {scripts.PathOf("asked")}; ";
        scripts.Script("tesseract", log + "case \"$1\" in --version) echo 'tesseract 5.3.0';; --list-langs) echo chi_sim;; esac");
        scripts.Script("pdftoppm", log + "if [ \"$1\" = -v ]; then echo 'pdftoppm version 22.12.0' >&2; else echo nothing; fi");
    }

    private IEnumerable<string> Asked => File.Exists(scripts.PathOf("asked")) ? File.ReadAllLines(scripts.PathOf("asked")).Order() : [];

    public void Dispose() => scripts.Dispose();

    [ScriptFact]
    public void They_are_asked_once_however_many_want_to_know()
    {
        var options = new RecognitionOptions { Finder = scripts.Finder };
        Assert.Empty(Asked);
        Assert.True(options.IsPossible());
        Assert.True((options with { Processes = 2 }).IsPossible());
        Assert.Same(ScanPrograms.Of(options.Finder, default), ScanPrograms.Of(options.Finder, default));
        Assert.Equal(["--list-langs", "--version", "-v"], Asked);
    }

    [ScriptFact]
    public void Without_a_scan_nobody_asks()
    {
        Assert.Equal(0, Run("import", documents, "--db", scripts.PathOf("a.db")).Code);
        Assert.Equal(0, Run("import", documents, "--db", scripts.PathOf("a.db")).Code);
        Assert.Equal(0, Run("extract", documents).Code);
        Assert.Empty(Asked);
    }

    [ScriptFact]
    public void With_scans_an_import_asks_once()
    {
        foreach (var name in new[] { "b.pdf", "c.pdf" })
            File.WriteAllBytes(Path.Combine(documents, name), TrialPage.Pdf());
        Assert.Equal(3, Run("import", documents, "--db", scripts.PathOf("a.db"), "--ocr", "off").Code);
        Assert.Empty(Asked);
        Run("import", documents, "--db", scripts.PathOf("a.db"));
        Assert.Equal(["--list-langs", "--version", "-v"], Asked.Where(a => a.StartsWith('-') && a != "-cropbox"));
    }

    [ScriptFact]
    public void On_a_terminal_recognition_is_announced_once_and_elsewhere_not()
    {
        foreach (var name in new[] { "b.pdf", "c.pdf" })
            File.WriteAllBytes(Path.Combine(documents, name), TrialPage.Pdf());
        const string Notice = "Recognising scanned pages";
        Assert.Equal(2, Run(true, "extract", documents, "--lang", "en").Error.Split(Notice).Length);
        Assert.DoesNotContain(Notice, Run(true, "extract", documents, "--lang", "en", "--quiet").Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Notice, Run(false, "extract", documents, "--lang", "en").Error, StringComparison.Ordinal);
        File.Delete(Path.Combine(documents, "b.pdf"));
        File.Delete(Path.Combine(documents, "c.pdf"));
        Assert.DoesNotContain(Notice, Run(true, "extract", documents, "--lang", "en").Error, StringComparison.Ordinal);
    }

    [ScriptFact]
    public void Folders_that_were_left_behind_are_removed_when_recognition_begins()
    {
        var name = Path.Combine(Path.GetTempPath(), "perftargets-ocr-" + Path.GetRandomFileName());
        var (old, young) = (Directory.CreateDirectory(name + "-old").FullName, Directory.CreateDirectory(name + "-young").FullName);
        try
        {
            File.WriteAllText(Path.Combine(old, "document.pdf"), "");
            Directory.SetLastWriteTimeUtc(old, TimeProvider.System.GetUtcNow().UtcDateTime.AddDays(-2));
            new IngestPipeline(new IngestOptions { Recognition = new RecognitionOptions { Finder = scripts.Finder } }).InspectBytes(TrialPage.Pdf(), "a.pdf");
            Assert.False(Directory.Exists(old));
            Assert.True(Directory.Exists(young));
        }
        finally
        {
            Directory.Delete(young);
        }
    }

    private (int Code, string Error) Run(params string[] args) => Run(false, args);

    private (int Code, string Error) Run(bool isTerminal, params string[] args)
    {
        using var error = new StringWriter();
        var code = PerfTargetsProgram.Run([.. args, "--ocr-cache", "none"], new ProgramHost
        {
            Input = () => Stream.Null,
            Output = () => new MemoryStream(),
            Error = error,
            ErrorIsTerminal = () => isTerminal,
            Environment = name => name == "PATH" ? scripts.FullPath : null,
            Time = new FakeTime(),
        });
        return (code, error.ToString());
    }
}
