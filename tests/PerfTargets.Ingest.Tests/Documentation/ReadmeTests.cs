using System.Diagnostics;
using System.Text.RegularExpressions;
using PerfTargets.Ingest.Reconciliation;

namespace PerfTargets.Ingest.Tests.Documentation;

/// <summary>The README's commands and the output it shows are the program's own.</summary>
public sealed partial class ReadmeTests : IDisposable
{
    private static readonly string Readme = File.ReadAllText(RepositoryRoot.Combine("README.md"));

    private readonly string folder = Directory.CreateTempSubdirectory("perftargets-readme-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    public static TheoryData<string, string> Examples
    {
        get
        {
            var examples = new TheoryData<string, string>();
            foreach (var (command, shown) in ReadExamples())
                examples.Add(command, shown);
            return examples;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_prints_what_the_readme_shows(string command, string shown)
    {
        var printed = Run(command.Replace("2026.db", Path.Combine(folder, "2026.db"), StringComparison.Ordinal));
        var pattern = "^" + string.Join(".*", shown.Split("…\n").Select(Regex.Escape)) + (shown.EndsWith("…\n", StringComparison.Ordinal) ? "" : "$");
        Assert.Matches(new Regex(pattern, RegexOptions.Singleline), printed);
    }

    [Fact]
    public void The_main_command_runs()
    {
        var line = CommandLine("dotnet run ");
        var args = line[(line.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Replace(" 2026.", $" {folder}/2026.", StringComparison.Ordinal);
        Run("perftargets " + args);
        Assert.True(File.Exists(Path.Combine(folder, "2026.db")));
        Assert.Contains("PT110", File.ReadAllText(Path.Combine(folder, "2026.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void CI_runs_the_test_command() =>
        Assert.Contains(CommandLine("dotnet test"), File.ReadAllText(RepositoryRoot.Combine(".ci", "run")), StringComparison.Ordinal);

    [Fact]
    public void Every_rule_stands_in_the_table() =>
        Assert.All(RuleCatalog.All, r => Assert.Contains($"| [{r.Info.Id}](docs/rules/{r.Info.Id}.md) | ", Readme, StringComparison.Ordinal));

    [Fact]
    public void Every_link_leads_somewhere()
    {
        var links = Link().Matches(Readme).Select(m => m.Groups[1].Value).Where(l => !l.StartsWith("http", StringComparison.Ordinal));
        Assert.All(links, l => Assert.True(Path.Exists(RepositoryRoot.Combine(l)), l));
    }

    private static IEnumerable<(string, string)> ReadExamples()
    {
        var block = Console().Match(Readme).Groups[1].Value;
        return block.Split("$ ", StringSplitOptions.RemoveEmptyEntries).Select(e =>
        {
            var end = e.IndexOf('\n');
            return (e[..end], e[(end + 1)..]);
        });
    }

    private static string CommandLine(string start) =>
        Readme.Split('\n').First(l => l.StartsWith(start, StringComparison.Ordinal));

    // Standard output and error as a terminal shows them.
    private static string Run(string command)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = RepositoryRoot.Path };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "perftargets.dll"));
        foreach (var argument in command.Split(' ').Skip(1))
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.InRange(process.ExitCode, 0, 3);
        return output + error.Result;
    }

    [GeneratedRegex(@"```console\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Console();

    [GeneratedRegex(@"\]\(([^)]+)\)")]
    private static partial Regex Link();
}
