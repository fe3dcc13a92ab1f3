using System.Security.Cryptography;
using System.Text;
using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Tests.Storage;

/// <summary>Hand-built documents: the same content gives the same hash and form ids, as from the pipeline.</summary>
internal static class SampleDocument
{
    public static string Hash(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    public static IngestedDocument Read(string path, string content, int forms = 1) => new()
    {
        Path = path,
        Sha256 = Hash(content),
        Format = DocumentFormat.Docx,
        Status = DocumentStatus.Read,
        Forms = [.. Enumerable.Range(0, forms).Select(index => SmallForm(path, content, index))],
        Diagnostics = [],
    };

    public static IngestedDocument Unreadable(string path, string? content, string code = DiagnosticCode.ReadFailed) => new()
    {
        Path = path,
        Sha256 = content is null ? null : Hash(content),
        Format = null,
        Status = DocumentStatus.Unreadable,
        Forms = [],
        Diagnostics = [new(code, Severity.Error, new("读不完整", "not read to its end"))],
    };

    public static IngestedDocument Of(string path, params TargetForm[] forms) => new()
    {
        Path = path,
        Sha256 = forms[0].Source.Sha256,
        Format = forms[0].Source.Format,
        Status = DocumentStatus.Read,
        Forms = forms,
        Diagnostics = [new(DiagnosticCode.TextOutsideForms, Severity.Info, new("表外文字", "text outside")) { Text = "附件1", At = new() { Page = 1 } }],
    };

    public static TargetForm SmallForm(string path, string content, int index) => new()
    {
        FormId = $"{Hash(content)[..16]}-{index}",
        Source = new(path, Hash(content), DocumentFormat.Docx, index),
        Kind = FormKind.Project,
        Phase = FormPhase.Declaration,
        FiscalYear = 2026,
        Unit = "县教育局",
        ProjectName = $"{content}{index}",
        Funding = new("万元", [new() { Item = FundingItem.Total, Source = FundingSource.All, Label = "年度资金总额", Budget = 20.00m }]),
        Goals = [new(GoalScope.Annual, "保障义务教育阶段学校运转")],
        Indicators =
        [
            new()
            {
                Level1 = "产出指标",
                Level2 = "数量指标",
                Level3 = "培训教师人数",
                Dimension = IndicatorDimension.Output,
                Aspect = IndicatorAspect.Quantity,
                Target = new() { Raw = "≥120人", Operator = ComparisonOperator.AtLeast, Value = 120m, Unit = "人", Qualitative = false },
                Actual = null,
            },
        ],
        Diagnostics = [],
    };
}
