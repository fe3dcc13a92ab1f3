using PerfTargets.Ingest.Batch;
using PerfTargets.Ingest.Reconciliation.Settings;

namespace PerfTargets.Ingest.Tests.Batch.Nightly;

public sealed class NightlyRunTests : NightlyFolder
{
    [Fact]
    public void A_run_leaves_a_report_slips_a_list_and_a_log()
    {
        Form("民政局/a.txt", "乙县民政局", "养老服务经费", other: "4.00");
        Form("教育局/b.txt", "甲县教育局", "培训经费");
        var outcome = Night();
        Assert.Equal(
            [
                "logs/2026-03-02-020000.log", "runs/2026-03-02-0001/核对报告.html", "runs/2026-03-02-0001/退回单/乙县民政局.docx",
                "runs/2026-03-02-0001/退回单/乙县民政局.html", "runs/2026-03-02-0001/问题清单.csv", "核对报告.html",
            ],
            Written().Where(name => !name.Contains("甲县", StringComparison.Ordinal)));
        Assert.StartsWith("第 1 次：文件 2（新 2，改 0，未变 0，撤下 0，未读 0，待续 0）；表 2；错误 1", outcome.Line.Zh, StringComparison.Ordinal);
        Assert.EndsWith(outcome.Line.Zh + "\n", File.ReadAllText(Path.Combine(Config.Output, "logs/2026-03-02-020000.log")), StringComparison.Ordinal);
        Assert.Contains("养老服务经费", Report, StringComparison.Ordinal);
        Assert.Contains("PT101", File.ReadAllText(Path.Combine(Config.Output, "runs/2026-03-02-0001/问题清单.csv")), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_put_right_is_told_the_next_morning_and_what_is_not_persists()
    {
        Form("a.txt", "乙县民政局", "养老服务经费", other: "4.00");
        Form("b.txt", "丙县水利局", "水库维修经费", other: "3.00");
        Night();
        File.SetLastWriteTimeUtc(Form("a.txt", "乙县民政局", "养老服务经费"), new DateTime(2026, 1, 2, 0, 0, 0, DateTimeKind.Utc));
        Assert.Contains("错误 1，", Night().Line.Zh, StringComparison.Ordinal);
        Assert.Equal(
            ["persisting 丙县水利局", "resolved 乙县民政局"],
            Query("SELECT state || ' ' || unit FROM v_finding_history WHERE rule_id = 'PT101' ORDER BY 1"));
        Assert.Contains("已改正", Report, StringComparison.Ordinal);
        Form("a.txt", "乙县民政局", "养老服务经费", other: "4.00");
        Night();
        Assert.Equal(["reopened"], Query("SELECT state FROM v_finding_history WHERE rule_id = 'PT101' AND unit = '乙县民政局'"));
    }

    [Fact]
    public void A_night_on_which_nothing_changed_reads_nothing_and_calls_nothing_new()
    {
        Form("a.txt", "乙县民政局", "养老服务经费", other: "4.00");
        Night();
        var counting = new CountingFiles();
        var outcome = Night(counting);
        Assert.Empty(counting.Read);
        Assert.Contains("未变 1", outcome.Line.Zh, StringComparison.Ordinal);
        Assert.Contains("新增 0，已改正 0", outcome.Line.Zh, StringComparison.Ordinal);
        Assert.Equal(["persisting"], Query("SELECT DISTINCT state FROM v_finding_history"));
    }

    [Fact]
    public void Files_that_all_vanish_at_once_are_a_drive_that_is_not_mounted()
    {
        for (var i = 0; i < 12; i++)
            Form($"{i:00}.txt", "甲县教育局", $"项目{i}");
        Night();
        foreach (var file in Directory.GetFiles(Config.Folders[0]).Skip(1))
            File.Delete(file);
        var outcome = Night();
        Assert.Equal(11, outcome.KeptMissing);
        Assert.Equal(["12"], Query("SELECT count(*) FROM v_forms"));

        Assert.Equal(0, Night(acceptMissing: true).KeptMissing);
        Assert.Equal(["1"], Query("SELECT count(*) FROM v_forms"));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named_and_what_stands_of_it_stays()
    {
        Form("a.txt", "乙县民政局", "养老服务经费");
        var second = Samples.Path("第二处");
        Directory.CreateDirectory(second);
        File.Copy(Form("b.txt", "甲县教育局", "培训经费"), Path.Combine(second, "c.txt"));
        Config = Config with { Folders = [Config.Folders[0], second] };
        Night();
        Directory.Move(second, second + "（卸下）");
        var outcome = Night();
        Assert.Equal("第二处", Assert.Single(outcome.Unread).Path);
        Assert.Equal(["第二处/c.txt"], Query("SELECT path FROM documents WHERE path LIKE '第二处/%' AND state IN ('current', 'duplicate')"));
    }

    [Fact]
    public void Without_any_folder_the_run_is_refused_and_the_log_says_why()
    {
        Config = Config with { Folders = [Samples.Path("没有")] };
        var refused = Assert.Throws<RunRefusedException>(() => Night());
        Assert.Contains("都不存在", refused.Reason.Zh, StringComparison.Ordinal);
        Assert.Contains("都不存在", File.ReadAllText(Path.Combine(Config.Output, Assert.Single(Written()))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_whose_results_could_not_be_written_is_made_again_as_if_nothing_had_been()
    {
        Form("a.txt", "乙县民政局", "养老服务经费", other: "4.00");
        Directory.CreateDirectory(Config.Output);
        var blocked = Path.Combine(Config.Output, "runs");
        File.WriteAllText(blocked, "");
        var refused = Assert.Throws<RunRefusedException>(() => Night());
        Assert.Contains("无法写入", refused.Reason.Zh, StringComparison.Ordinal);
        Assert.Empty(Query("SELECT * FROM findings"));
        File.Delete(blocked);

        Assert.StartsWith("第 1 次：", Night().Line.Zh, StringComparison.Ordinal);
        Assert.Equal(["new"], Query("SELECT DISTINCT state FROM v_finding_history"));
        Assert.Equal(["1"], Query("SELECT count(*) FROM runs"));
    }

    [Fact]
    public void Who_has_not_handed_in_stands_first()
    {
        Form("a.txt", "乙县民政局", "养老服务经费");
        Config = Config with { Roster = Samples.Write("名单.csv", "单位,项目,年度,截止日期\n乙县民政局,养老服务经费,2026,2026-02-01\n丁县财政局,,2026,2026-02-01\n") };
        Assert.EndsWith("缺报 1", Night().Line.Zh, StringComparison.Ordinal);
        Assert.Contains("丁县财政局", Report, StringComparison.Ordinal);
        Assert.Contains("已逾期", Report, StringComparison.Ordinal);
        Assert.Equal(["2 1"], Query("SELECT expected || ' ' || filed FROM runs"));
    }

    [Theory]
    [InlineData("项目,年度\n甲,2026\n")]
    [InlineData("")]
    public void A_roster_that_cannot_be_meant_stops_the_run_before_it_begins(string text)
    {
        Config = Config with { Roster = Samples.Write("名单.csv", text) };
        Form("a.txt", "乙县民政局", "养老服务经费");
        Assert.Contains("应报名单", Assert.Throws<RunRefusedException>(() => Night()).Reason.Zh, StringComparison.Ordinal);
        Assert.False(File.Exists(Config.Database));
    }

    [Fact]
    public void A_file_of_settings_that_is_not_there_is_named()
    {
        Config = Config with { Suppressions = Samples.Path("没有.json") };
        Form("a.txt", "乙县民政局", "养老服务经费");
        Assert.Contains("没有.json", Assert.Throws<SettingsException>(() => Night()).Reason.Zh, StringComparison.Ordinal);
    }

    [Fact]
    public void Patterns_leave_files_out()
    {
        Form("归档/a.txt", "乙县民政局", "养老服务经费");
        Form("b.txt", "甲县教育局", "培训经费");
        Config = Config with { Exclude = ["**/归档/**"] };
        Night();
        Assert.Equal(["b.txt"], Query("SELECT path FROM v_documents"));
    }

    [Fact]
    public void Old_results_go()
    {
        Form("a.txt", "甲县教育局", "培训经费");
        Config = Config with { Retention = Config.Retention with { RunDays = 2 } };
        for (var night = 0; night < 5; night++)
            Night();
        Assert.Equal(["2026-03-04-0003", "2026-03-05-0004", "2026-03-06-0005"], Directory.GetDirectories(Path.Combine(Config.Output, "runs")).Select(Path.GetFileName).Order());
        Assert.Equal(3, Directory.GetFiles(Path.Combine(Config.Output, "logs")).Length);
    }

    [Fact]
    public void A_file_that_is_still_written_waits_and_what_stood_stays()
    {
        Form("a.txt", "乙县民政局", "养老服务经费");
        Night();
        var growing = Samples.Write("报送/a.txt", SampleFolderHalf());
        File.SetLastWriteTimeUtc(growing, new DateTime(2027, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var moves = 0;
        var clock = new FakeTime(new DateTimeOffset(2026, 3, 20, 2, 0, 0, TimeSpan.Zero))
        {
            OnWait = () => File.SetLastWriteTimeUtc(growing, new DateTime(2027, 1, 1, 0, 0, ++moves % 60, DateTimeKind.Utc)),
        };
        var ingest = new Ingest.Batch.Isolation.PipelineIngest(new IngestPipeline(new IngestOptions()));
        var outcome = new Ingest.Batch.Nightly.NightlyRun(Config, ingest, clock).Run((_, load) => load(() => { }), default);
        Assert.True(moves > 0);
        Assert.Equal("a.txt", Assert.Single(outcome.Deferred).Path);
        Assert.Equal(["养老服务经费"], Query("SELECT project FROM v_forms"));
    }

    [Fact]
    public void A_wish_to_stop_is_told_in_the_log_and_leaves_the_run_to_the_next()
    {
        Form("a.txt", "乙县民政局", "养老服务经费");
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => Night(stop: stop.Token));
        Assert.Contains("被中断", File.ReadAllText(Path.Combine(Config.Output, Assert.Single(Written()))), StringComparison.Ordinal);
        Assert.StartsWith("第 1 次：文件 1（新 1", Night().Line.Zh, StringComparison.Ordinal);
    }

    private static string SampleFolderHalf() => "项目支出绩效目标申报表\n（2026年度）\n项目名称\t养老";
}
