using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Extraction;

namespace PerfTargets.Ingest.Cli.Commands.Inspect;

/// <summary>What a reader saw of one document.</summary>
/// <param name="Path">The document.</param>
/// <param name="Document">Its blocks; null when it could not be read.</param>
/// <param name="Diagnostics">What the reader has to say.</param>
internal sealed record Inspection(string Path, Document? Document, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>true when every page is only an image nobody recognised.</summary>
    public bool NeedsOcr => Document is { Pages.Count: > 0 } document && document.Pages.All(p => p is { NeedsOcr: true, IsRecognised: false });
}
