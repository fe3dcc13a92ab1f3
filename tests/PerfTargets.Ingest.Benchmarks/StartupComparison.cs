using System.Diagnostics;
using System.Globalization;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>
/// Compares whole runs of the program with runs of an empty console program, interleaved, so that whatever else
/// the machine does falls on both alike. Prints medians and their ratios.
/// </summary>
internal static class StartupComparison
{
    private const int Rounds = 21;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
        </Project>
        """;

    public static int Run(string[] files)
    {
        if (!ProgramUnderTest.IsBuilt())
            return 1;
        var program = ProgramUnderTest.Assembly;

        var folder = Directory.CreateTempSubdirectory("perftargets-startup-").FullName;
        try
        {
            var empty = BuildEmptyProgram(folder);
            Compare(empty, "extract of one file", [program, "extract", files[0]]);
            if (files.Length > 1)
                Compare(empty, string.Create(CultureInfo.InvariantCulture, $"extract of {files.Length} files"), [program, "extract", .. files]);
            return 0;
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Compare(string empty, string name, string[] command)
    {
        var nothing = new List<double>();
        var work = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            nothing.Add(Milliseconds([empty]));
            work.Add(Milliseconds(command));
        }

        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name}: {Median(work):F0} ms, empty program {Median(nothing):F0} ms, ratio {Median(work) / Median(nothing):F2} (median of {Rounds})"));
    }

    private static double Milliseconds(string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        error.Wait();
        return clock.Elapsed.TotalMilliseconds;
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string BuildEmptyProgram(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "empty.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "return;\n");
        using var build = Process.Start(new ProcessStartInfo("dotnet", ["build", "-c", "Release", "-v", "quiet", "--nologo", folder]))!;
        build.WaitForExit();
        return Path.Combine(folder, "bin/Release/net10.0/empty.dll");
    }
}
