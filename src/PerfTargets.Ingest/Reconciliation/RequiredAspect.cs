using System.Text.Json.Serialization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reconciliation;

/// <summary>A kind of indicator that a project form must have, as a configuration names it.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<RequiredAspect>))]
public enum RequiredAspect
{
    /// <summary>数量指标.</summary>
    Quantity,

    /// <summary>质量指标.</summary>
    Quality,

    /// <summary>时效指标.</summary>
    Timeliness,

    /// <summary>成本指标 of any kind.</summary>
    Cost,

    /// <summary>At least one of 经济效益, 社会效益, 生态效益, 可持续影响.</summary>
    Benefit,

    /// <summary>满意度指标.</summary>
    Satisfaction,
}
