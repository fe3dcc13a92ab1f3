namespace PerfTargets.Ingest.Model;

/// <summary>计划开始日期 and 计划完成日期.</summary>
/// <param name="Start">First day; null when not printed or not a date.</param>
/// <param name="End">Last day; null when not printed or not a date.</param>
public sealed record Period(DateOnly? Start, DateOnly? End);
