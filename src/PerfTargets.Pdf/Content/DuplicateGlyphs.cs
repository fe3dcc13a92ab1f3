using System.Runtime.InteropServices;

namespace PerfTargets.Pdf.Content;

/// <summary>
/// Takes out glyphs printed again at nearly the same place, as programs do to make type look bold:
/// same text, same size, the middle within a tenth of the size.
/// </summary>
internal static class DuplicateGlyphs
{
    private const double Nearness = 0.1;

    // Side of the squares, in points, by which near glyphs are found.
    private const double Cell = 4;

    /// <summary>Leaves the first of each.</summary>
    public static void Remove(List<PdfGlyph> glyphs)
    {
        var all = CollectionsMarshal.AsSpan(glyphs);
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, all.Length * 2));
        var heads = new int[size];
        var next = new int[all.Length];
        var kept = 0;
        for (var i = 0; i < all.Length; i++)
        {
            var glyph = all[i];
            if (FindNear(all, heads, next, glyph) is var earlier and >= 0)
            {
                all[earlier] = all[earlier] with { IsInvisible = all[earlier].IsInvisible && glyph.IsInvisible };
                continue;
            }

            var slot = Slot(glyph.Text, CellOf(glyph.Box.CenterX), CellOf(glyph.Box.CenterY), size);
            next[kept] = heads[slot] - 1;
            heads[slot] = kept + 1;
            all[kept++] = glyph;
        }

        CollectionsMarshal.SetCount(glyphs, kept);
    }

    private static int FindNear(ReadOnlySpan<PdfGlyph> all, int[] heads, int[] next, in PdfGlyph glyph)
    {
        var reach = Math.Min(glyph.FontSize * Nearness, Cell);
        double x = glyph.Box.CenterX, y = glyph.Box.CenterY;
        for (var column = CellOf(x - reach); column <= CellOf(x + reach); column++)
        {
            for (var row = CellOf(y - reach); row <= CellOf(y + reach); row++)
            {
                var left = ContentLimits.NearGlyphs;
                for (var i = heads[Slot(glyph.Text, column, row, heads.Length)] - 1; i >= 0 && left > 0; i = next[i], left--)
                {
                    if (IsSame(all[i], glyph, reach))
                        return i;
                }
            }
        }

        return -1;
    }

    private static bool IsSame(in PdfGlyph earlier, in PdfGlyph glyph, double reach) =>
        Math.Abs(earlier.Box.CenterX - glyph.Box.CenterX) <= reach
        && Math.Abs(earlier.Box.CenterY - glyph.Box.CenterY) <= reach
        && Math.Abs(earlier.FontSize - glyph.FontSize) <= glyph.FontSize * Nearness
        && earlier.Text == glyph.Text;

    private static int CellOf(double value) => (int)Math.Clamp(Math.Floor(value / Cell), -1_000_000, 1_000_000);

    private static int Slot(string text, int column, int row, int size)
    {
        var hash = (uint)text[0] + ((uint)text.Length * 31);
        hash = (hash * 0x9E3779B1) ^ ((uint)column * 0x85EBCA6B) ^ ((uint)row * 0xC2B2AE35);
        return (int)((hash ^ (hash >> 15)) & (uint)(size - 1));
    }
}
