namespace PerfTargets.Ingest.Model;

/// <summary>年度重点任务.</summary>
/// <param name="Name">内容 / 任务名称.</param>
/// <param name="Content">主要内容（重点工作计划）; null when blank.</param>
public sealed record KeyTask(string Name, string? Content);
