using PerfTargets.Pdf;

namespace PerfTargets.Ingest.Reading.Pdf.Recognition;

/// <summary>
/// Sets the recognised characters of a stretch on the page as a PDF would: each with a box of its width by the font size.
/// Where in the stretch a character stands is reckoned from the usual widths, since recognition does not tell it well.
/// </summary>
internal static class GlyphSetter
{
    private const double Narrow = 0.5;
    private const double Space = 0.3;

    // Ink of an ideograph begins this far inside its width; marks stand in one half of it.
    private const double Bearing = 0.04;
    private const double MarkBearing = 0.55;
    private const string MarksAtLeft = "，。、；：！？）》」』】〉”";
    private const string MarksAtRight = "（《「『【〈“";

    /// <summary>The glyphs.</summary>
    /// <param name="stretch">Where the text stands.</param>
    /// <param name="text">What it says; "" for nothing.</param>
    /// <param name="point">Points a pixel.</param>
    public static IEnumerable<PdfGlyph> Set(TextStretch stretch, string text, double point)
    {
        if (text.Length == 0)
            yield break;
        var size = stretch.Size * point;
        var middle = stretch.Middle * point;
        var left = stretch.Box.Left * point - Before(text[0]) * size;
        var right = stretch.Box.Right * point + Behind(text[^1]) * size;
        var characters = Characters(text);
        var unit = (right - left) / characters.Sum(c => Width(c[0]));
        foreach (var character in characters)
        {
            var end = left + Width(character[0]) * unit;
            yield return new PdfGlyph(character, new PdfBox(left, middle - 0.6 * size, end, middle + 0.6 * size), size, 0, false, false);
            left = end;
        }
    }

    /// <summary>How wide a character usually is, in parts of the font size.</summary>
    public static double Width(char character) => character == ' ' ? Space : Script.IsWide(character) ? 1 : Narrow;

    private static List<string> Characters(string text)
    {
        var characters = new List<string>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var length = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]) ? 2 : 1;
            characters.Add(text.Substring(i, length));
            i += length - 1;
        }

        return characters;
    }


    private static double Before(char first) => MarksAtRight.Contains(first, StringComparison.Ordinal) ? MarkBearing : Bearing;

    private static double Behind(char last) => MarksAtLeft.Contains(last, StringComparison.Ordinal) ? MarkBearing : Bearing;
}
