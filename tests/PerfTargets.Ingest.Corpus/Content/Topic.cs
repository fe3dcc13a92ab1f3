namespace PerfTargets.Ingest.Corpus.Content;

/// <summary>What a project is about.</summary>
/// <param name="Project">Its name.</param>
/// <param name="Items">The work it may hold; a project takes two or three of them.</param>
/// <param name="Benefit">What society gains, in words.</param>
/// <param name="Lasting">What stays of it, in words.</param>
/// <param name="Served">Who is asked whether they are satisfied.</param>
public sealed record Topic(string Project, IReadOnlyList<WorkItem> Items, string Benefit, string Lasting, string Served);
