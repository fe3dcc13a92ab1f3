using PerfTargets.Ingest.Batch;

namespace PerfTargets.Ingest.Tests.Cli;

public sealed class NightlyTests : IDisposable
{
    private readonly SampleFolder folder = new();

    public NightlyTests()
    {
        folder.Write("nightly.json", """{ "folders": ["报送"], "database": "a.db", "output": "结果" }""");
        folder.WriteSound("报送/a.txt");
    }

    private string Config => folder.Path("nightly.json");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void It_reads_in_workers_and_says_one_line_and_where_the_report_is()
    {
        var run = ProgramRun.Of("nightly", "--config", Config);
        Assert.Equal(0, run.Code);
        Assert.Empty(run.Output);
        var lines = run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("第 1 次：文件 1（新 1", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("核对报告.html", lines[1], StringComparison.Ordinal);
        Assert.Empty(ProgramRun.Of("nightly", "--config", Config, "--quiet").Error);
    }

    [Fact]
    public void What_could_not_be_read_is_3()
    {
        folder.Write("报送/b.docx", "PK\u0003\u0004 nothing");
        var run = ProgramRun.Of("nightly", "--config", Config, "--lang", "en");
        Assert.Equal(3, run.Code);
        Assert.StartsWith("Run 1: 2 files (1 new, 0 changed, 0 unchanged, 0 gone, 1 not read, 0 deferred)", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"folders\": [\"报送\"], \"database\": \"a.db\" }", "output")]
    [InlineData("{ \"folders\": [\"报送\"], \"database\": \"a.db\", \"output\": \"结果\", \"check\": \"none.json\" }", "none.json")]
    public void A_configuration_that_cannot_be_meant_is_2(string json, string named)
    {
        var run = ProgramRun.Of("nightly", "--config", folder.Write("nightly.json", json));
        Assert.Equal(2, run.Code);
        Assert.Contains(named, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_and_an_import_are_refused_while_one_goes_on()
    {
        using (RunLock.Take(folder.Path("a.db")))
        {
            foreach (var run in new[] { ProgramRun.Of("nightly", "--config", Config), ProgramRun.Of("import", folder.Path("报送"), "--db", folder.Path("a.db")) })
            {
                Assert.Equal(4, run.Code);
                Assert.Contains("另一次运行", run.Error, StringComparison.Ordinal);
            }
        }

        Assert.Equal(0, ProgramRun.Of("nightly", "--config", Config).Code);
    }

    [Fact]
    public void A_wish_to_stop_is_130()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.Equal(130, ProgramRun.Start(["nightly", "--config", Config], "", stop: stop.Token).Code);
    }
}
