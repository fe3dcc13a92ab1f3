using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage;

/// <summary>
/// Names what read a document, so that another version reads it anew. A reader that recognises no pictures leaves its name
/// changed on a document with pages that are only pictures: one that does recognise them reads that document anew, and no other.
/// </summary>
/// <param name="Version">The version.</param>
/// <param name="Recognises">Whether pages that are only pictures are recognised.</param>
internal sealed record ReaderName(string Version, bool Recognises)
{
    private const string WithoutPictures = " (pictures unread)";

    /// <summary>The name that stands with a document that was read now.</summary>
    public string Of(IngestedDocument document) =>
        !Recognises && document.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.PageNeedsOcr) ? Version + WithoutPictures : Version;

    /// <summary>Whether what stands with a document says that reading it again would give the same.</summary>
    public bool Is(string stored) => Names.Contains(stored);

    /// <summary>The names for which <see cref="Is"/> holds, the plain one first.</summary>
    public IReadOnlyList<string> Names => Recognises ? [Version] : [Version, Version + WithoutPictures];
}
