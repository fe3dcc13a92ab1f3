using PerfTargets.Ingest.Corpus.Drafts;
using PerfTargets.Ingest.Corpus.Sheets;
using PerfTargets.Ingest.Model;

namespace PerfTargets.Ingest.Corpus.Layouts;

/// <summary>A printed form: where each field of a draft stands.</summary>
public interface ILayout
{
    /// <summary>Its name, that of the folder in samples/layouts.</summary>
    string Name { get; }

    /// <summary>Whether it is for projects or departments.</summary>
    FormKind Kind { get; }

    /// <summary>Whether it has columns for results.</summary>
    bool Evaluated { get; }

    /// <summary>Draws a draft.</summary>
    Sheet Draw(DraftForm form);
}
