using System.Text.Json.Serialization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Model;

/// <summary>What a form is filed for.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FormKind>))]
public enum FormKind
{
    /// <summary>项目支出: one project.</summary>
    Project,

    /// <summary>部门(单位)整体支出: the department as a whole.</summary>
    Department,
}

/// <summary>When in the budget year a form is filed.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FormPhase>))]
public enum FormPhase
{
    /// <summary>Targets only.</summary>
    Declaration,

    /// <summary>The form carries actual results: 决算数, 实际完成值, 预算执行率.</summary>
    Evaluation,
}

/// <summary>The class of project spending.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<FormCategory>))]
public enum FormCategory
{
    /// <summary>其他运转类.</summary>
    OtherOperating,

    /// <summary>特定目标类.</summary>
    SpecificTarget,
}
