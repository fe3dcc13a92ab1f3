namespace PerfTargets.Ingest.Batch.Isolation;

/// <summary>Why a worker gave no document.</summary>
internal enum SpoilCause
{
    /// <summary>It was gone before it was asked: no document is to blame.</summary>
    Gone,

    /// <summary>It ended, threw, or wrote what is no frame.</summary>
    Crashed,

    /// <summary>It ran into the limit of time.</summary>
    TimedOut,

    /// <summary>It gave no sign of life.</summary>
    Silent,

    /// <summary>It ran into the limit of memory.</summary>
    OutOfMemory,
}
