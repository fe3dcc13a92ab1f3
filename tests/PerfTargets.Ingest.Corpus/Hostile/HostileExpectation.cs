namespace PerfTargets.Ingest.Corpus.Hostile;

/// <summary>What a reader owes a hostile or damaged file. In no case an exception, a hang or a crash.</summary>
public enum HostileExpectation
{
    /// <summary>No form can be read; an error says why, or that there is none.</summary>
    NotRead,

    /// <summary>Its forms are all there and are read all the same.</summary>
    StillRead,

    /// <summary>The damage decides what is left: forms, or a reason why there are none.</summary>
    Either,
}
