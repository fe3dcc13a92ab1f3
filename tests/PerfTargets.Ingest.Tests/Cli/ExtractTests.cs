using System.Text;
using System.Text.Json;

namespace PerfTargets.Ingest.Tests.Cli;

public sealed class ExtractTests : IDisposable
{
    private readonly SampleFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Documents_come_in_path_order_and_alike_whatever_the_number_of_jobs()
    {
        for (var i = 0; i < 40; i++)
            folder.WriteSound($"{i % 7}/{i}.txt", "项目" + i);
        var one = ProgramRun.Of("extract", folder.Root, "--jobs", "1");
        var eight = ProgramRun.Of("extract", folder.Root, "--jobs", "8");
        Assert.Equal(one.Output, eight.Output);

        using var json = JsonDocument.Parse(one.Output);
        var paths = json.RootElement.GetProperty("documents").EnumerateArray().Select(d => d.GetProperty("path").GetString()!).ToList();
        Assert.Equal(40, paths.Count);
        Assert.Equal(paths.Order(StringComparer.Ordinal), paths);
    }

    [Fact]
    public void Output_is_utf8_without_mark_or_carriage_return_and_chinese_as_itself()
    {
        using var bytes = new MemoryStream();
        ProgramRun.Start(["extract", folder.WriteSound("a.txt")], "", output: bytes);
        var text = Encoding.UTF8.GetString(bytes.ToArray());
        Assert.StartsWith("{\n", text, StringComparison.Ordinal);
        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Contains("甲县教育局", text);
        Assert.Contains("\"budget\": 20.00", text);
    }

    [Fact]
    public void A_document_may_come_on_standard_input()
    {
        var run = ProgramRun.WithInput(SampleFolder.Form("甲县教育局", "培训经费", "20", "15", "5"), "extract", "-", "--no-provenance");
        Assert.Equal(0, run.Code);
        using var json = JsonDocument.Parse(run.Output);
        var form = json.RootElement.GetProperty("documents")[0].GetProperty("forms")[0];
        Assert.Equal("-", form.GetProperty("source").GetProperty("path").GetString());
        Assert.False(form.TryGetProperty("provenance", out _));
    }

    [Fact]
    public void Paths_may_come_on_standard_input_and_one_given_twice_is_read_once()
    {
        var file = folder.WriteSound("a.txt");
        var run = ProgramRun.WithInput($"{file}\r\n\n{folder.Root}\n", "extract", "--stdin-list", "--format", "ndjson");
        Assert.Equal(0, run.Code);
        Assert.Single(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void A_file_is_written_whole_in_place_of_the_former_one()
    {
        var output = folder.Write("out.json", "former");
        Assert.Equal(0, ProgramRun.Of("extract", folder.WriteSound("in/a.txt"), "--output", output).Code);
        Assert.StartsWith("{", File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal([output], Directory.GetFiles(folder.Root));
    }

    [Fact]
    public void Csv_goes_to_four_tables_joined_by_the_form()
    {
        var tables = folder.Path("tables");
        Assert.Equal(0, ProgramRun.Of("extract", folder.WriteSound("a.txt"), "--format", "csv", "--output", tables).Code);
        Assert.Equal(
            ["diagnostics.csv", "forms.csv", "funding.csv", "indicators.csv"],
            Directory.GetFiles(tables).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.GetFiles(tables), f => Assert.StartsWith("formId,", File.ReadAllText(f), StringComparison.Ordinal));
        Assert.StartsWith("formId,path,", ProgramRun.Of("extract", folder.Path("a.txt"), "--format", "csv").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_and_summaries_are_silenced_and_reasons_are_not()
    {
        Assert.Empty(ProgramRun.Of("extract", folder.WriteSound("a.txt"), "--quiet").Error);
        Assert.NotEmpty(ProgramRun.Of("extract", folder.Path("absent"), "--quiet").Error);
    }

    [Theory]
    [InlineData(null, "1 份文件")]
    [InlineData("C.UTF-8", "1 份文件")]
    [InlineData("en_US.UTF-8", "1 document")]
    [InlineData("zh_CN.UTF-8", "1 份文件")]
    public void The_language_comes_from_the_environment(string? lang, string said)
    {
        var file = folder.WriteSound("a.txt");
        var run = ProgramRun.Start(["extract", file], "", name => name == "LANG" ? lang : null);
        Assert.Contains(said, run.Error);
        Assert.Equal(ProgramRun.Of("extract", file, "--lang", "en").Output, run.Output);
    }
}
