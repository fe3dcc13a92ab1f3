using System.Globalization;
using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Tests.Programs;

/// <summary>A folder of shell scripts that stand for programs; gone when it is disposed.</summary>
internal sealed class ScriptFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("perftargets-scripts-").FullName;

    /// <summary>Finds what stands in this folder alone.</summary>
    public ProgramFinder Finder => new(name => name == "PATH" ? FullPath : null, isWindows: false);

    public static string Write(string folder, string name, string body)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, "#!/bin/sh\n" + body + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }

    /// <summary>Whether a process is there and has not ended.</summary>
    public static bool IsAlive(int process)
    {
        // A process that ended and that nobody has asked for its end is still listed, as Z.
        var state = $"/proc/{process.ToString(CultureInfo.InvariantCulture)}/stat";
        if (Directory.Exists("/proc/self"))
        {
            try
            {
                var text = File.ReadAllText(state);
                return text[text.LastIndexOf(')') + 2] is not ('Z' or 'X');
            }
            catch (IOException)
            {
                return false;
            }
        }

        try
        {
            using var found = System.Diagnostics.Process.GetProcessById(process);
            return !found.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    public string Script(string name, string body) => Write(FullPath, name, body);

    public string PathOf(string name) => Path.Combine(FullPath, name);

    /// <summary>The processes that scripts wrote down in a file, as soon as there are so many.</summary>
    public IReadOnlyList<int> Processes(string name, int count)
    {
        for (var i = 0; i < 600; i++)
        {
            if (File.Exists(PathOf(name)) && File.ReadAllLines(PathOf(name)) is { } lines && lines.Length >= count)
                return [.. lines.Select(line => int.Parse(line, CultureInfo.InvariantCulture))];
            Thread.Sleep(50);
        }

        throw new TimeoutException($"{name} was not written.");
    }

    /// <summary>Whether all of some processes end within a few seconds.</summary>
    public static bool AllEnd(IReadOnlyList<int> processes) => SpinWait.SpinUntil(() => !processes.Any(IsAlive), TimeSpan.FromSeconds(10));

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
