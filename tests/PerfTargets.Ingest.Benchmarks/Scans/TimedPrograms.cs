using System.Globalization;
using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest.Benchmarks.Scans;

/// <summary>
/// Stands scripts before pdftoppm and Tesseract that write down how long each run took, in its folder and with its model.
/// </summary>
internal sealed class TimedPrograms
{
    private readonly string log;

    /// <summary>Writes the scripts into a folder.</summary>
    public TimedPrograms(string folder)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException("The programs are timed by shell scripts.");
        log = Path.Combine(folder, "times.txt");
        var programs = new Dictionary<string, string>();
        foreach (var (name, variable) in (ReadOnlySpan<(string, string)>)[("tesseract", "PERFTARGETS_TESSERACT"), ("pdftoppm", "PERFTARGETS_PDFTOPPM")])
        {
            var real = ProgramFinder.OfThisSystem.Find(name, variable, [])
                ?? throw new InvalidOperationException($"{name} is not installed.");
            var script = Path.Combine(folder, name);
            File.WriteAllText(script, $"#!/bin/bash\nTIMEFORMAT=\"%R %U %S {name} $PWD $*\"\n{{ time '{real}' \"$@\" 2>&3; }} 3>&2 2>>'{log}'\n");
            File.SetUnixFileMode(script, UnixFileMode.UserRead | UnixFileMode.UserExecute);
            programs[variable] = script;
        }

        Finder = new ProgramFinder(name => programs.GetValueOrDefault(name) ?? Environment.GetEnvironmentVariable(name), isWindows: false);
    }

    /// <summary>Finds the scripts.</summary>
    public ProgramFinder Finder { get; }

    /// <summary>What the runs took since the last call, in seconds.</summary>
    public ProgramTimes Take()
    {
        var (times, folders) = (new ProgramTimes(0, 0, 0, 0), new HashSet<string>());
        foreach (var line in File.Exists(log) ? File.ReadAllLines(log) : [])
        {
            var fields = line.Split(' ');
            var (wall, processor) = (Number(fields[0]), Number(fields[1]) + Number(fields[2]));
            if (fields[3] != "tesseract")
                times = times with { Others = times.Others + processor };
            else if (fields.Contains("tsv"))
                times = times with { Wall = times.Wall + wall, All = times.All + processor, First = times.First + (folders.Add(fields[4]) ? processor : 0) };
        }

        File.Delete(log);
        return times;
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>What programs took, in seconds.</summary>
/// <param name="Wall">Runs of Tesseract over crops, by the clock on the wall.</param>
/// <param name="All">The same in processor time.</param>
/// <param name="First">The first run over the crops of each few pages alone, in processor time.</param>
/// <param name="Others">Other programs, in processor time.</param>
internal readonly record struct ProgramTimes(double Wall, double All, double First, double Others)
{
    public static ProgramTimes operator +(ProgramTimes a, ProgramTimes b) => new(a.Wall + b.Wall, a.All + b.All, a.First + b.First, a.Others + b.Others);
}
