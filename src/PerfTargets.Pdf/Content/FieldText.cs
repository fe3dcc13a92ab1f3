using System.Globalization;
using System.Text;

namespace PerfTargets.Pdf.Content;

/// <summary>Sets the text of a field that has no usable appearance across its box.</summary>
internal static class FieldText
{
    private const double UsualSize = 12;
    private const double LineHeight = 1.2;
    private const double Ascent = 0.88;

    /// <summary>Whether glyphs from an index on show a text, white space aside.</summary>
    public static bool Shows(List<PdfGlyph> glyphs, int start, string text)
    {
        var shown = new StringBuilder();
        for (var i = start; i < glyphs.Count; i++)
            shown.Append(glyphs[i].Text);
        return Squeeze(shown.ToString()) == Squeeze(text);
    }

    /// <summary>Sets a text into a box: its lines from the top, an ideograph an em wide and the rest half an em, narrowed to fit.</summary>
    public static void Paint(AnnotationValue value, in PdfBox box, PageCanvas canvas)
    {
        var lines = value.Text.ReplaceLineEndings("\n").Split('\n');
        var size = value.FontSize > 0 ? value.FontSize : Math.Min(UsualSize, box.Height / LineHeight / lines.Length);
        var ems = box.Width / size;
        if (value.IsMultiline)
            lines = [.. lines.SelectMany(line => Wrap(line, ems))];
        var step = Math.Min(size * LineHeight, box.Height / lines.Length);
        var top = value.IsMultiline ? box.Top : box.CenterY - (step * lines.Length / 2);
        for (var i = 0; i < lines.Length; i++)
            PaintLine(lines[i], new PdfBox(box.Left, top + (i * step), box.Right, top + ((i + 1) * step)), size, canvas);
    }

    private static void PaintLine(string line, in PdfBox box, double size, PageCanvas canvas)
    {
        var em = Math.Min(size, box.Width / Math.Max(Ems(line), 1));
        var x = box.Left;
        foreach (var rune in line.EnumerateRunes())
        {
            var width = Ems(rune) * em;
            var baseline = box.Top + (box.Height * Ascent);
            if (!Rune.IsControl(rune))
                canvas.AddGlyph(new PdfGlyph(rune.ToString(), new PdfBox(x, box.Top, x + width, box.Bottom), size, 0, false, false), x, baseline, width, 0);
            x += width;
        }
    }

    private static IEnumerable<string> Wrap(string line, double ems)
    {
        var part = new StringBuilder();
        var width = 0.0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (width + Ems(rune) > ems && part.Length > 0)
            {
                yield return part.ToString();
                part.Clear();
                width = 0;
            }

            part.Append(rune.ToString());
            width += Ems(rune);
        }

        yield return part.ToString();
    }

    private static double Ems(string text)
    {
        var ems = 0.0;
        foreach (var rune in text.EnumerateRunes())
            ems += Ems(rune);
        return ems;
    }

    private static double Ems(Rune rune) => rune.Value < 0x2E80 ? 0.5 : 1;

    private static string Squeeze(string text) => string.Concat(text.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) is not UnicodeCategory.SpaceSeparator && !char.IsControl(c)));
}
