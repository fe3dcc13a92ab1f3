using System.Diagnostics;

namespace PerfTargets.Ingest.Tests.Cli;

/// <summary>What only a process of its own can show: its pipes and its exit code.</summary>
public sealed class WholeProcessTests : IDisposable
{
    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Head_ends_the_program_quietly()
    {
        if (OperatingSystem.IsWindows())
            return;
        for (var i = 0; i < 60; i++)
            folder.WriteSound($"{i}.txt", "项目" + i);
        var (code, output, error) = Shell($"set -o pipefail; {Program} extract '{folder.Root}' | head -n 1");
        Assert.Equal(0, code);
        Assert.Equal("{\n", output);
        Assert.Empty(error);
    }

    [Fact]
    public void A_full_disk_is_4_with_its_reason()
    {
        if (!OperatingSystem.IsLinux())
            return;
        var (code, _, error) = Shell($"{Program} extract '{folder.WriteSound("a.txt")}' --quiet > /dev/full");
        Assert.Equal(4, code);
        Assert.Contains("标准输出", error);
    }

    [Fact]
    public void What_another_program_wrote_before_is_kept()
    {
        if (OperatingSystem.IsWindows())
            return;
        var log = folder.Path("log");
        var (code, _, _) = Shell($"(echo before; {Program} schema form; echo after) > '{log}'");
        Assert.Equal(0, code);
        var text = File.ReadAllText(log);
        Assert.StartsWith("before\n{", text, StringComparison.Ordinal);
        Assert.EndsWith("}\nafter\n", text, StringComparison.Ordinal);
    }

    private static string Program => $"dotnet '{Path.Combine(AppContext.BaseDirectory, "perftargets.dll")}'";

    private static (int Code, string Output, string Error) Shell(string script)
    {
        var start = new ProcessStartInfo("bash") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }
}
