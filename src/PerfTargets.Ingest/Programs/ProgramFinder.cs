namespace PerfTargets.Ingest.Programs;

/// <summary>Finds external programs: by an environment variable, on the search path, in the folders they are usually installed in.</summary>
/// <param name="environment">The environment's variables; null for one that is not set.</param>
/// <param name="isWindows">Whether executables end in .exe.</param>
public sealed class ProgramFinder(Func<string, string?> environment, bool isWindows)
{
    /// <summary>Finds by this process's own environment.</summary>
    public static ProgramFinder OfThisSystem { get; } = new(Environment.GetEnvironmentVariable, OperatingSystem.IsWindows());

    /// <summary>The full path of the executable; null when there is none.</summary>
    /// <param name="name">Its name, without an extension.</param>
    /// <param name="variable">A variable that names it; when it is set, nothing else is looked at.</param>
    /// <param name="folders">Where installers put it, beside the search path.</param>
    public string? Find(string name, string variable, IEnumerable<string> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        if (environment(variable) is { Length: > 0 } named)
            return File.Exists(named) ? Path.GetFullPath(named) : null;
        var file = isWindows ? name + ".exe" : name;
        var searched = (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var folder in searched.Select(f => f.Trim('"')).Where(Path.IsPathRooted).Concat(folders))
        {
            var path = Path.Combine(folder, file);
            if (File.Exists(path) && IsExecutable(path))
                return path;
        }

        return null;
    }

    private static bool IsExecutable(string path)
    {
        if (OperatingSystem.IsWindows())
            return true;
        const UnixFileMode Any = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;
        return (File.GetUnixFileMode(path) & Any) != 0;
    }
}
