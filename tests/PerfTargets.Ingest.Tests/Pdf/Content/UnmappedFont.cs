using PerfTargets.Pdf.Fonts;

namespace PerfTargets.Ingest.Tests.Pdf.Content;

/// <summary>A font that tells no character.</summary>
internal sealed class UnmappedFont : PlainFont
{
    public override int Next(ReadOnlySpan<byte> text, out FontGlyph glyph)
    {
        base.Next(text, out var known);
        glyph = known with { Text = "\uFFFD" };
        return 1;
    }
}
