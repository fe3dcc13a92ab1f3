namespace PerfTargets.Ingest.Tests.Samples;

/// <summary>The documents the tests read: samples/ of the repository, and the real documents that may stand beside it.</summary>
internal static class SampleFiles
{
    private static readonly string Seeds = RepositoryRoot.Combine("..", "shared", "seeds");

    public static string Root { get; } = RepositoryRoot.Combine("samples");

    public static string LayoutRoot { get; } = Path.Combine(Root, "layouts");

    public static string YearRoot { get; } = Path.Combine(Root, "2026");

    public static bool HasSeeds => Directory.Exists(Seeds);

    /// <summary>Every source document of the samples, as a path below samples/ with forward slashes.</summary>
    public static IEnumerable<string> All() => Below(Root, "*.txt").Select(f => Relative(Root, f));

    /// <summary>Every document of the year's folder, as a path below it with forward slashes.</summary>
    public static IEnumerable<string> Year() => Below(YearRoot, "*").Select(f => Relative(YearRoot, f));

    /// <summary>Every layout source in another format than text, as a path below samples/layouts.</summary>
    public static IEnumerable<string> OtherFormats() =>
        Below(LayoutRoot, "source.*").Where(f => Path.GetExtension(f) != ".txt").Select(f => Relative(LayoutRoot, f));

    /// <summary>Every layout case, as layout/case.</summary>
    public static IEnumerable<string> Cases() =>
        Directory.EnumerateDirectories(LayoutRoot).SelectMany(Directory.EnumerateDirectories).Select(f => Relative(LayoutRoot, f)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> SeedNames() => HasSeeds ? Below(Seeds, "*.txt").Select(f => Path.GetFileName(f)) : [];

    public static byte[] Read(string path) => File.ReadAllBytes(Path.Combine(Root, path));

    public static byte[] ReadSeed(string name) => File.ReadAllBytes(Path.Combine(Seeds, name));

    private static IEnumerable<string> Below(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private static string Relative(string folder, string file) => Path.GetRelativePath(folder, file).Replace('\\', '/');
}

/// <summary>A theory over the real documents: skipped, and says so, where they are not to be had.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SeedTheoryAttribute : TheoryAttribute
{
    public SeedTheoryAttribute()
    {
        if (!SampleFiles.HasSeeds)
            Skip = "The real documents (../shared/seeds) are not on this machine.";
    }
}
