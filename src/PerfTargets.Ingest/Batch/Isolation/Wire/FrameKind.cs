namespace PerfTargets.Ingest.Batch.Isolation.Wire;

/// <summary>What a frame between the program and a worker says.</summary>
internal enum FrameKind : byte
{
    /// <summary>Worker: it has started and takes requests.</summary>
    Ready = 1,

    /// <summary>Worker: it is still at work.</summary>
    Beat,

    /// <summary>Program: read this file.</summary>
    Request,

    /// <summary>Worker: what the file gave.</summary>
    Document,

    /// <summary>Worker: reading threw an exception.</summary>
    Threw,

    /// <summary>Worker: there was not memory enough; it ends.</summary>
    OutOfMemory,
}
