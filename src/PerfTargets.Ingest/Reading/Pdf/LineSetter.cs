using System.Text;
using PerfTargets.Ingest.Characters;
using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf;

/// <summary>
/// Writes the glyphs of a line as text. Printed spaces stay; a space is added where a gap is wide though no space is printed:
/// between words, and in Chinese only where the gap is wider than a character. Radicals that fonts put in the place of
/// ideographs become the ideographs.
/// </summary>
internal static class LineSetter
{
    private const double WordGap = 0.22;
    private const double WideGap = 1.2;
    private const double PieceGap = 0.55;

    /// <summary>The line; null when it shows nothing.</summary>
    /// <param name="glyphs">From the left.</param>
    /// <param name="orientation">Which way it runs.</param>
    public static TextLine? Set(IReadOnlyList<TurnedGlyph> glyphs, Orientation orientation)
    {
        var text = new StringBuilder();
        var pieces = new List<TextPiece>();
        var piece = new List<PdfGlyph>();
        PdfBox box = default, place = default, pieceBox = default;
        var size = 0.0;
        foreach (var (glyph, turned, _) in glyphs)
        {
            if (Script.IsBlank(glyph.Text))
            {
                if (size > 0)
                    piece.Add(glyph);
                text.Append(glyph.Text);
                continue;
            }

            var gap = turned.Left - box.Right;
            if (size > 0 && NeedsSpace(text[^1], glyph.Text[0], gap, glyph.FontSize))
                text.Append(' ');
            if (size > 0 && gap > PieceGap * glyph.FontSize)
            {
                pieces.Add(new TextPiece(pieceBox, piece));
                piece = [];
            }

            pieceBox = piece.Count == 0 ? turned : Boxes.Around(pieceBox, turned);
            piece.Add(glyph);
            (box, place) = size == 0 ? (turned, glyph.Box) : (Boxes.Around(box, turned), Boxes.Around(place, glyph.Box));
            size = Math.Max(size, glyph.FontSize);
            foreach (var c in glyph.Text)
                text.Append(TextFold.Ideograph(c));
        }

        if (size == 0)
            return null;
        pieces.Add(new TextPiece(pieceBox, piece));
        return new TextLine(text.ToString(), box, place, orientation, size, FirstUnit(glyphs), pieces);
    }

    private static bool NeedsSpace(char left, char right, double gap, double size)
    {
        if (char.IsWhiteSpace(left))
            return false;
        return gap > (Script.IsWord(left) && Script.IsWord(right) ? WordGap : WideGap) * size;
    }

    private static double FirstUnit(IReadOnlyList<TurnedGlyph> glyphs)
    {
        var start = 0;
        while (Script.IsBlank(glyphs[start].Glyph.Text))
            start++;
        var end = start + 1;
        while (end < glyphs.Count && Parts(glyphs[end - 1].Glyph.Text[^1], glyphs[end].Glyph.Text[0]) is false)
            end++;
        return glyphs[end - 1].Box.Right - glyphs[start].Box.Left;
    }

    private static bool Parts(char left, char right) =>
        char.IsWhiteSpace(right) || !(Script.IsClosing(right) || Script.IsOpening(left) || (!Script.IsWide(left) && !Script.IsWide(right)));
}
