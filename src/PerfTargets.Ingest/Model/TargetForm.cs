using System.Text.Json.Serialization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Model;

/// <summary>
/// One budget performance target form (绩效目标申报表 / 绩效目标表) in canonical form:
/// <c>schemas/form.schema.json</c> as records. Text is the document's own; absent or blank is null.
/// </summary>
public sealed record TargetForm : IFormHead
{
    /// <summary>Version of the canonical form.</summary>
    public string SchemaVersion { get; init; } = "1.0";

    /// <summary>Stable across runs and machines: the start of the document's SHA-256 and the form's index in it.</summary>
    public required string FormId { get; init; }

    /// <summary>The document the form stands in.</summary>
    public required FormSource Source { get; init; }

    string IFormHead.Path => Source.Path;

    int IFormHead.Index => Source.FormIndex;

    /// <summary>Project (项目支出) or department (部门整体支出).</summary>
    public required FormKind Kind { get; init; }

    /// <summary>Evaluation when the form carries actual results.</summary>
    public required FormPhase Phase { get; init; }

    /// <summary>The printed title; null when the form has none.</summary>
    public string? Title { get; init; }

    /// <summary>其他运转类 or 特定目标类, from the title or a field; null when neither is named.</summary>
    public FormCategory? Category { get; init; }

    /// <summary>The budget year; null when none is printed.</summary>
    public int? FiscalYear { get; init; }

    /// <summary>预算单位 / 部门名称; on a project form with 主管部门 and 实施单位 only, the latter.</summary>
    public string? Unit { get; init; }

    /// <summary>主管部门.</summary>
    public string? CompetentDepartment { get; init; }

    /// <summary>实施单位.</summary>
    public string? ImplementingUnit { get; init; }

    /// <summary>项目名称 as in its own cell; null when that cell is blank or missing.</summary>
    public string? ProjectName { get; init; }

    /// <summary>A unit named above the table, outside it.</summary>
    public string? HeadingUnit { get; init; }

    /// <summary>A project named above the table, outside it.</summary>
    public string? HeadingProjectName { get; init; }

    /// <summary>项目类别 with its check boxes; null when the form has none.</summary>
    public ProjectType? ProjectType { get; init; }

    /// <summary>项目属性 / 项目性质 as printed or ticked.</summary>
    public string? ProjectAttribute { get; init; }

    /// <summary>计划开始日期 and 计划完成日期; null when neither is printed.</summary>
    public Period? Period { get; init; }

    /// <summary>年末在职人数, persons.</summary>
    public int? Headcount { get; init; }

    /// <summary>内设机构数.</summary>
    public int? InternalBodies { get; init; }

    /// <summary>下属预算单位个数.</summary>
    public int? SubordinateUnits { get; init; }

    /// <summary>部门职责.</summary>
    public string? Duties { get; init; }

    /// <summary>Labelled fields that have no place of their own here, in printed order.</summary>
    public IReadOnlyList<OtherField> OtherFields { get; init; } = [];

    /// <summary>The funding table.</summary>
    public required Funding Funding { get; init; }

    /// <summary>The goals, in printed order.</summary>
    public required IReadOnlyList<Goal> Goals { get; init; }

    /// <summary>年度重点任务.</summary>
    public IReadOnlyList<KeyTask> KeyTasks { get; init; } = [];

    /// <summary>The indicators in printed order, one per third-level row, levels filled down.</summary>
    public required IReadOnlyList<Indicator> Indicators { get; init; }

    /// <summary>Signature lines; null when the form has none.</summary>
    public Signatures? Signatures { get; init; }

    /// <summary>Where each value was read, by JSON Pointer into this form; null when it was not asked for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, Location>? Provenance { get; init; }

    /// <summary>What the reader saw and could not place, or had to repair.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }
}
