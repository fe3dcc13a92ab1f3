using System.Text.Json;
using PerfTargets.Ingest.Cli.Commands.Doctor;
using PerfTargets.Ingest.Tests.Programs;

namespace PerfTargets.Ingest.Tests.Cli;

/// <summary><c>doctor</c> beside programs that are missing, lacking or bad.</summary>
public sealed class DoctorTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("perftargets-doctor-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Nothing_installed_is_no_failure_and_is_said_with_what_to_install()
    {
        var run = Run("--lang", "en");
        Assert.Equal(0, run.Code);
        Assert.Contains("[missing] tesseract", run.Output, StringComparison.Ordinal);
        Assert.Contains("[missing] pdftoppm", run.Output, StringComparison.Ordinal);
        Assert.Contains("Only scans need them; everything else is read without.", run.Output, StringComparison.Ordinal);
        Assert.Contains("tesseract-ocr-chi-sim", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
    }

    [Fact]
    public void Scans_may_be_required()
    {
        var run = Run("--lang", "en", "--require", "ocr");
        Assert.Equal(1, run.Code);
        Assert.Contains("--require ocr", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, Run("--require", "scans").Code);
    }

    [Fact]
    public void The_advice_for_the_own_system_comes_first()
    {
        foreach (var here in InstallAdvice.All)
        {
            using var text = new StringWriter();
            DoctorText.Write(text, new Diagnosis("p", "r", "s", null, Ingest.Programs.ScanPrograms.Find(new(_ => null, isWindows: false), default), null, null), here, chinese: false);
            var page = text.ToString();
            Assert.Equal(here, InstallAdvice.All.MinBy(a => page.IndexOf($"\n  {a.Name}", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public void The_cache_folder_is_tried()
    {
        var file = Path.Combine(folder, "file");
        File.WriteAllText(file, "");
        Assert.Contains("[fails] cache", Of(["--lang", "en", "--ocr-cache", file]).Output, StringComparison.Ordinal);
        Assert.Contains("[ok] cache", Of(["--lang", "en", "--ocr-cache", Path.Combine(folder, "cache")]).Output, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(Path.Combine(folder, "cache")));
        Assert.Equal(2, Of(["--ocr-cache", ""]).Code);
    }

    [ScriptFact]
    public void Tesseract_without_Chinese_is_not_enough()
    {
        Script("tesseract", "if [ \"$1\" = --version ]; then echo 'tesseract 5.3.0'; else echo 'List of available languages in \"/models/\" (1):'; echo eng; fi");
        Script("pdftoppm", "echo 'pdftoppm version 22.12.0' >&2");
        var run = Run("--lang", "en", "--require", "ocr");
        Assert.Equal(1, run.Code);
        Assert.Contains("[ok] tesseract 5.3.0", run.Output, StringComparison.Ordinal);
        Assert.Contains("[ok] pdftoppm 22.12.0", run.Output, StringComparison.Ordinal);
        Assert.Contains("[missing] chi_sim", run.Output, StringComparison.Ordinal);
    }

    [ScriptFact]
    public void Programs_that_crash_or_talk_nonsense_are_said_to_fail()
    {
        Script("tesseract", "kill -9 $$");
        Script("pdftoppm", "head -c 100000 /dev/urandom; echo garbage");
        var run = Run("--lang", "en");
        Assert.Equal(0, run.Code);
        Assert.Contains("[fails] tesseract", run.Output, StringComparison.Ordinal);
        Assert.Contains("[fails] pdftoppm", run.Output, StringComparison.Ordinal);
    }

    [ScriptFact]
    public void Programs_that_answer_well_and_work_badly_do_not_pass_the_trial()
    {
        Script("tesseract", "if [ \"$1\" = --version ]; then echo 'tesseract 5.3.0'; else echo chi_sim; echo eng; fi");
        Script("pdftoppm", "if [ \"$1\" = -v ]; then echo 'pdftoppm version 22.12.0' >&2; else echo nonsense; exit 3; fi");
        var run = Run("--lang", "en", "--require", "ocr");
        Assert.Equal(1, run.Code);
        Assert.Contains("[fails] trial", run.Output, StringComparison.Ordinal);
        Assert.Contains("the try went wrong", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Json_has_the_keys_of_the_contract()
    {
        using var json = JsonDocument.Parse(Run("--format", "json").Output);
        Assert.Equal(["schemaVersion", "program", "runtime", "system", "sqlite", "ocr"], Keys(json.RootElement));
        var ocr = json.RootElement.GetProperty("ocr");
        Assert.Equal(["available", "programs", "models", "cache", "trial"], Keys(ocr));
        Assert.False(ocr.GetProperty("available").GetBoolean());
        Assert.All(ocr.GetProperty("programs").EnumerateArray(), p => Assert.Equal("missing", p.GetProperty("state").GetString()));
        Assert.Equal(["name", "state", "path", "version"], Keys(ocr.GetProperty("programs")[0]));
        Assert.Equal(["name", "state", "needed"], Keys(ocr.GetProperty("models")[0]));
        Assert.Equal(JsonValueKind.Null, ocr.GetProperty("cache").ValueKind);
        Assert.Equal(JsonValueKind.Null, ocr.GetProperty("trial").ValueKind);
    }

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private void Script(string name, string body) => ScriptFolder.Write(folder, name, body);

    private ProgramRun Run(params string[] args) => Of(["--ocr-cache", "none", .. args]);

    // Only what stands in the test's own folder is found.
    private ProgramRun Of(string[] args) => ProgramRun.Start(["doctor", .. args], "", name => name == "PATH" ? folder : null);
}
