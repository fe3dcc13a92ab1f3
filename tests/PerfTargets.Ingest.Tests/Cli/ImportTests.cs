using System.Text.RegularExpressions;

namespace PerfTargets.Ingest.Tests.Cli;

public sealed class ImportTests : IDisposable
{
    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    private string Database => folder.Path("targets.db");

    [Fact]
    public void The_summary_says_what_a_person_wants_to_know()
    {
        folder.WriteSound("in/甲/a.txt");
        folder.WriteFaulty("in/乙/b.txt");
        folder.Write("in/空.txt", "");
        folder.Write("in/~$a.docx", "lock");
        var run = ProgramRun.Of("import", folder.Path("in"), "--db", Database);
        Assert.Equal(3, run.Code);
        Assert.Empty(run.Output);
        foreach (var said in (string[])["文件 3 份", "新增 2", "未能读取 1", "略过隐藏文件和临时文件 1 个", "甲县教育局", "乙县民政局", "PT101", "空.txt："])
            Assert.Contains(said, run.Error);
    }

    [Fact]
    public void A_second_run_reads_only_what_changed()
    {
        folder.WriteSound("in/a.txt");
        folder.WriteSound("in/b.txt", "另一个项目");
        folder.WriteSound("in/c.txt", "第三个项目");
        ProgramRun.Of("import", folder.Path("in"), "--db", Database);
        Assert.Contains("未变 3", ProgramRun.Of("import", folder.Path("in"), "--db", Database).Error);

        folder.WriteFaulty("in/a.txt");
        File.Move(folder.Path("in/b.txt"), folder.Path("in/d.txt"));
        File.Delete(folder.Path("in/c.txt"));
        var run = ProgramRun.Of("import", folder.Path("in"), "--db", Database, "--lang", "en");
        Assert.Contains("1 changed, 1 moved", run.Error);
        Assert.Contains("now holds 2 forms of 2 units", run.Error);
    }

    [Fact]
    public void Another_folder_leaves_the_first_ones_documents_alone()
    {
        folder.WriteSound("x/2025/a.txt");
        folder.WriteSound("x/2026/a.txt", "今年的项目");
        folder.WriteSound("y/2026/a.txt", "别处的项目");
        ProgramRun.Of("import", folder.Path("x/2025"), folder.Path("x/2026"), "--db", Database);
        var run = ProgramRun.Of("import", folder.Path("x/2026"), folder.Path("y/2026"), "--db", Database);
        Assert.Contains("数据库现有 3 张表", run.Error);
    }

    [Fact]
    public void The_report_is_one_page_that_needs_nothing_and_runs_no_script_but_its_own()
    {
        folder.Write("in/a.txt", SampleFolder.Form("<script>alert(1)</script>局", "A&B <b>", "20", "15", "4"));
        var report = folder.Path("报告.html");
        ProgramRun.Of("import", folder.Path("in"), "--db", Database, "--report", report);
        var page = File.ReadAllText(report);
        Assert.Single(Regex.Matches(page, "<script", RegexOptions.IgnoreCase));
        Assert.DoesNotContain("<script>alert(1)", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;局", page, StringComparison.Ordinal);
        Assert.DoesNotContain("http:", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("https:", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("PT101", page);
        Assert.EndsWith("</html>\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_of_the_database_finds_what_the_import_found()
    {
        folder.WriteFaulty("in/a.txt");
        ProgramRun.Of("import", folder.Path("in"), "--db", Database);
        var ofDatabase = ProgramRun.Of("check", "--db", Database, "--format", "csv");
        Assert.Equal(1, ofDatabase.Code);
        var ofFolder = ProgramRun.Of("check", folder.Path("in"), "--format", "csv");
        Assert.Equal(ofDatabase.Output, ofFolder.Output.Replace(folder.Path("in") + "/", "", StringComparison.Ordinal));
    }
}
