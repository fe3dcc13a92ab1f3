using System.Diagnostics;

namespace PerfTargets.Ingest.Benchmarks;

/// <summary>The built program, run as a user runs it: a process of its own.</summary>
internal static class ProgramUnderTest
{
    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The program's assembly.</summary>
    public static string Assembly { get; } = Path.Combine(Root, "src/PerfTargets.Ingest.Cli/bin/Release/net10.0/perftargets.dll");

    /// <summary>Says on standard error what to do when the program is not built.</summary>
    public static bool IsBuilt()
    {
        if (File.Exists(Assembly))
            return true;
        Console.Error.WriteLine("Build the program first: dotnet build -c Release");
        return false;
    }

    /// <summary>Starts the program; the caller reads its output to the end.</summary>
    public static Process Start(params IEnumerable<string> arguments) =>
        Process.Start(new ProcessStartInfo("dotnet", [Assembly, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    /// <summary>Runs the program to its end.</summary>
    public static (int Code, string Output, string Error) Run(params IEnumerable<string> arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "PerfTargets.Ingest.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The benchmarks do not run below the repository.");
    }
}
