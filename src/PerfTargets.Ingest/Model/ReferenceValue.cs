namespace PerfTargets.Ingest.Model;

/// <summary>A value of a former year beside an indicator.</summary>
/// <param name="Label">The column's label: 三年均值, 2023年.</param>
/// <param name="Raw">The printed text.</param>
/// <param name="Value">The number, in percent when <paramref name="Raw"/> has %; null when it is not a number.</param>
public sealed record ReferenceValue(string Label, string Raw, decimal? Value);
