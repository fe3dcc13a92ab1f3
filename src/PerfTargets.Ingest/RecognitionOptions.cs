using PerfTargets.Ingest.Programs;

namespace PerfTargets.Ingest;

/// <summary>How pages that are only pictures are recognised.</summary>
public sealed record RecognitionOptions
{
    /// <summary>The most recognising programs at a time, over all documents of a pipeline; at least 1. The result does not depend on it.</summary>
    public int Processes { get; init; } = 1;

    /// <summary>Finds the programs.</summary>
    public ProgramFinder Finder { get; init; } = ProgramFinder.OfThisSystem;

    /// <summary>Where recognised pages are kept for the next time; null to keep none.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>The clock by which kept pages are used.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Called before pages are recognised, with their number: recognition takes seconds a page.</summary>
    public Action<int>? Begins { get; init; }

    /// <summary>Ends the programs at work.</summary>
    public CancellationToken Stop { get; init; }

    /// <summary>How long a run of a program may take; null for limits by what it has to do.</summary>
    internal TimeSpan? LongestRun { get; init; }

    /// <summary>Whether the programs are installed that recognition needs; they are asked for their versions once, and not before somebody wants to know.</summary>
    /// <exception cref="OperationCanceledException"><see cref="Stop"/> was cancelled.</exception>
    public bool IsPossible() => ScanPrograms.Of(Finder, Stop).IsComplete;
}
