using System.Text.Json.Serialization;
using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Model;

/// <summary>A goal in words.</summary>
/// <param name="Scope">One year or several.</param>
/// <param name="Text">The printed text.</param>
/// <param name="Actual">实际完成情况 beside the goal on a self-evaluation form; null elsewhere.</param>
public sealed record Goal(GoalScope Scope, string Text, string? Actual = null);

/// <summary>The time a goal covers.</summary>
[JsonConverter(typeof(CamelCaseEnumConverter<GoalScope>))]
public enum GoalScope
{
    /// <summary>年度总体目标, 年度履职目标, 总体目标 on a one-year form, 年度主要任务及拟达到的目标.</summary>
    Annual,

    /// <summary>项目总目标, 中期目标, 项目总体目标: several years.</summary>
    Overall,
}
