namespace PerfTargets.Ingest.Model;

/// <summary>A labelled field that the canonical form has no place for (立项依据, 项目负责人, 项目编码, …).</summary>
/// <param name="Label">The printed label without a trailing colon.</param>
/// <param name="Text">The printed value; null when blank.</param>
public sealed record OtherField(string Label, string? Text);
