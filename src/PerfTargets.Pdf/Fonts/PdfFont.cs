using PerfTargets.Pdf.Syntax;

namespace PerfTargets.Pdf.Fonts;

/// <summary>A font as a content stream uses it: cuts strings into codes and tells each code's text and advance.</summary>
internal abstract class PdfFont
{
    /// <summary>Whether it writes from top to bottom.</summary>
    public abstract bool IsVertical { get; }

    /// <summary>Height above the baseline, as a part of the font size; between 0.5 and 1.2.</summary>
    public abstract double Ascent { get; }

    /// <summary>Depth below the baseline, as a part of the font size, negative; between -0.5 and 0.</summary>
    public abstract double Descent { get; }

    /// <summary>Reads the next code of a string.</summary>
    /// <param name="text">What is left of the string; at least one byte.</param>
    /// <param name="glyph">The glyph.</param>
    /// <returns>The number of bytes the code took: at least 1, at most what is left.</returns>
    public abstract int Next(ReadOnlySpan<byte> text, out FontGlyph glyph);

    /// <summary>The procedure that paints a code of a Type 3 font; null for every other font and where it is missing.</summary>
    /// <param name="code">The code.</param>
    public virtual PdfStream? Procedure(int code) => null;

    /// <summary>The resources of a Type 3 font's procedures; null when it has none of its own.</summary>
    public virtual PdfDictionary? ProcedureResources => null;

    /// <summary>A Type 3 font's glyph space: six numbers; [0.001 0 0 0.001 0 0] for every other font.</summary>
    public virtual IReadOnlyList<double> Matrix => [0.001, 0, 0, 0.001, 0, 0];
}

/// <summary>A code's glyph.</summary>
/// <param name="Code">The character code.</param>
/// <param name="Text">Its Unicode text; U+FFFD when the font does not tell; never empty.</param>
/// <param name="Advance">Horizontal advance as a part of the font size (a width of 500 is 0.5); for vertical fonts the downward advance, negative as in W2.</param>
/// <param name="OriginX">For vertical fonts the position vector's x, as a part of the font size; otherwise 0.</param>
/// <param name="OriginY">For vertical fonts the position vector's y; otherwise 0.</param>
/// <param name="Width">The glyph's own width as a part of the font size, also for vertical fonts.</param>
/// <param name="IsWordSpace">true for a single-byte code 32: word spacing applies.</param>
internal readonly record struct FontGlyph(int Code, string Text, double Advance, double OriginX, double OriginY, double Width, bool IsWordSpace);
