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

    /// <summary>What a reader must find on the sheet: the fields the layout prints, as the draft has them. Without id, source, provenance and diagnostics.</summary>
    TargetForm Expect(DraftForm form);
}
