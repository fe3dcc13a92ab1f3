using System.Text;
using PerfTargets.Ingest.Tests.Cli;

namespace PerfTargets.Ingest.Tests.Documentation;

/// <summary>docs/cli.md holds the program's own help, word for word.</summary>
public sealed class CommandHelpTests
{
    private const string Repair = "docs/cli.md does not hold the program's help. Repair it with: UPDATE_GOLDEN=1 dotnet test --filter CommandHelpTests";

    private static readonly string[] Commands = ["", "extract", "import", "check", "rules", "inspect", "schema", "nightly", "init", "doctor"];

    [Fact]
    public void The_page_holds_the_help_of_every_command()
    {
        var file = Path.Combine(RepositoryRoot.Path, "docs", "cli.md");
        var page = File.ReadAllText(file);
        var expected = Commands.Aggregate(page, (text, command) => Put(text, command));
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
            File.WriteAllText(file, expected, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        else
            Assert.True(page == expected, Repair);
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Every_command_has_examples_that_parse(string language)
    {
        foreach (var command in Commands.Where(c => c.Length > 0))
        {
            var help = ProgramRun.Of(command, "--help", "--lang", language);
            Assert.Equal(0, help.Code);
            Assert.Contains("perftargets " + command, help.Output);
            Assert.Contains(language == "zh" ? "示例：" : "Examples:", help.Output);
        }
    }

    // The help stands between a marker that names the command and the end of the fenced block after it.
    private static string Put(string page, string command)
    {
        var marker = $"<!-- help: {(command.Length == 0 ? "perftargets" : command)} -->\n```text\n";
        var begin = page.IndexOf(marker, StringComparison.Ordinal);
        Assert.True(begin >= 0, $"docs/cli.md has no block that begins with {marker}");
        begin += marker.Length;
        var end = page.IndexOf("```", begin, StringComparison.Ordinal);
        string[] args = command.Length == 0 ? ["--help"] : [command, "--help"];
        return page[..begin] + ProgramRun.Of([.. args, "--lang", "en"]).Output + page[end..];
    }
}
