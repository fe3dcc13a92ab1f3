namespace PerfTargets.Ingest.Tests.Cli;

/// <summary>A folder of invented documents, gone when the test is.</summary>
public sealed class SampleFolder : IDisposable
{
    public SampleFolder()
    {
        Root = Directory.CreateTempSubdirectory("perftargets-").FullName;
    }

    public string Root { get; }

    /// <summary>A form whose funding does or does not add up.</summary>
    public static string Form(string unit, string project, string total, string fiscal, string other) => $"""
        项目支出绩效目标申报表
        （2026年度）
        项目名称	{project}
        预算单位	{unit}
        项目资金（万元）	年度资金总额：	{total}
        	其中：财政拨款	{fiscal}
        	其他资金	{other}
        总体目标	完成年度培训任务，提升服务能力。
        绩效指标	一级指标	二级指标	三级指标	指标值（包含数字及文字描述）
        	项目完成	数量指标	培训人次	≥120人次
        	项目完成	质量指标	培训合格率	≥95%
        	满意度指标	满意度指标	学员满意度	≥90%

        """;

    public string Path(string name) => System.IO.Path.Combine(Root, name);

    public string Write(string name, string text)
    {
        var path = Path(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>A form in which everything adds up.</summary>
    public string WriteSound(string name, string project = "培训经费") => Write(name, Form("甲县教育局", project, "20.00", "15.00", "5.00"));

    /// <summary>A form in which 15 + 4 should be 20.</summary>
    public string WriteFaulty(string name) => Write(name, Form("乙县民政局", "养老服务经费", "20.00", "15.00", "4.00"));

    public void Dispose() => Directory.Delete(Root, recursive: true);
}
