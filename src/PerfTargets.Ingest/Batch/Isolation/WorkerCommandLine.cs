namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>How a worker is started. It speaks to its parent through its standard input and output (<see cref="WorkerLoop"/>).</summary>
/// <param name="Program">An executable: a path, or a name found on the search path.</param>
/// <param name="Arguments">Its arguments, each as it is.</param>
public sealed record WorkerCommandLine(string Program, IReadOnlyList<string> Arguments);
