namespace PerfTargets.Ingest.Model;

/// <summary>项目类别 with its check boxes.</summary>
/// <param name="Options">Every option printed, in order.</param>
/// <param name="Selected">The ticked ones, in order.</param>
public sealed record ProjectType(IReadOnlyList<string> Options, IReadOnlyList<string> Selected);
