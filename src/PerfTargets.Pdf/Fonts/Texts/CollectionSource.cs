using PerfTargets.Pdf.Fonts.CMaps;

namespace PerfTargets.Pdf.Fonts.Texts;

/// <summary>The characters of the collection Adobe-GB1.</summary>
internal sealed class CollectionSource : ITextSource
{
    /// <inheritdoc/>
    public string? Text(uint code, int length, int cid) => AdobeGb1.Text(cid);
}
