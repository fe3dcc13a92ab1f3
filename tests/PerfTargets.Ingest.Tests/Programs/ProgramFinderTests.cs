using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Tests.Programs;

/// <summary>Where programs are looked for.</summary>
public sealed class ProgramFinderTests : IDisposable
{
    private const string Variable = "THE_PROGRAM";
    private readonly ScriptFolder scripts = new();

    public void Dispose() => scripts.Dispose();

    [Fact]
    public void A_variable_goes_before_everything_and_alone()
    {
        var path = scripts.Script("tool", "");
        var other = scripts.Script("other", "");
        Assert.Equal(other, Find(("PATH", scripts.FullPath), (Variable, other)));
        Assert.Null(Find(("PATH", scripts.FullPath), (Variable, other + "x")));
        Assert.Equal(path, Find(("PATH", scripts.FullPath), (Variable, "")));
    }

    [Fact]
    public void The_search_path_goes_in_its_order_before_the_usual_folders()
    {
        using var second = new ScriptFolder();
        var (first, behind) = (scripts.Script("tool", ""), second.Script("tool", ""));
        Assert.Equal(first, Find(("PATH", Joined(scripts.FullPath, second.FullPath))));
        Assert.Equal(behind, Find(("PATH", Joined(second.FullPath, scripts.FullPath))));
        var finder = new ProgramFinder(_ => null, isWindows: false);
        Assert.Equal(first, finder.Find("tool", Variable, [scripts.PathOf("none"), scripts.FullPath]));
        Assert.Null(finder.Find("tool", Variable, []));
    }

    [Fact]
    public void A_folder_named_from_the_current_one_is_not_searched()
    {
        var path = scripts.Script("tool", "");
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, scripts.FullPath);
        Assert.Null(Find(("PATH", Joined(".", relative))));
        Assert.Equal(path, Find(("PATH", Joined(relative, '"' + scripts.FullPath + '"'))));
    }

    [ScriptFact]
    public void What_cannot_be_run_is_passed_over()
    {
        using var second = new ScriptFolder();
        File.WriteAllText(scripts.PathOf("tool"), "a text");
        Directory.CreateDirectory(second.PathOf("other"));
        var path = second.Script("tool", "");
        Assert.Equal(path, Find(("PATH", Joined(scripts.FullPath, second.FullPath))));
    }

    private static string Joined(params string[] folders) => string.Join(Path.PathSeparator, folders);

    private static string? Find(params (string Name, string Value)[] environment) =>
        new ProgramFinder(name => environment.Where(e => e.Name == name).Select(e => e.Value).FirstOrDefault(), isWindows: false).Find("tool", Variable, []);
}
