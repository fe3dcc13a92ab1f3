using PerfTargets.Ingest.Diagnostics;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Storage;

/// <summary>
/// Names what read a document, so that another version reads it anew. A reader that recognises no pictures leaves its name
/// changed on a document with pages that are only pictures: one that does recognise them reads that document anew, and no other.
/// </summary>
/// <param name="Version">The version.</param>
/// <param name="Recognises">Whether pages that are only pictures are recognised; asked only where there are such pages. null: they are not.</param>
internal sealed record ReaderName(string Version, Func<bool>? Recognises)
{
    private const string WithoutPictures = " (pictures unread)";

    /// <summary>The name that stands with a document that was read now.</summary>
    public string Of(IngestedDocument document) =>
        document.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCode.PageNeedsOcr) && !DoesRecognise ? NameWithoutPictures : Version;

    /// <summary>Whether what stands with a document says that reading it again would give the same.</summary>
    public bool Is(string stored) => stored == Version || (stored == NameWithoutPictures && !DoesRecognise);

    /// <summary>The name on a document whose pictures were left unread.</summary>
    public string NameWithoutPictures => Version + WithoutPictures;

    /// <summary>Whether pages that are only pictures are recognised.</summary>
    public bool DoesRecognise => Recognises?.Invoke() == true;
}
