using PerfTargets.Ingest.Diagnostics;

namespace PerfTargets.Ingest.Reading;

/// <summary>A reader's way out of a document that it cannot read; the pipeline turns it into a diagnostic.</summary>
public sealed class UnreadableDocumentException(Diagnostic diagnostic) : Exception(diagnostic.Message.En)
{
    /// <summary>What is wrong, where, and what to do.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
